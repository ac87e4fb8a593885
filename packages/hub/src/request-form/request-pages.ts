import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Intake } from '../inquiries/intake.ts';
import { getTimeline } from '../inquiries/queries.ts';
import { HubProblem } from '../server/problem.ts';
import { createArrivalLimit } from './arrival-limit.ts';
import { FORM_FIELDS } from './form-fields.ts';
import { formPage, messagePage, timelinePage } from './pages.ts';
import { submitRequest } from './request-handlers.ts';
import { forVisitor } from './visitor-timeline.ts';

/** Bytes a visitor may send: the longest message in the widest letters, and the other fields. */
const MAX_REQUEST_BYTES = 32 * 1024;

/** Requests one address may make in ten minutes; a household has fewer, an office asks to be let. */
const MOST_REQUESTS = 20;
const WINDOW_MS = 10 * 60_000;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ASSETS = {
  'request.css': 'text/css; charset=utf-8',
  'request.js': 'text/javascript; charset=utf-8',
} as const;

/** The pages a visitor asks for a visit on and follows it. They need no token and no script. */
export function addRequestPages(app: FastifyInstance, intake: Intake): void {
  const { database, workspaceId, now } = intake;
  guardArrivals(app, now);
  app.get('/request', async (_request, reply) =>
    sendPage(reply, 200, formPage({ values: {}, errors: {}, key: randomUUID() })),
  );
  app.get<{ Params: { id: string } }>('/request/:id', async ({ params }, reply) => {
    const timeline = await database.transaction(workspaceId, (tx) => getTimeline(tx, params.id));
    return timeline === undefined
      ? sendPage(reply, 404, messagePage('Not found', 'There is no request at this address.'))
      : sendPage(reply, 200, timelinePage(forVisitor(timeline)));
  });
  for (const [name, type] of Object.entries(ASSETS)) {
    const text = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
    app.get(`/request/${name}`, async (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(text),
    );
  }
  void app.register(async (scope) => addPlainForm(scope, intake));
}

/** The way of a browser without scripts; its media type is read nowhere else. */
function addPlainForm(scope: FastifyInstance, intake: Intake): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_REQUEST_BYTES },
    async (_request: unknown, body: string) => new URLSearchParams(body),
  );
  scope.post<{ Body: URLSearchParams }>('/request/form', async ({ body }, reply) => {
    const values = readForm(body);
    const key = body.get('idempotencyKey')?.slice(0, 100) || randomUUID();
    try {
      const receipt = await submitRequest(intake, { ...values, idempotencyKey: key });
      return reply.redirect(`/request/${receipt.id}`, 303);
    } catch (error) {
      if (!(error instanceof HubProblem)) throw error;
      const errors = error.details.errors ?? {};
      return sendPage(reply, 422, formPage({ values, errors, key }));
    }
  });
}

function readForm(body: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    FORM_FIELDS.map(({ name, maxLength }) => [name, (body.get(name) ?? '').slice(0, maxLength)]),
  );
}

function guardArrivals(app: FastifyInstance, now: () => Date): void {
  const limit = createArrivalLimit({ most: MOST_REQUESTS, windowMs: WINDOW_MS, now });
  app.addHook('onRequest', async (request, reply) => {
    // By route, since an address can be written in several ways.
    const route = request.routeOptions.url ?? '';
    if (request.method !== 'POST' || !/^\/request(\/|$)/.test(route)) return;
    if (Number(request.headers['content-length'] ?? 0) > MAX_REQUEST_BYTES) {
      const detail = `The limit is ${MAX_REQUEST_BYTES / 1024} kB.`;
      throw new HubProblem('payload-too-large', { detail });
    }
    if (limit.admit(request.ip)) return;
    const text = 'Too many requests came from your address. Please wait ten minutes, or call us.';
    await sendPage(
      reply.header('retry-after', String(WINDOW_MS / 1000)),
      429,
      messagePage('Please wait', text),
    );
  });
}

function sendPage(reply: FastifyReply, status: number, markup: string): FastifyReply {
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'cache-control': 'no-store' })
    .send(markup);
}
