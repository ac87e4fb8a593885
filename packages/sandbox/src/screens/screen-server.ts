import { listScreenOperations } from '@truckroll/sandbox-contract';
import fastify, { type FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnHost } from './origin.ts';
import type { ScreenHandlers } from './screen-call.ts';
import { addScreenRoutes } from './screen-routes.ts';
import type { Sessions } from '../portal/sessions.ts';

export interface ScreenServerOptions {
  readonly handlers: ScreenHandlers;
  readonly sessions: Sessions;
  /** Folder of the built pages; without it only the API of the screens answers. */
  readonly pagesFolder?: string;
  /** Whether other machines may call, by whatever name they know this one; not when left out. */
  readonly isExposed?: boolean;
}

/** No form of the screens is larger. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Pages run our own scripts and talk to nobody else. The styles of the UI library are inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The server of the developer portal, the tenant consoles and the tools. */
export function createScreenServer(options: ScreenServerOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (options.isExposed === true || isOwnHost(request)) return;
    await reply.code(MISDIRECTED).type('text/plain').send(NOT_OUR_NAME);
  });
  addScreenRoutes(app, { ...options, operations: listScreenOperations() });
  addPages(app, options.pagesFolder);
  return app;
}

/** Every address that is no file is a page of the one application, which knows its own routes. */
function addPages(app: FastifyInstance, folder: string | undefined): void {
  const hasPages = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (hasPages) {
    const files = { root: folder, index: false, wildcard: false } as const;
    void app.register(import('@fastify/static'), files);
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|_sandbox|assets)\//.test(request.url);
    if (isPage && hasPages) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    if (isPage) return reply.code(404).type('text/plain').send(NOT_BUILT);
    return reply.code(404).type('text/plain').send('There is nothing here.');
  });
}

const MISDIRECTED = 421;
const NOT_OUR_NAME =
  'This sandbox answers this machine only, by the name localhost. To reach it by another name, ' +
  'bind it to an address of your network.';

const NOT_BUILT = 'The pages are not built. Build them with: npm run build:portal';
