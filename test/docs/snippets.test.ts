import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../tidy/source-files.ts';

const guide = readFileSync(join(ROOT, 'docs/guides/sdk.md'), 'utf8');
const [connect = '', ...snippets] = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, code = '']) => code,
);

let sandbox: Sandbox;
let folder: string;
let readyFile: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { url } = sandbox.integration;
  const integration = { apiUrl: url, authUrl: url, ...sandbox.demo.integration };
  folder = mkdtempSync(join(tmpdir(), 'truckroll-snippets-'));
  readyFile = join(folder, 'ready.json');
  writeFileSync(readyFile, JSON.stringify({ sandbox: { integration } }));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sandbox.close();
});

describe('the snippets of the client’s guide run against the sandbox', () => {
  test('and there are some', () => {
    expect(snippets.length).toBeGreaterThan(5);
  });

  test.for(snippets.map((code) => [headingAbove(code), code] as const))('%s', async ([, code]) => {
    const { output, errors, status } = await run(`${connect}\n${code}`);
    expect(errors).toBe('');
    expect(status).toBe(0);
    // The first line is the client itself, printed by the snippet that connects.
    expect(output.trim().split('\n').length).toBeGreaterThan(1);
  });
});

function headingAbove(code: string): string {
  const headings = guide.slice(0, guide.indexOf(code)).match(/^## .*$/gm) ?? [];
  return headings.at(-1)?.slice(3) ?? '';
}

/** From the root, so that the snippet finds the packages as a reader's program would. */
async function run(code: string) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: ROOT,
    env: { ...process.env, READY_FILE: readyFile, NODE_OPTIONS: '' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { output, errors, status };
}
