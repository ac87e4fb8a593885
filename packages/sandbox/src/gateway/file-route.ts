import type { FastifyInstance } from 'fastify';
import { OperationError } from '../operations/operation-error.ts';
import { FILES_PATH, findFile } from '../resource/stored-file.ts';
import type { GatewayContext } from './operation-call.ts';
import { operationRefusal } from './refusals.ts';

/**
 * Somebody's page among the files would run at this server's address, where pages are trusted with
 * the operator's calls: it runs nothing and counts as a page of nowhere.
 */
const HARMLESS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the files that downloads redirect to. Whoever knows the address may read, as with the
 * signed addresses of a file storage: the id in it can't be guessed.
 */
export function addFileRoute(
  app: FastifyInstance,
  context: Pick<GatewayContext, 'environment' | 'store'>,
): void {
  app.get(`${FILES_PATH}/:tenant/:id`, (request, reply) => {
    const { tenant, id } = request.params as Readonly<Record<'tenant' | 'id', string>>;
    try {
      const store = context.store.tenant(context.environment, Number(tenant));
      const file = findFile({ store }, id);
      const bytes = Buffer.from(file.content, 'base64');
      return reply.headers(HARMLESS).type(file.contentType).send(bytes);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      return reply.code(error.status).send(operationRefusal(error.status, error.message).body);
    }
  });
}
