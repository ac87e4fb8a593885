import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

const started: TestSandbox[] = [];
afterEach(() => Promise.all(started.splice(0).map((it) => it.sandbox.close())));

async function start(options = {}): Promise<TestSandbox> {
  const it = await startTestSandbox({ rateLimit: false, ...options });
  started.push(it);
  return it;
}

async function book(it: TestSandbox, externalId: string): Promise<number> {
  const { bookingProviderId } = it.sandbox.demo.integration;
  const path = `/booking-provider/${bookingProviderId}/bookings`;
  const answer = await it.call({ path, method: 'POST', body: { ...BOOKING, externalId } });
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return Number(answer.body['id']);
}

async function booked(it: TestSandbox): Promise<unknown[]> {
  const answer = await it.call({ path: '/bookings' });
  return (answer.body['data'] as { externalId: string }[]).map((one) => one.externalId);
}

test('a token expires by the virtual clock', async () => {
  const it = await start();
  await it.admin('PUT', '/clock', { mode: 'fixed', now: '2026-01-01T00:00:00Z' });
  const headers = {
    authorization: await it.token(),
    'st-app-key': it.sandbox.demo.integration.appKey,
  };
  const status = async () => (await it.call({ path: '/bookings', headers })).status;
  await it.admin('POST', '/clock/move', { by: 'PT14M59S' });
  expect(await status()).toBe(200);
  const moved = await it.admin('POST', '/clock/move', { by: 'PT1S' });
  expect(moved.body['now']).toBe('2026-01-01T00:15:00.000Z');
  expect(await status()).toBe(401);
});

test('the clock says what it cannot read', async () => {
  const it = await start();
  const odd = await it.admin('POST', '/clock/move', { by: 'tomorrow' });
  expect([odd.status, odd.body['detail']]).toEqual([400, expect.stringContaining('PT15M')]);
  expect((await it.admin('PUT', '/clock', { mode: 'running', rate: 60 })).body['rate']).toBe(60);
  expect((await it.admin('PUT', '/clock', { mode: 'real' })).body['mode']).toBe('real');
});

test('a reset takes the records back to the start; credentials go on working', async () => {
  const it = await start();
  await book(it, 'one');
  await it.admin('POST', '/faults', { effect: { kind: 'latency', ms: 1 } });
  expect((await it.admin('POST', '/reset')).status).toBe(204);
  expect(await booked(it)).toEqual([]);
  expect((await it.admin('GET', '/faults')).body['data']).toEqual([]);
  expect(await book(it, 'two')).toBeGreaterThan(0);
});

test('a snapshot brings records, apps and the clock back', async () => {
  const it = await start();
  await it.admin('PUT', '/clock', { mode: 'fixed', now: '2026-01-01T00:00:00Z' });
  await book(it, 'kept');
  expect((await it.admin('POST', '/snapshots', { name: 'before' })).body).toEqual({
    name: 'before',
  });
  await book(it, 'later');
  await it.admin('POST', '/clock/move', { by: 'P1D' });
  const [app] = it.sandbox.admin.apps.list();
  await it.admin('DELETE', `/apps/${app?.id}`);
  expect((await it.call({ path: '/bookings' })).status).toBe(401);
  expect((await it.admin('POST', '/snapshots/before/restore')).status).toBe(204);
  expect(await booked(it)).toEqual(['kept']);
  expect((await it.admin('GET', '/clock')).body['now']).toBe('2026-01-01T00:00:00.000Z');
  const unknown = await it.admin('POST', '/snapshots/never/restore');
  expect([unknown.status, unknown.body['detail']]).toEqual([
    404,
    "There is no snapshot 'never'. Known: before.",
  ]);
});

