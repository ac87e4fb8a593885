import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ImportReport } from '@truckroll/hub-contract';
import { expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/test-database.ts';
import { importCsv } from './import-csv.ts';
import { listInquiries, summarizeInquiries } from './queries.ts';

const REPOSITORY = new URL('../../../../', import.meta.url);
const SAMPLE = fileURLToPath(new URL('examples/inquiries.csv', REPOSITORY));
/** A larger file of real difficulty that a clone does not carry. */
const LARGE = process.env['TRUCKROLL_INQUIRIES'] ?? '';

function importInto(database: Database, bytes: Uint8Array) {
  const enqueued: string[] = [];
  const options = {
    database,
    workspaceId: 'north',
    now: () => new Date('2026-05-02T00:00:00Z'),
    enqueueDeliveries: async (_: unknown, ids: readonly string[]) => void enqueued.push(...ids),
  };
  return { enqueued, result: importCsv(options, bytes) };
}

async function reportOf(database: Database, bytes: Uint8Array): Promise<ImportReport> {
  const report = await importInto(database, bytes).result;
  if ('refusal' in report) throw new Error(report.refusal);
  return report;
}

eachDatabase((_engine, open) => {
  test('every row of the sample ends in one way, with a reason', async () => {
    const database = await open();
    const report = await reportOf(database, await readFile(SAMPLE));
    expect(report).toMatchObject({
      rows: 40,
      repeats: 0,
      decisions: { ready: 32, duplicate: 3, review: 4, rejected: 1 },
    });
    expect(report.receipts.every(({ receipt }) => receipt.reason !== '')).toBe(true);
  });

  test('the same file again adds nothing', async () => {
    const database = await open();
    const bytes = await readFile(SAMPLE);
    const first = await reportOf(database, bytes);
    const { enqueued, result } = importInto(database, bytes);
    expect(await result).toMatchObject({ repeats: 40, decisions: first.decisions });
    expect(enqueued).toEqual([]);
    const summary = await database.transaction('north', summarizeInquiries);
    expect(summary).toMatchObject({ total: 40, byStatus: first.decisions });
  });

  test('an id of any length is a key that stays the same', async () => {
    const database = await open();
    const id = Array.from({ length: 200 }, () => randomUUID()).join('');
    const file = Buffer.from(`inquiry_id,name,phone\n${id},Ana,3475550149\n`);
    const [first, second] = [await reportOf(database, file), await reportOf(database, file)];
    expect([first.decisions.ready, first.repeats, second.repeats]).toEqual([1, 0, 1]);
  });

  test('a wrong row is stored as rejected and does not stop the others', async () => {
    const database = await open();
    const long = 'x'.repeat(600);
    const file = `name,phone\nAna,3475550149,extra\n${long},3475550148\nJo,3475550147\n`;
    const report = await reportOf(database, Buffer.from(file));
    expect(report.receipts.map(({ row, receipt }) => [row, receipt.decision])).toEqual([
      [1, 'rejected'],
      [2, 'rejected'],
      [3, 'ready'],
    ]);
    expect(report.receipts[0]?.receipt.reason).toContain('3 cells where the header has 2');
    expect(report.receipts[1]?.receipt.reason).toContain('name');
  });

  test('an id used for other content is rejected, however often the file comes', async () => {
    const database = await open();
    await reportOf(database, Buffer.from('id,name,phone\n7,Ana,3475550149\n'));
    const changed = Buffer.from('id,name,phone\n7,Olu,3475550111\n');
    for (const repeats of [0, 1]) {
      const report = await reportOf(database, changed);
      expect(report).toMatchObject({ decisions: { rejected: 1 } });
      expect(report.receipts[0]?.receipt.reason).toContain('imported before with other content');
      const summary = await database.transaction('north', summarizeInquiries);
      expect({ repeats, total: summary.total }).toEqual({ repeats, total: 2 });
    }
  });

  test('pages of the list hold every inquiry once, newest first', async () => {
    const database = await open();
    await reportOf(database, await readFile(SAMPLE));
    const keys: (string | null)[] = [];
    let cursor: string | null | undefined;
    do {
      const options = { limit: 15, cursor: cursor ?? undefined };
      const page = await database.transaction('north', (tx) => listInquiries(tx, options));
      keys.push(...page.data.map(({ idempotencyKey }) => idempotencyKey));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(keys).size).toBe(40);
    expect(keys).toHaveLength(40);
    expect(keys.at(-1)).toBe('csv:demo-01');
  });

  test.skipIf(!existsSync(LARGE))('504 real rows: at least 400 are ready', async () => {
    const report = await reportOf(await open(), await readFile(LARGE));
    expect(report).toMatchObject({
      rows: 504,
      decisions: { ready: 479, duplicate: 1, review: 24, rejected: 0 },
    });
  });
});
