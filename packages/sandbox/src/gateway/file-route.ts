import type { FastifyInstance } from 'fastify';
import { OperationError } from '../operations/operation-error.ts';
import { FILES_PATH, findFile } from '../resource/stored-file.ts';
import type { GatewayContext } from './operation-call.ts';
import { operationRefusal } from './refusals.ts';

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
      return reply.type(file.contentType).send(Buffer.from(file.content, 'base64'));
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      return reply.code(error.status).send(operationRefusal(error.status, error.message).body);
    }
  });
}
