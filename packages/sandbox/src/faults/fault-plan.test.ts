import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { createRandom } from '../world/random.ts';
import type { KeptValue } from '../store/kept-value.ts';
import type { Fault, NewFault } from './fault.ts';
import { createFaultPlan } from './fault-plan.ts';
import { drawWebhookFaults } from './webhook-faults.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
afterEach(() => it.admin('DELETE', '/faults'));
afterAll(() => it.sandbox.close());

const add = (fault: NewFault) => it.admin('POST', '/faults', fault);

function keptInMemory(): KeptValue<Fault[]> {
  let kept: Fault[] | undefined;
  return { read: () => kept, write: (value) => void (kept = value) };
}

async function book(externalId: string): Promise<number | string> {
  const { bookingProviderId } = it.sandbox.demo.integration;
  const path = `/booking-provider/${bookingProviderId}/bookings`;
  try {
    const answer = await it.call({ path, method: 'POST', body: { ...BOOKING, externalId } });
    return answer.status;
  } catch {
    return 'dropped';
  }
}

async function isBooked(externalId: string): Promise<boolean> {
  return (await it.call({ path: '/bookings' })).text.includes(externalId);
}

test('a status is answered instead, so many times, to the calls that match', async () => {
  await add({ effect: { kind: 'status', status: 503 }, target: { operation: 'crm.*' }, count: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count += 1)
    statuses.push((await it.call({ path: '/bookings' })).status);
  expect(statuses).toEqual([503, 503, 200]);
});

test('other environments, methods, tenants and paths are left alone', async () => {
  const effect = { kind: 'status', status: 500 } as const;
  await add({ effect, target: { environment: 'production' } });
  await add({ effect, target: { method: 'POST' } });
  await add({ effect, target: { tenantId: 5 } });
  await add({ effect, target: { path: '*/customers' } });
  const authorization = await fetchToken();
  const headers = { authorization, 'st-app-key': it.sandbox.demo.integration.appKey };
  expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
  expect((await it.call({ path: '/customers', headers })).status).toBe(500);
});

async function fetchToken(): Promise<string> {
  const faults = it.sandbox.admin.faults.list();
  it.sandbox.admin.faults.clear();
  const token = await it.token();
  for (const { effect, target } of faults) it.sandbox.admin.faults.add({ effect, target });
  return token;
}

test('a 429 carries the seconds, in the title and in the header', async () => {
  await add({
    effect: { kind: 'status', status: 429, retryAfterS: 7 },
    target: { operation: 'crm.*' },
  });
  const answer = await it.call({ path: '/bookings' });
  expect(answer.body['title']).toBe('Rate limit is exceeded. Try again in 7 seconds.');
  expect(answer.headers.get('retry-after')).toBe('7');
});

test('a 401 looks like an expired token', async () => {
  await add({ effect: { kind: 'status', status: 401 }, target: { operation: 'crm.*' }, count: 1 });
  expect((await it.call({ path: '/bookings' })).status).toBe(401);
});

test('the token endpoint fails by the name oauth.token', async () => {
  await add({ effect: { kind: 'status', status: 500 }, target: { operation: 'oauth.token' } });
  expect(await it.token()).toBe('undefined');
});

test('a connection dropped before the effect leaves nothing, after it leaves the booking', async () => {
  const target = { operation: 'crm.bookings.create' };
  await add({ effect: { kind: 'drop', when: 'beforeEffect' }, target, count: 1 });
  expect(await book('before')).toBe('dropped');
  expect(await isBooked('before')).toBe(false);
  await add({ effect: { kind: 'drop', when: 'afterEffect' }, target, count: 1 });
  expect(await book('after')).toBe('dropped');
  expect(await isBooked('after')).toBe(true);
  expect(it.sandbox.admin.requests.list().filter((one) => one.status === null)).toHaveLength(2);
});

test('an empty answer is a 200 without anything in it', async () => {
  const target = { operation: 'crm.bookings.list' };
  await add({ effect: { kind: 'emptyAnswer' }, target, count: 1 });
  const answer = await it.call({ path: '/bookings' });
  expect([answer.status, answer.text]).toEqual([200, '']);
});

test('latency holds a call up', async () => {
  await add({ effect: { kind: 'latency', ms: 50 }, target: { operation: 'crm.*' } });
  await it.call({ path: '/bookings' });
  expect(it.sandbox.admin.requests.list(1)[0]?.durationMs).toBeGreaterThanOrEqual(49);
});

test('a rate hits its share of calls, the same ones for the same seed', () => {
  const call = {
    environment: 'integration',
    tenantId: 1,
    operation: 'crm.bookings.create',
    path: '/',
    method: 'POST',
  } as const;
  const hits = (seed: number) => {
    const plan = createFaultPlan(createRandom(seed).fraction, keptInMemory());
    plan.add({ effect: { kind: 'status', status: 503 }, rate: 0.1 });
    return Array.from({ length: 1_000 }, () => plan.draw(call).length);
  };
  const total = hits(7).reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThan(70);
  expect(total).toBeLessThan(130);
  expect(hits(7)).toEqual(hits(7));
  expect(hits(7)).not.toEqual(hits(8));
});

test('a fault that lacks what its kind needs is refused', async () => {
  const answer = await it.admin('POST', '/faults', { effect: { kind: 'latency' } });
  expect([answer.status, answer.body['detail']]).toEqual([400, "This kind of effect needs 'ms'."]);
  const removed = await it.admin('DELETE', '/faults/unknown');
  expect(removed.status).toBe(404);
});

test('a text in the body asks for a fault of this one call', async () => {
  expect(await book('fault:503')).toBe(503);
  expect(await book('with fault:drop in it')).toBe('dropped');
  expect([await isBooked('fault:503'), await isBooked('fault:drop')]).toEqual([false, true]);
  expect(await book('default:503 and fault:200')).toBe(200);
  expect(await book('fault:drop-before')).toBe('dropped');
  expect(await isBooked('fault:drop-before')).toBe(false);
});

test('a text in the query asks for a fault as well, for calls that have no body', async () => {
  const answer = await it.call({ path: '/bookings?externalId=fault%3A502' });
  expect(answer.status).toBe(502);
  const late = performance.now();
  await it.call({ path: '/bookings?externalId=fault:wait-40+fault:empty' });
  expect(performance.now() - late).toBeGreaterThanOrEqual(39);
  expect(it.sandbox.admin.requests.list(1)[0]?.faults.map(({ id }) => id)).toEqual([
    'fault:wait-40',
    'fault:empty',
  ]);
});

test('the first calls are left alone, so that a token is refused in the middle of paging', async () => {
  const target = { operation: 'crm.bookings.list' };
  await add({ effect: { kind: 'status', status: 401 }, target, after: 2, count: 1 });
  const statuses = [];
  for (let page = 1; page <= 4; page += 1)
    statuses.push((await it.call({ path: `/bookings?page=${page}` })).status);
  expect(statuses).toEqual([200, 200, 401, 200]);
});

test('faults of webhooks happen to deliveries only, and a record asks for one by a word', async () => {
  const plan = createFaultPlan(() => 0, keptInMemory());
  plan.add({ effect: { kind: 'duplicateWebhook' }, target: { operation: 'tn.crm.lead-*' } });
  plan.add({ effect: { kind: 'lateWebhook', byS: 30 }, count: 1 });
  plan.add({ effect: { kind: 'status', status: 503 } });
  const call = { environment: 'integration', tenantId: 1 } as const;
  const drawn = plan.draw({ ...call, operation: 'crm.leads.list', path: '/', method: 'GET' });
  expect(drawn.map((fault) => fault.effect.kind)).toEqual(['status']);
  const send = (type: string, body = '{}') => drawWebhookFaults(plan, { ...call, type, body });
  expect(send('tn.crm.lead-created')).toEqual({ times: 2, delayMs: 30_000 });
  expect(send('tn.jpm.job-booked')).toEqual({ times: 1, delayMs: 0 });
  expect(send('tn.jpm.job-booked', '{"summary":"fault:twice"}')).toEqual({ times: 2, delayMs: 0 });
});

test('faults go on with their counts after a restart', async () => {
  const kept = keptInMemory();
  const before = createFaultPlan(() => 0, kept);
  before.add({ effect: { kind: 'status', status: 503 }, count: 3, after: 1 });
  const call = { environment: 'integration', tenantId: 1, operation: null } as const;
  const draw = (plan: typeof before) => plan.draw({ ...call, path: '/', method: 'GET' }).length;
  expect([draw(before), draw(before)]).toEqual([0, 1]);
  const again = createFaultPlan(() => 0, kept);
  expect(again.list()).toMatchObject([{ happened: 1, remaining: 2 }]);
  expect([draw(again), draw(again), draw(again)]).toEqual([1, 1, 0]);
});
