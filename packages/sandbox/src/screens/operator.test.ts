import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox()));
afterAll(() => it.sandbox.close());

/** Asks for the clock with headers that fetch does not let a caller set. */
function statusWith(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${it.sandbox.integration.url}/_sandbox/clock`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });
}

test('both ports serve the same operator API, which lists itself', async () => {
  const { body } = await it.admin('GET', '');
  expect(body['data']).toContainEqual({
    method: 'GET',
    path: '/_sandbox/clock',
    summary: 'Shows the virtual time.',
  });
  await it.admin('PUT', '/clock', { mode: 'fixed', now: '2026-01-01T00:00:00Z' });
  const response = await fetch(`${it.sandbox.integration.url}/_sandbox/clock`);
  expect(await response.json()).toMatchObject({ mode: 'fixed' });
});

test('a page of another site cannot use it', async () => {
  const { host } = new URL(it.sandbox.integration.url);
  expect(await statusWith({ host })).toBe(200);
  expect(await statusWith({ host, origin: `http://${host}` })).toBe(200);
  expect(await statusWith({ host, origin: 'https://evil.example' })).toBe(403);
  expect(await statusWith({ host: 'evil.example' })).toBe(403);
});

test('a body that is no JSON is said to be none', async () => {
  const answer = await it.admin('POST', '/snapshots', '{"name"');
  expect([answer.status, answer.body['detail']]).toEqual([400, 'The body has to be JSON.']);
});

test('what waits for the virtual clock is listed until the clock gets there', async () => {
  await it.admin('PUT', '/clock', { mode: 'fixed', now: '2026-01-02T00:00:00Z' });
  await it.token();
  const { tenantId, clientId } = it.sandbox.demo.integration;
  expect((await it.admin('GET', '/clock/pending')).body['data']).toEqual([
    {
      at: '2026-01-02T00:15:00.000Z',
      what: 'tokenExpires',
      environment: 'integration',
      tenantId,
      subject: clientId,
    },
  ]);
  await it.admin('POST', '/clock/move', { by: 'PT15M' });
  expect((await it.admin('GET', '/clock/pending')).body['data']).toEqual([]);
});

test('a member nobody knows is refused by its name', async () => {
  const answer = await it.admin('POST', '/snapshots', { name: 'a', colour: 'red' });
  expect([answer.status, Object.keys(Object(answer.body['errors']))]).toEqual([400, ['colour']]);
});

test('the state says which company there is, the settings how strict the gateway is', async () => {
  expect((await it.admin('GET', '/state')).body).toEqual({
    seed: 1,
    company: 'none',
    isKept: false,
  });
  const changed = await it.admin('PATCH', '/settings', { callsPerSecond: null });
  expect(changed.body).toEqual({
    callsPerSecond: null,
    validateAnswers: false,
    strictParameters: false,
    recentChangesS: 0,
  });
});
