import { Agent } from 'node:http';
import { createScreensClient, screens } from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startSandbox } from '../start-sandbox.ts';
import { sender } from '../testing/send-request.ts';

const send = sender(new Agent());
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

test.each(['evil.example', '127.0.0.1.evil.example', 'constructor'])(
  'a page of another site whose name %s leads here gets nothing, not even as its own page',
  async (host) => {
    const { port } = new URL(sandbox.portal.url);
    const name = `${host}:${port}`;
    for (const path of ['/', '/api/screens/home', '/api/screens/portal/sign-in']) {
      const headers = { host: name, origin: `http://${name}` };
      expect((await send('GET', `${sandbox.portal.url}${path}`, { headers })).status).toBe(421);
    }
  },
);

test.each(['localhost', '[::1]', 'developer.servicetitan.io'])(
  'the portal answers by the name %s',
  async (host) => {
    const headers = { host };
    const url = `${sandbox.portal.url}/api/screens/home`;
    expect((await send('GET', url, { headers })).status).toBe(200);
  },
);

test('without built pages an address says how to build them', async () => {
  const answer = await fetch(`${sandbox.portal.url}/my-apps`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('npm run build:portal');
});

test("a mistake of the sandbox's own is told its log, and not whoever called", async () => {
  const logged: object[] = [];
  const logger = { error: (details: object) => void logged.push(details) };
  const broken = await startSandbox({ empty: true, logger });
  broken.store.database.script('drop table mail');
  try {
    for (const { url } of [broken.portal, broken.production]) {
      const answer = await fetch(`${url}/_sandbox/mails`);
      const detail = 'The sandbox made a mistake. Its log says more.';
      expect([answer.status, await answer.json()]).toMatchObject([500, { detail }]);
    }
    const err = expect.objectContaining({ message: expect.stringContaining('no such table') });
    expect(logged).toEqual([1, 2].map(() => ({ operation: 'reviews.mails', err })));
  } finally {
    await broken.close();
  }
});
