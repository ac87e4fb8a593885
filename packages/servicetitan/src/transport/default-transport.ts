import { createFetchTransport } from './fetch-transport.ts';
import type { Transport } from './transport.ts';
import { createUndiciTransport } from './undici-transport.ts';

/** Pooled connections on Node; the platform's `fetch` on other runtimes. */
export function createDefaultTransport(connections: number): Transport {
  return isNode() ? createUndiciTransport(connections) : createFetchTransport(globalThis.fetch);
}

/** Bun and Deno also carry `process.versions.node`. */
function isNode(): boolean {
  if (typeof process === 'undefined') return false;
  return process.versions?.node !== undefined && !('Bun' in globalThis) && !('Deno' in globalThis);
}
