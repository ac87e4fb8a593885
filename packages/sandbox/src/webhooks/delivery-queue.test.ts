import { expect, test } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { createDeliveryLog } from './delivery-log.ts';
import { createDeliveryQueue } from './delivery-queue.ts';

const EVENT = 'tn.crm.lead-created';
const AT = { environment: 'integration', tenantId: 7 } as const;
const ATTEMPT = {
  at: '2026-01-01T00:00:00Z',
  durationMs: 1,
  callbackUrl: 'http://127.0.0.1:9/',
  isSigned: false,
  status: 200,
  problem: null,
  answer: '',
};

function open(limits: { waiting: number; events: number }) {
  const database = openDatabase();
  const queue = createDeliveryQueue(database, limits);
  const add = (appId = 'a') => {
    const eventId = queue.addEvent(AT, EVENT, '2026-01-01T00:00:00Z', {});
    queue.addMessage({ eventId, appId, event: EVENT, cause: 'event', dueMs: 0 });
  };
  return { database, queue, add, log: createDeliveryLog(database) };
}

test('more messages than may wait fail at once', () => {
  const { add, log } = open({ waiting: 2, events: 100 });
  for (let count = 0; count < 3; count += 1) add();
  expect(log.list().map(({ state }) => state)).toEqual(['failed', 'waiting', 'waiting']);
});

test('old events are forgotten with their messages, but not while one waits', () => {
  const { database, queue, add, log } = open({ waiting: 1_000, events: 50 });
  add('waits');
  for (let count = 1; count < 300; count += 1) {
    add();
    const next = log.find(queue.nextDue('a', 0) ?? 0);
    if (next !== undefined) queue.settle(next, ATTEMPT, { state: 'delivered' });
  }
  const kept = log.list({ limit: 1_000 });
  expect(
    kept
      .map(({ appId }) => appId)
      .toSorted()
      .at(-1),
  ).toBe('waits');
  expect(kept).toHaveLength(51);
  const count = (table: string) => database.column<number>(`select count(*) from ${table}`)[0];
  expect([count('webhook_event'), count('webhook_attempt')]).toEqual([51, 50]);
});

test('an attempt at a message that is no longer there is not kept, nor taken for that of another', () => {
  const { queue, add, log } = open({ waiting: 10, events: 100 });
  add();
  const [sent] = log.list();
  if (sent === undefined) throw new Error('nothing waits');
  queue.clear();
  queue.settle(sent, ATTEMPT, { state: 'delivered' });
  expect(log.list()).toEqual([]);
  add();
  const [other] = log.list();
  queue.settle(sent, ATTEMPT, { state: 'delivered' });
  expect(other?.id).toBe(sent.id);
  expect(log.list()).toMatchObject([{ state: 'waiting', attempts: [] }]);
});
