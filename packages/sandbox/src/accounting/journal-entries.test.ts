import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { accounting } from './index.ts';

const { journalEntries } = contract.accounting;
let tenant: TenantInMemory;
let id: string;

beforeEach(() => {
  tenant = openTenantInMemory({ accounting });
  tenant.store.collection('gl-account').insert({ id: 3, name: 'Cash', number: '1000' });
  const line = { accountId: 3, postDate: '2026-03-01', debit: 10, credit: 0 };
  tenant.call(journalEntries.create, {
    body: {
      name: 'March',
      status: 'Open',
      versionId: 1,
      customFields: { erp: '7' },
      lines: [line, { ...line, debit: 5 }],
    },
  });
  id = String(tenant.call(journalEntries.list).data[0]?.id);
});

test('an entry has a GUID, a first version and its custom fields as a list', () => {
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(tenant.call(journalEntries.get, { path: { id } })).toMatchObject({
    name: 'March',
    versionId: 1,
    syncStatus: 'NotSynced',
    isEmpty: false,
    customFields: [{ name: 'erp', value: '7' }],
  });
});

test('details show each line, the summary adds up what is of one account and day', () => {
  expect(tenant.call(journalEntries.getDetails, { path: { id } }).data).toHaveLength(2);
  expect(tenant.call(journalEntries.getSummary, { path: { id } }).data).toMatchObject([
    { account: { id: 3, name: 'Cash' }, debit: 15, credit: 0 },
  ]);
});

test('saving needs the version that was read and moves it on', () => {
  expect(() => save(4)).toThrow(expect.objectContaining({ status: 409 }));
  save(1);
  expect(tenant.call(journalEntries.get, { path: { id } })).toMatchObject({
    name: 'April',
    versionId: 2,
    isEmpty: true,
  });
});

test('a synced entry can no longer be deleted, an open one can', () => {
  tenant.call(journalEntries.syncUpdate, { path: { id }, body: { syncStatus: 'Synced' } });
  expect(remove).toThrow(expect.objectContaining({ status: 409 }));
  tenant.call(journalEntries.syncUpdate, { path: { id }, body: { syncStatus: 'OutOfSync' } });
  remove();
  expect(tenant.call(journalEntries.list).data).toEqual([]);
});

function remove(): void {
  tenant.call(journalEntries.delete, { path: { id } });
}

function save(versionId: number): void {
  tenant.call(journalEntries.replace, {
    path: { id },
    body: { name: 'April', status: 'Open', versionId, lines: [] },
  });
}

test('pages of more than 500 are refused, of entries as of what belongs to one', () => {
  const query = { pageSize: 501 };
  const calls = [
    () => tenant.call(journalEntries.list, { query }),
    () => tenant.call(journalEntries.getDetails, { path: { id }, query }),
    () => tenant.call(journalEntries.getSummary, { path: { id }, query }),
  ];
  for (const call of calls) expect(call).toThrow(expect.objectContaining({ status: 400 }));
  expect(tenant.call(journalEntries.list, { query: { pageSize: 500 } }).pageSize).toBe(500);
});
