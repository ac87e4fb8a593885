import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSnippet, snippetsOf } from './snippets.ts';

const [connect, ...snippets] = snippetsOf('docs/guides/sdk.md');

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

  test.for(snippets)('$heading', async ({ code }) => {
    const env = { READY_FILE: readyFile };
    const { output, errors, status } = await runSnippet(`${connect?.code}\n${code}`, env);
    expect(errors).toBe('');
    expect(status).toBe(0);
    // The first line is the client itself, printed by the snippet that connects.
    expect(output.trim().split('\n').length).toBeGreaterThan(1);
  });
});
