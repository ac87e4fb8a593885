import { openApiDocument, PROBLEM_NAMES, PROBLEMS, problemType } from '@truckroll/hub-contract';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { HubProblem } from './problem.ts';

/** Version of the hub's API, in its OpenAPI document. */
const API_VERSION = '0.1.0';

/** What anybody may read: whether the hub works, its document, and what its problems mean. */
export function addPublicRoutes(app: FastifyInstance, database: Database): void {
  app.get('/healthz', async () => {
    await database.pool.query('select 1');
    return { status: 'ok', database: database.kind };
  });
  app.get('/openapi.json', async () => openApiDocument(API_VERSION));
  app.get<{ Params: { name: string } }>('/errors/:name', async ({ params }, reply) => {
    const name = PROBLEM_NAMES.find((known) => known === params.name);
    if (name === undefined) throw new HubProblem('not-found');
    const { status, title, meaning, remedy } = PROBLEMS[name];
    reply.type('text/html; charset=utf-8');
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>
<p>Status ${status}, type <code>${problemType(name)}</code>.</p>
<p>${escapeHtml(meaning)}</p>
<h2>What to do</h2>
<p>${escapeHtml(remedy)}</p>
</html>
`;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
