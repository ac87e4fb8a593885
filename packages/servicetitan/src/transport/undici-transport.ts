import type { Agent } from 'undici';
import type { Transport } from './transport.ts';

/**
 * Sends over kept-alive connections, at most `connections` to one origin. The library is loaded by
 * the first request: it costs several times more to import than the rest of the client.
 */
export function createUndiciTransport(connections: number): Transport {
  let starting: Promise<Agent> | undefined;

  async function start(): Promise<Agent> {
    const undici = await import('undici');
    return new undici.Agent({ connections });
  }

  return {
    async send({ method, url, headers, body, signal }) {
      starting ??= start();
      const agent = await starting;
      const answer = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: { ...headers },
        body: body ?? null,
        signal,
      });
      return {
        status: answer.statusCode,
        headers: flatHeaders(answer.headers),
        text: () => answer.body.text(),
        bytes: () => answer.body.bytes(),
      };
    },
    async close() {
      const agent = await starting;
      starting = undefined;
      await agent?.close();
    },
  };
}

function flatHeaders(
  headers: Record<string, string | string[] | undefined>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}
