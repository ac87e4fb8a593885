import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export interface Child<T> {
  /** The one line of JSON the program prints when it is ready. */
  readonly ready: T;
  stop(): Promise<void>;
}

/** Runs a program of this folder in a process of its own, so that its work is not measured. */
export async function startChild<T>(
  program: string,
  env: Record<string, string> = {},
): Promise<Child<T>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      ready: JSON.parse(line) as T,
      async stop() {
        child.kill('SIGTERM');
        await exited;
      },
    };
  }
  throw new Error(`${program} ended before it was ready`);
}
