import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLogger } from './database/test-database.ts';
import type { HubConfig } from './hub-config.ts';
import { startHub } from './start-hub.ts';

const apiToken = 'token-of-this-test-run';
let config: HubConfig;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'truckroll-hub-'));
  config = {
    dataDir,
    host: '127.0.0.1',
    port: 0,
    apiToken,
    runWorkers: true,
    trackingIntervalMs: 1_000,
    logger: silentLogger,
  };
});
afterAll(() => rm(dataDir, { recursive: true }));

test('a hub keeps its connections and their secrets over a restart, alone in its folder', async () => {
  const first = await startHub(config);
  const connection = {
    name: 'Main office',
    apiUrl: 'http://127.0.0.1:1',
    authUrl: 'http://127.0.0.1:1',
    tenantId: '1',
    clientId: 'cid.one',
    clientSecret: 'cs1.two',
    appKey: 'ak1.three',
    bookingProviderId: '5',
  };
  const created = await call(first.url, 'POST', '/v1/connections', connection);
  expect(created['status']).toBe(201);
  await expect(startHub(config)).rejects.toMatchObject({ code: 'database_locked' });
  await first.close();

  const second = await startHub(config);
  const { id } = created['body'] as { id: string };
  const report = await call(second.url, 'POST', `/v1/connections/${id}/verify`, {});
  await second.close();
  expect(JSON.stringify(report['body'])).toContain('auth-host-unreachable');
});

test('a configuration that cannot work starts nothing', async () => {
  const starting = startHub({ ...config, apiToken: 'short' });
  await expect(starting).rejects.toMatchObject({ code: 'hub_config' });
});

async function call(url: string, method: string, path: string, body: object) {
  const headers = { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' };
  const response = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as unknown };
}
