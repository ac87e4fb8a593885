import { createScreensClient, screens } from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startSandbox } from '../start-sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ empty: true });
});

afterAll(() => sandbox.close());

test('the start page learns where the environments answer', async () => {
  const client = createScreensClient(fetch, sandbox.portal.url);
  const { environments, isExposed } = await client.call(screens.home.overview);
  expect(environments.map(({ apiUrl }) => apiUrl)).toEqual([
    sandbox.integration.url,
    sandbox.production.url,
  ]);
  expect(isExposed).toBe(false);
});

test('a page of another site may not call', async () => {
  const answer = await fetch(`${sandbox.portal.url}/api/screens/home`, {
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
});

test('without built pages an address says how to build them', async () => {
  const answer = await fetch(`${sandbox.portal.url}/my-apps`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('npm run build:portal');
});
