import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Usage } from './report-usage.ts';

export interface Child<T> {
  /** The one line of JSON the program prints when it is ready. */
  readonly ready: T;
  /** What it has used so far; of programs that call `reportUsage()`. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Runs a program of this folder in a process of its own, so that its work is not measured. */
export async function startChild<T>(
  program: string,
  env: Record<string, string> = {},
): Promise<Child<T>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  const exited = once(child, 'exit');
  if (child.stdout === null) throw new Error(`${program} has no output`);
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      ready: JSON.parse(line) as T,
      async usage() {
        const answered = once(child, 'message');
        child.send('usage');
        const [usage] = (await answered) as [Usage];
        return usage;
      },
      async stop() {
        child.kill('SIGTERM');
        await exited;
      },
    };
  }
  throw new Error(`${program} ended before it was ready`);
}
