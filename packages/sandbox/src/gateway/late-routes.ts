import type { FastifyInstance } from 'fastify';

/**
 * Leaves requests to another server that is made when the first of them comes: what a start needs
 * at once should not wait for modules that most runs never ask for.
 */
export function leaveTo(
  app: FastifyInstance,
  isTheirs: (url: string) => boolean,
  make: () => Promise<FastifyInstance>,
): void {
  let made: Promise<FastifyInstance> | undefined;
  async function other(): Promise<FastifyInstance> {
    const server = await make();
    await server.ready();
    return server;
  }
  // Before a body is read, so that the other server reads it by its own rules.
  app.addHook('onRequest', async (request, reply) => {
    if (!isTheirs(request.url)) return;
    made ??= other();
    const server = await made;
    reply.hijack();
    server.routing(request.raw, reply.raw);
  });
  app.addHook('onClose', async () => void (await (await made)?.close()));
}