test('a file keeps the state over a restart, with new secrets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const dataFile = join(folder, 'state.db');
  const first = await start({ dataFile });
  await book(first, 'kept');
  const before = first.sandbox.demo.integration;
  await first.sandbox.close();
  started.splice(0);
  const second = await start({ dataFile });
  const after = second.sandbox.demo.integration;
  expect(await booked(second)).toEqual(['kept']);
  await expect(startTestSandbox({ dataFile })).rejects.toThrow('Does another sandbox use it?');
  expect({ ...after, clientSecret: '' }).toEqual({ ...before, clientSecret: '' });
  expect(after.clientSecret).not.toBe(before.clientSecret);
  await second.sandbox.close();
  started.splice(0);
  rmSync(folder, { recursive: true });
});

test('a file keeps a moved clock and the faults with their counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const dataFile = join(folder, 'state.db');
  const first = await start({ dataFile });
  await first.admin('POST', '/clock/move', { by: 'P30D' });
  const effect = { kind: 'status', status: 503 };
  await first.admin('POST', '/faults', { effect, target: { method: 'GET' }, count: 3 });
  expect((await first.call({ path: '/bookings' })).status).toBe(503);
  const before = Date.parse(String((await first.admin('GET', '/clock')).body['now']));
  await first.sandbox.close();
  started.splice(0);
  const second = await start({ dataFile });
  const { mode, now } = (await second.admin('GET', '/clock')).body;
  expect(mode).toBe('running');
  expect(Date.parse(String(now))).toBeGreaterThanOrEqual(before);
  const faults = await second.admin('GET', '/faults');
  expect(faults.body['data']).toMatchObject([{ happened: 1, remaining: 2 }]);
  expect((await second.call({ path: '/bookings' })).status).toBe(503);
  await second.sandbox.close();
  started.splice(0);
  rmSync(folder, { recursive: true });
});

test("a restart gives the demo's app back what somebody took from it", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const dataFile = join(folder, 'state.db');
  const first = await start({ dataFile });
  const { apps } = first.sandbox.admin;
  const [demo] = apps.list();
  apps.update(demo?.id ?? '', { tenants: [{ tenantId: 5, note: 'another' }] });
  expect((await first.call({ path: '/bookings' })).status).toBe(401);
  await first.sandbox.close();
  started.splice(0);
  const second = await start({ dataFile });
  expect(second.sandbox.admin.apps.list()).toMatchObject([
    { tenants: [{ note: 'another' }, {}, {}] },
  ]);
  expect((await second.call({ path: '/bookings' })).status).toBe(200);
  await second.sandbox.close();
  started.splice(0);
  rmSync(folder, { recursive: true });
});

test('when a port is taken, nothing is left running', async () => {
  const it = await start();
  const productionPort = Number(new URL(it.sandbox.production.url).port);
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const dataFile = join(folder, 'state.db');
  await expect(startTestSandbox({ dataFile, productionPort })).rejects.toThrow('EADDRINUSE');
  await start({ dataFile });
  rmSync(folder, { recursive: true });
});

test('tenants are made and listed by environment', async () => {
  const it = await start();
  const tenant = { id: 77, name: 'North', timeZone: 'America/Denver' };
  await it.admin('POST', '/environments/production/tenants', tenant);
  const again = await it.admin('POST', '/environments/production/tenants', tenant);
  expect(again.status).toBe(409);
  const integration = await it.admin('GET', '/environments/integration/tenants');
  expect(integration.body['data']).not.toContainEqual(expect.objectContaining({ id: 77 }));
  expect((await it.admin('GET', '/environments/production/tenants/77')).body['name']).toBe('North');
  expect((await it.admin('GET', '/environments/staging/tenants')).status).toBe(400);
});

test('coverage counts what has a handler', async () => {
  const it = await start();
  const { body } = await it.admin('GET', '/coverage');
  expect(body).toMatchObject({ modelled: expect.any(Number), total: 559 });
  expect(body['missing']).toContain('crm.leads.list');
  expect(body['missing']).not.toContain('crm.bookings.list');
});
