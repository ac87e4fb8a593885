import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/test-database.ts';
import { createIntake } from './intake.ts';
import { FIND_RELATED } from './neighbours.ts';
import { listInquiries } from './queries.ts';

/** An intake that remembers which deliveries were put on the queue together. */
function intake(database: Database) {
  const enqueued: (readonly string[])[] = [];
  const { acceptOne } = createIntake({
    database,
    workspaceId: 'north',
    now: () => new Date('2026-05-02T00:00:00Z'),
    enqueueDeliveries: async (_, ids) => void enqueued.push(ids),
  });
  const post = (index: number, idempotencyKey = `key-${index}`) =>
    acceptOne({ name: `Person ${index}`, phone: `347555${1000 + index}`, idempotencyKey });
  const stored = () => database.transaction('north', (tx) => listInquiries(tx, { limit: 100 }));
  return { post, stored, enqueued };
}

eachDatabase((_engine, open) => {
  test('inquiries that arrive together share transactions, and each gets its own answer', async () => {
    const { post, stored, enqueued } = intake(await open());
    const acceptances = await Promise.all(Array.from({ length: 32 }, (_, index) => post(index)));
    const ids = acceptances.map((one) => (one.outcome === 'stored' ? one.receipt.id : ''));
    const { data } = await stored();
    expect(data.map(({ id }) => id).toReversed()).toEqual(ids);
    expect(data.map(({ raw }) => raw.name).toReversed()).toEqual(
      ids.map((_, index) => `Person ${index}`),
    );
    expect(enqueued.map(({ length }) => length)).toEqual([1, 31]);
  });

  test('one the database refuses fails alone', async () => {
    const { post, stored } = intake(await open());
    const unstorable = randomBytes(8_000).toString('base64');
    const results = await Promise.allSettled([post(1), post(2), post(3, unstorable), post(4)]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect((await stored()).data.map(({ raw }) => raw.name)).toEqual([
      'Person 4',
      'Person 2',
      'Person 1',
    ]);
  });

  test('plans made while there are no inquiries look each one up by its own index', async () => {
    const database = await open();
    const plans = await database.transaction('north', async (tx) => {
      const explain = explainGeneric(database);
      const related = await explain(FIND_RELATED, `'{}', '{}', '{}', '{}'`);
      const key = 'select from only inquiries where workspace_id = $1 and id = $2 for key share';
      await tx.executeQuery({ ...tx.selectFrom('inquiries').compile(), sql: 'reset role' });
      return related + (await explain(key, `'north', '11111111-1111-4111-8111-111111111111'`));
    });
    const used = [...plans.matchAll(/using (\w+)/g)].map(([, index]) => index);
    expect(used).toEqual([
      'inquiry_key_is_unique',
      'inquiries_by_phone',
      'inquiries_by_email',
      'inquiries_pkey',
    ]);
  });
});

/** Tells the plan of a statement made without regard to its values. */
function explainGeneric({ openTransactions }: Database) {
  return async (text: string, values: string) => {
    const run = openTransactions.current();
    if (run === undefined) throw new Error('No transaction is open');
    await run(`set local plan_cache_mode = force_generic_plan`, []);
    await run(`prepare explained as ${text}`, []);
    const { rows } = await run<Record<string, string>>(`explain execute explained (${values})`, []);
    await run('deallocate explained', []);
    return rows.flatMap((row) => Object.values(row)).join('\n');
  };
}
