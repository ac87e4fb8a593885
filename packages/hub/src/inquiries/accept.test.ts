import type { InquiryInput } from '@truckroll/hub-contract';
import { expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/test-database.ts';
import { acceptInquiries, type Acceptance, type AcceptOptions } from './accept.ts';

const ANA: InquiryInput = {
  source: 'chat',
  name: 'ANA COHEN',
  phone: '(347) 555-0149 x4',
  email: 'Ana@example.com ',
  trade: 'electrical',
  message: 'lights flicker',
  receivedAt: '2026-05-01 10:00:00',
};

/** Accepts one inquiry at a time and remembers what was put on the queue. */
function intake(database: Database) {
  const enqueued: string[] = [];
  const options: AcceptOptions = {
    database,
    workspaceId: 'north',
    now: () => new Date('2026-05-02T00:00:00Z'),
    enqueueDeliveries: async (_, ids) => void enqueued.push(...ids),
  };
  return {
    enqueued,
    options,
    async accept(input: InquiryInput): Promise<Acceptance> {
      const [acceptance] = await acceptInquiries(options, [{ input }]);
      if (acceptance === undefined) throw new Error('No answer');
      return acceptance;
    },
    rows: () =>
      database.transaction('north', (tx) =>
        tx.selectFrom('inquiries').selectAll().orderBy('sequence').execute(),
      ),
    events: () =>
      database.transaction('north', (tx) =>
        tx.selectFrom('inquiry_events').select(['kind', 'text']).orderBy('id').execute(),
      ),
  };
}

function receiptOf(acceptance: Acceptance) {
  if (acceptance.outcome === 'conflict') throw new Error('Conflict');
  return acceptance.receipt;
}

eachDatabase((_engine, open) => {
  test('an inquiry is stored as sent and as understood, with its timeline', async () => {
    const { accept, rows, events, enqueued } = intake(await open());
    const receipt = receiptOf(await accept(ANA));
    expect(receipt).toMatchObject({ status: 'ready', duplicateOf: null, isRepeat: false });
    const [row] = await rows();
    expect(row).toMatchObject({
      id: receipt.id,
      raw: ANA,
      name: 'Ana Cohen',
      phone: '+13475550149',
      phone_extension: '4',
      email: 'ana@example.com',
      received_at: new Date('2026-05-01T10:00:00Z'),
    });
    expect((await events()).map(({ kind }) => kind)).toEqual(['received', 'decided']);
    expect(enqueued).toEqual([receipt.id]);
  });

  test('the same key again answers with the first inquiry and adds nothing', async () => {
    const { accept, rows, enqueued } = intake(await open());
    const input = { ...ANA, idempotencyKey: 'a-1' };
    const first = receiptOf(await accept(input));
    expect(await accept(input)).toEqual({
      outcome: 'repeat',
      receipt: { ...first, isRepeat: true },
    });
    expect(await rows()).toHaveLength(1);
    expect(enqueued).toHaveLength(1);
  });

  test('the same key with other content is a conflict', async () => {
    const { accept, rows } = intake(await open());
    const first = receiptOf(await accept({ ...ANA, idempotencyKey: 'a-1' }));
    const other = await accept({ ...ANA, idempotencyKey: 'a-1', message: 'something else' });
    expect(other).toEqual({ outcome: 'conflict', inquiryId: first.id });
    expect(await rows()).toHaveLength(1);
  });

  test('another workspace does not know the key or the person', async () => {
    const { accept, options } = intake(await open());
    const input = { ...ANA, idempotencyKey: 'a-1' };
    await accept(input);
    const [south] = await acceptInquiries({ ...options, workspaceId: 'south' }, [{ input }]);
    expect(south).toMatchObject({ outcome: 'stored', receipt: { decision: 'ready' } });
  });

  test('inquiries of one batch see each other', async () => {
    const { options, enqueued } = intake(await open());
    const batch = [{ input: ANA }, { input: ANA }, { input: { ...ANA, name: 'Olu Cohen' } }];
    const acceptances = await acceptInquiries(options, batch);
    expect(acceptances.map((one) => receiptOf(one).decision)).toEqual([
      'ready',
      'duplicate',
      'ready',
    ]);
    expect(receiptOf(acceptances[1] ?? fail()).duplicateOf).toBe(enqueued[0]);
  });

  test('of 32 posts of one need at the same time exactly one is delivered', async () => {
    const { accept, enqueued } = intake(await open());
    const posts = Array.from({ length: 32 }, (_, index) =>
      accept(index % 2 === 0 ? { ...ANA, email: '' } : { ...ANA, message: 'Lights flicker!' }),
    );
    const decisions = (await Promise.all(posts)).map((post) => receiptOf(post).decision);
    expect(decisions.filter((decision) => decision === 'ready')).toHaveLength(1);
    expect(decisions.filter((decision) => decision === 'duplicate')).toHaveLength(31);
    expect(enqueued).toHaveLength(1);
  });

  test('of 32 posts under one key exactly one is stored', async () => {
    const { accept, rows } = intake(await open());
    const posts = Array.from({ length: 32 }, () => accept({ ...ANA, idempotencyKey: 'a-1' }));
    const outcomes = (await Promise.all(posts)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'repeat')).toHaveLength(31);
    expect(await rows()).toHaveLength(1);
  });

  test('when the queue does not take the delivery, nothing is stored', async () => {
    const { options, rows } = intake(await open());
    const accepting = acceptInquiries({ ...options, enqueueDeliveries: refuse }, [{ input: ANA }]);
    await expect(accepting).rejects.toThrow('queue is away');
    expect(await rows()).toEqual([]);
  });

  test('characters a text column refuses are stored as sent all the same', async () => {
    const { accept, rows } = intake(await open());
    const odd = { name: 'Jo\u0000 Levy', phone: '3475550149', message: '\u0000\ud800=1+1' };
    await accept({ ...odd, idempotencyKey: 'k\u0000' });
    const [row] = await rows();
    expect(row).toMatchObject({ name: 'Jo Levy', message: '\ufffd=1+1', idempotency_key: 'k' });
    expect(row?.raw.name).toBe('Jo\u0000 Levy');
  });
});

function refuse(): Promise<void> {
  return Promise.reject(new Error('queue is away'));
}

function fail(): never {
  throw new Error('An acceptance is missing');
}
