import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../apps/truckroll/src/main.ts');

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly finished: Promise<Finished>;
  stop(): void;
  /** Closes the reading end of its standard output. */
  stopReading(): void;
}

/** Starts the command with settings of its own; nothing of the test's environment reaches it. */
export function startCommand(
  args: readonly string[],
  settings: Record<string, string>,
): RunningCommand {
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (bytes) => (stdout += String(bytes)));
  child.stderr.on('data', (bytes) => (stderr += String(bytes)));
  return {
    finished: new Promise((resolve) => {
      child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    }),
    stop: () => void child.kill('SIGTERM'),
    stopReading: () => void child.stdout.destroy(),
  };
}

/** Runs the command to its end. */
export function runCommand(
  args: readonly string[],
  settings: Record<string, string>,
): Promise<Finished> {
  return startCommand(args, settings).finished;
}
