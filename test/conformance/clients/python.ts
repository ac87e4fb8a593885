import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { WireAnswer, WireClient } from './wire.ts';

/** Debian's own comes first: it is the one whose package the gate installs. */
const CANDIDATES = ['/usr/bin/python3', 'python3'];
const SCRIPT = join(import.meta.dirname, 'send_requests.py');

/** Python's requests, which writes its booleans as they are written in Python. */
export function pythonRequests(python: string): WireClient {
  return {
    name: 'python-requests',
    yes: true,
    async send(requests, environment) {
      const written = await runProgram({
        file: python,
        args: [SCRIPT],
        input: JSON.stringify(requests),
        ...(environment && { environment }),
      });
      return JSON.parse(written) as readonly WireAnswer[];
    },
  };
}

/** A Python that has `requests`. Says so in one line when there is none; throws when there must be. */
export function pythonOrSkip(): string | undefined {
  const found = CANDIDATES.find(hasRequests);
  if (found !== undefined) return found;
  if (process.env['TRUCKROLL_REQUIRE_PYTHON'] === '1') {
    throw new Error('python3-requests must be here');
  }
  console.log('python3-requests is not installed: the sandbox is not tried with it.');
  return undefined;
}

function hasRequests(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import requests'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
