import { contract, listOperations } from '@truckroll/contract';
import { resolveSchema, type Operation, type Schema } from '@truckroll/endpoint';
import { afterAll, expect, test } from 'vitest';
import { schemaSetOf } from '../resource/answer-schema.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { membersOf } from '../testing/parameters/members.ts';
import { WRITE_ENTRIES } from '../testing/writes/write-entries.ts';
import { openWriteScene, partsOf } from '../testing/writes/write-scene.ts';
import { allHandlers } from './all-handlers.ts';
import { NOT_SEEN, WRITE_WALKS } from '../testing/writes/write-walks.ts';

type Pair = readonly [written: unknown, shown: unknown];

const TEXT = '<p>Zoë’s “☎” \\ 𝄞</p>\n';

/** Values that are easily lost on their way, by what a member is; and how they are shown. */
const VALUES: Readonly<Record<string, readonly Pair[]>> = {
  decimal: [
    [12_345.6789, 12_345.6789],
    [0.1, 0.1],
  ],
  double: [[-73.985_428, -73.985_428]],
  'date-time': [
    ['2026-05-02T12:00:00+02:00', '2026-05-02T10:00:00.000Z'],
    ['2026-05-02T10:00:00.123Z', '2026-05-02T10:00:00.123Z'],
  ],
  date: [['2026-05-02', '2026-05-02']],
  duration: [['02:30:00', '02:30:00']],
  text: [[TEXT, TEXT]],
};

/** Members whose values are chosen from a few, follow from others, or bound a span of time. */
const NOT_FREE = new Set([
  'accounting.invoices.update dueDate',
  'crm.bookings.create customerType',
  'crm.bookings.update customerType',
  'crm.bookings.createContact type',
  'crm.bookings.updateContact type',
  'crm.contactPreferences.update value',
  'dispatch.nonJobAppointments.create daysOfWeek',
  'dispatch.nonJobAppointments.update daysOfWeek',
  'dispatch.technicianShifts.bulkDelete start',
  'dispatch.technicianShifts.bulkDelete end',
  'dispatch.technicianShifts.create start',
  'dispatch.technicianShifts.create end',
  'dispatch.technicianShifts.update start',
  'dispatch.technicianShifts.update end',
  'taskManagement.tasks.createSubtask name',
]);

const writes = listOperations().filter(
  ({ key, method, body }) =>
    method !== 'GET' &&
    method !== 'DELETE' &&
    body?.contentType === 'application/json' &&
    !(key in WRITE_WALKS) &&
    !(key in NOT_SEEN),
);

/** Writes that go through once in the same tenant. */
const ONCE = new Set([
  'accounting.glAccounts.create',
  'accounting.journalEntries.replace',
  'crm.leads.create',
]);

const compared = new Set<string>();
afterAll(() => console.log(`values: ${compared.size} members came back as they were written`));

test.each(writes.map((operation) => [operation.key, operation] as const))(
  '%s: values come back as they were written',
  (key, operation) => {
    let scene = openWriteScene(operation, WRITE_ENTRIES[key]);
    for (const [member, kind] of membersOfBody(operation)) {
      if (NOT_FREE.has(`${key} ${member}`)) continue;
      for (const [written, shown] of VALUES[kind] ?? []) {
        if (ONCE.has(key)) {
          scene.close();
          scene = openWriteScene(operation, WRITE_ENTRIES[key]);
        }
        scene.write({ ...membersOf(scene.input.body), [member]: written });
        const rows = scene.look().flatMap(partsOf).map(membersOf);
        const values = rows.filter((row) => member in row).map((row) => row[member]);
        // What no read shows by the same name is tried with the writes.
        if (values.length === 0) break;
        expect({ member, values }).toEqual({ member, values: expect.arrayContaining([shown]) });
        compared.add(`${key} ${member}`);
      }
    }
    scene.close();
  },
);

function membersOfBody(operation: Operation): readonly (readonly [string, string])[] {
  const set = schemaSetOf(operation);
  const { schema, inline } = operation.body ?? {};
  const body = resolveSchema(set[schema ?? ''] ?? inline ?? {}, set);
  return Object.entries(body.properties ?? {}).map(([name, own]) => [
    name,
    kindOf(resolveSchema(own, set)),
  ]);
}

function kindOf({ type, format, pattern, maxLength, enum: choices }: Schema): string {
  if (choices !== undefined || pattern !== undefined || maxLength !== undefined) return '';
  if (format !== undefined) return format;
  return [type].flat().includes('string') ? 'text' : '';
}

const { invoices } = contract.accounting;

test('money of invoices is text with two decimals, and adds up', () => {
  const tenant = openTenantInMemory(allHandlers);
  const { id } = tenant.store.collection('invoice').insert({ total: '0.00', items: [] });
  const path = { invoiceId: Number(id) };
  const body = { description: 'Pipe', quantity: 2.5, unitPrice: 31.6, cost: 0.1 };
  tenant.call(invoices.updateItems, { path, body });
  const [invoice] = tenant.call(invoices.list, { query: { ids: String(id) } }).data;
  expect(invoice).toMatchObject({ subTotal: '79.00', total: '79.00', balance: '79.00' });
  expect(invoice?.items).toMatchObject([
    { quantity: '2.5', price: '31.60', total: '79.00', cost: '0.10', totalCost: '0.25' },
  ]);
  tenant.close();
});

test('a stored time keeps its seven digits, and windows compare its moment', () => {
  const tenant = openTenantInMemory(allHandlers);
  const modifiedOn = '2024-03-21T12:11:54.2435119Z';
  const { id } = tenant.store.collection('campaign').insert({ name: 'Radio', modifiedOn });
  const { get, list } = contract.marketing.campaigns;
  const path = { id: Number(id) };
  expect(tenant.call(get, { path }).modifiedOn).toBe(modifiedOn);
  const found = (query: object) => tenant.call(list, { query }).data.length;
  expect(found({ modifiedOnOrAfter: '2024-03-21T12:11:54.243Z' })).toBe(1);
  expect(found({ modifiedOnOrAfter: '2024-03-21T12:11:54.244Z' })).toBe(0);
  expect(found({ modifiedBefore: '2024-03-21T12:11:54.244Z' })).toBe(1);
  tenant.close();
});

test('an id is a number up to the largest that JSON carries exactly', () => {
  const tenant = openTenantInMemory(allHandlers);
  const id = Number.MAX_SAFE_INTEGER;
  tenant.store.collection('campaign').insert({ id, name: 'Radio' });
  const { get, list } = contract.marketing.campaigns;
  expect(tenant.call(get, { path: { id } }).id).toBe(id);
  expect(tenant.call(list, { query: { ids: String(id) } }).data[0]?.id).toBe(9_007_199_254_740_991);
  tenant.close();
});
