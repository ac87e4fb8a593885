import { spawn } from 'node:child_process';

const TIME_LIMIT_MS = 60_000;

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and gives what it wrote, with nothing of our environment but the search
 * path. Throws what it said about an error when it fails.
 */
export function runProgram({ file, args, input = '', environment = {} }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const child = spawn(file, args, { env, timeout: TIME_LIMIT_MS });
    const written: Buffer[] = [];
    const told: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => written.push(part));
    child.stderr.on('data', (part: Buffer) => told.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(written).toString('utf8'));
      else reject(new Error(`${file} ended with ${code}: ${Buffer.concat(told).toString('utf8')}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
