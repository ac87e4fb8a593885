import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { WireAnswer, WireClient } from './wire.ts';

const SCRIPT = join(import.meta.dirname, 'send-fetches.ts');

/** The global fetch of a Node of its own, so that its environment decides about proxies and trust. */
export const nodeFetch: WireClient = {
  name: 'fetch',
  yes: 'True',
  async send(requests, environment) {
    const written = await runProgram({
      file: process.execPath,
      args: [SCRIPT],
      input: JSON.stringify(requests),
      ...(environment && { environment }),
    });
    return JSON.parse(written) as readonly WireAnswer[];
  },
};
