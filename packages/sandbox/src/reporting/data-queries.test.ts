import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { allHandlers } from '../operations/all-handlers.ts';
import { createClock } from '../clock/clock.ts';

const NOW = '2026-11-23T15:00:00Z';

let service: TestSandbox;
const clock = createClock();

beforeAll(async () => {
  clock.fix(NOW);
  service = await startTestSandbox({ empty: false, validateAnswers: true, clock }, allHandlers);
});

afterAll(() => service.sandbox.close());

const REPORTS = '/report-category/operations/reports';

function start(reportId: number, from: string) {
  return service.call({
    api: 'reporting/v2',
    method: 'POST',
    path: `${REPORTS}/${reportId}/data/query?pageSize=25000`,
    body: {
      parameters: [
        { name: 'From', value: from },
        { name: 'To', value: '2026-11-22' },
      ],
    },
  });
}

function ask(token: unknown, method = 'GET') {
  return service.call({ api: 'reporting/v2', method, path: `/data-queries/${String(token)}` });
}

test('a quick report is answered at once', async () => {
  const { status, body } = await start(10_002, '2026-11-01');
  expect(status).toBe(200);
  expect((body['data'] as unknown[]).length).toBeGreaterThan(0);
});

test('a long report is asked for until it is there', async () => {
  const started = await start(10_001, '2025-12-01');
  expect([started.status, started.body['status']]).toEqual([202, 'NotStarted']);
  const { token } = started.body;
  const early = await ask(token);
  expect([early.status, early.body]).toEqual([202, { status: 'InProgress', token }]);
  clock.move('PT3S');
  const ready = await ask(token);
  expect(ready.status).toBe(200);
  expect((ready.body['data'] as unknown[]).length).toBeGreaterThan(1_000);
});

test('a cancelled query is gone', async () => {
  const { token } = (await start(10_001, '2025-12-01')).body;
  expect((await ask(token, 'DELETE')).status).toBe(200);
  expect((await ask(token)).status).toBe(404);
});

test('a report runs five times in a minute of the virtual clock, unless limits are off', async () => {
  clock.move('PT1M');
  const runs = async () => (await start(10_002, '2026-11-22')).status;
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push(await runs());
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await start(10_002, '2026-11-22');
  expect(refused.body['title']).toBe('Rate limit is exceeded. Try again in 60 seconds.');
  expect(refused.headers.get('retry-after')).toBe('60');
  await service.admin('PATCH', '/settings', { callsPerSecond: null });
  expect(await runs()).toBe(200);
  await service.admin('PATCH', '/settings', { callsPerSecond: 60 });
  expect(await runs()).toBe(429);
  clock.move('PT1M');
  expect(await runs()).toBe(200);
});

test('agreements list their kinds of custom fields beside the agreements', async () => {
  const answer = await service.call({
    api: 'service-agreements/v2',
    path: '/service-agreements/custom-fields',
  });
  expect([answer.status, answer.body['data']]).toEqual([200, []]);
});
