import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLargeWorld, WorldFileError } from './make-world.ts';
import { startSandbox } from './start-sandbox.ts';
import type { DemoCredentials } from './demo.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'world-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a world that was made is served as any other state', async () => {
  const dataFile = join(folder, 'large.db');
  const told: string[] = [];
  const onProgress = ({ what }: { what: string }) => void told.push(what);
  const { records } = makeLargeWorld({ dataFile, customers: 500, small: true, onProgress });
  expect(records).toBeGreaterThan(500 + 600 + 500 + 3 * 1_000);
  expect(told).toContain('records');
  expect(told.at(-1)).toBe('indexes');
  expect(existsSync(`${dataFile}.making`)).toBe(false);

  const sandbox = await startSandbox({ dataFile, world: 'large' });
  try {
    const { url } = sandbox.integration;
    const headers = await authorised(url, sandbox.demo.integration);
    const path = `/crm/v2/tenant/${sandbox.demo.integration.tenantId}/customers`;
    const answer = await fetch(`${url}${path}?pageSize=1&includeTotal=true&active=Any`, {
      headers,
    });
    expect(await answer.json()).toMatchObject({ totalCount: 508, hasMore: true });
  } finally {
    await sandbox.close();
  }
});

test('a file that exists is left alone', () => {
  const dataFile = join(folder, 'mine.db');
  writeFileSync(dataFile, 'mine');
  expect(() => makeLargeWorld({ dataFile, customers: 5 })).toThrow(WorldFileError);
});

test('the large world is refused where nothing keeps it', async () => {
  await expect(startSandbox({ world: 'large' })).rejects.toThrow('dataFile');
});

async function authorised(url: string, credentials: DemoCredentials) {
  const response = await fetch(`${url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return { authorization: token, 'st-app-key': credentials.appKey };
}
