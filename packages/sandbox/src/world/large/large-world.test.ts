import { beforeAll, expect, test } from 'vitest';
import { createValidator } from '@truckroll/endpoint/validation';
import { schemas } from '@truckroll/contract/schemas';
import type { StoredRecord } from '../../store/collection.ts';
import { hotColumnsOf } from '../../store/hot-fields.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { RECORD_SCHEMAS } from '../record-schemas.ts';
import { seedSmallWorld } from '../seed-world.ts';
import { addLargeWorld } from './large-world.ts';

const NOW = '2026-11-22T15:30:00.000Z';
const KEY = { environment: 'integration', tenantId: 1 } as const;
const TIME_ZONE = 'America/New_York';
/** A thousandth of the large world, and a customer who is in no group of five. */
const SIZE = { customers: 1_001, jobs: 2_000 };
const MADE = ['customer', 'location', 'customer-contact', 'job', 'appointment', 'invoice'];

function made(seed = 7): { store: Store; written: number } {
  const store = openStore({ now: () => NOW });
  const options = { seed, now: NOW, timeZone: TIME_ZONE } as const;
  store.transaction(() => seedSmallWorld(store.tenant('integration', 1), options));
  return { store, written: addLargeWorld(store, KEY, { ...options, ...SIZE }) };
}

function dump(store: Store): string {
  return JSON.stringify(store.database.all('select * from record order by collection, id'));
}

let store: Store;
let written: number;
let firstId: number;
const records = (name: string) =>
  store
    .tenant('integration', 1)
    .collection(name)
    .find()
    .filter((record) => Number(record.id) >= firstId);
const byId = (name: string) =>
  new Map(
    store
      .tenant('integration', 1)
      .collection(name)
      .find()
      .map((record) => [record.id, record]),
  );

beforeAll(() => {
  const small = openStore({ now: () => NOW });
  const options = { seed: 7, now: NOW, timeZone: TIME_ZONE } as const;
  small.transaction(() => seedSmallWorld(small.tenant('integration', 1), options));
  firstId = small.tenant('integration', 1).nextId();
  ({ store, written } = made());
});

test('has the size it promises, and says how many records it wrote', () => {
  const counts = Object.fromEntries(MADE.map((name) => [name, records(name).length]));
  expect(counts).toMatchObject({
    customer: 1_001,
    location: 1_201,
    job: 2_000,
    appointment: 2_000,
    invoice: 2_000,
  });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(written);
  const contacts = counts['customer-contact'] ?? 0;
  expect(contacts > 1_700 && contacts < 1_900).toBe(true);
});

test('keeps every record in the shape of the answer it is shown in', () => {
  for (const name of MADE) {
    const known = RECORD_SCHEMAS[name];
    if (known === undefined) throw new Error(`${name} has no schema`);
    const members = Object.keys(schemas[known.api][known.schema]?.properties ?? {});
    const validator = createValidator(schemas[known.api]);
    for (const record of records(name).filter((_, place) => place % 7 === 0)) {
      expect(Object.keys(record).slice(0, members.length)).toEqual(members);
      const shown = Object.fromEntries(members.map((member) => [member, record[member]]));
      expect({ name, faults: validator.check(known.schema, shown) }).toEqual({ name, faults: {} });
    }
  }
});

test('names only records that exist and belong together', () => {
  const [customers, locations, jobs] = [byId('customer'), byId('location'), byId('job')];
  const [appointments, invoices] = [byId('appointment'), byId('invoice')];
  const [types, units, campaigns] = [byId('job-type'), byId('business-unit'), byId('campaign')];
  const [services, zones] = [byId('service'), byId('zone')];
  const staff = new Set([...byId('employee').values()].map((one) => one['userId']));
  for (const location of records('location')) {
    expect(customers.get(Number(location['customerId']))?.['name']).toBe(location['name']);
    const zone = zones.get(Number(location['zoneId']));
    expect(zone?.['zips']).toContain((location['address'] as { zip: string }).zip);
  }
  for (const contact of records('customer-contact')) {
    expect(customers.has(Number(contact['customerId']))).toBe(true);
  }
  for (const job of records('job')) {
    const id = Number(job.id);
    const customer = customers.get(Number(job['customerId']));
    const location = locations.get(Number(job['locationId']));
    expect(location?.['customerId']).toBe(customer?.id);
    expect(String(location?.createdOn) <= String(job.createdOn)).toBe(true);
    expect(appointments.get(Number(job['firstAppointmentId']))?.['jobId']).toBe(id);
    expect(invoices.get(Number(job['invoiceId']))).toMatchObject({
      job: { id },
      customer: { id: customer?.id, name: customer?.['name'] },
      location: { id: location?.id },
    });
    expect(types.get(Number(job['jobTypeId']))?.['businessUnitIds']).toContain(
      job['businessUnitId'],
    );
    expect(units.has(Number(job['businessUnitId']))).toBe(true);
    expect(campaigns.has(Number(job['campaignId']))).toBe(true);
    expect(staff.has(job['createdById'])).toBe(true);
  }
  for (const invoice of records('invoice')) {
    const items = invoice['items'] as { skuId: number; total: string }[];
    expect(items.every((item) => services.has(item.skuId))).toBe(true);
    const sum = items.reduce((all, item) => all + Number(item.total), 0);
    expect(Number(invoice['subTotal'])).toBe(sum);
    expect(Number(invoice['total'])).toBe(
      Number(jobs.get((invoice['job'] as { id: number }).id)?.['total']),
    );
    expect(invoice['paidOn'] === null || Number(invoice['total']) > 0).toBe(true);
  }
});

test('was written in the order of time, nothing after now, and feeds show the last changes last', () => {
  for (const name of MADE) {
    const rows = records(name);
    const changed = store.database.column<number>(
      'select id from record where collection = ? and id >= ? order by modified_on, id',
      name,
      firstId,
    );
    expect(changed).toEqual(rows.map((row) => row.id));
    const created = rows.map((row) => String(row.createdOn));
    expect(created).toEqual(created.toSorted());
    expect(rows.every((row) => String(row.createdOn) <= String(row.modifiedOn))).toBe(true);
    expect(rows.every((row) => String(row.modifiedOn) <= NOW)).toBe(true);
    const fed = store
      .tenant('integration', 1)
      .collection(name)
      .changes(0, 100_000)
      .map(({ record }) => record.id)
      .filter((id) => Number(id) >= firstId);
    expect(fed).toEqual(changed);
  }
});

test('has visits ahead, heats in winter and cools in summer', () => {
  expect(records('appointment').some((one) => String(one['start']) > NOW)).toBe(true);
  const typeOf = (job: StoredRecord) => byName.get(Number(job['jobTypeId']));
  const byName = new Map([...byId('job-type')].map(([id, type]) => [Number(id), type['name']]));
  const inMonths = (name: string, months: readonly string[]) =>
    records('job').filter(
      (job) => typeOf(job) === name && months.includes(String(job.createdOn).slice(5, 7)),
    ).length;
  const [winter, summer] = [
    ['12', '01', '02'],
    ['06', '07', '08'],
  ];
  expect(inMonths('No Heat', winter)).toBeGreaterThan(5 * inMonths('No Heat', summer));
  expect(inMonths('No Cooling', summer)).toBeGreaterThan(5 * inMonths('No Cooling', winter));
});

test('its records are found by their indexes and written on like others', () => {
  const customers = store.tenant('integration', 1).collection('customer');
  const [someone] = records('customer').slice(500);
  if (someone === undefined) throw new Error('nobody');
  const name = String(someone['name']);
  const where = [{ field: 'name', is: 'contains', value: name.toUpperCase() }] as const;
  expect(customers.find({ where }).map(({ id }) => id)).toContain(someone.id);
  const other = customers.insert({ name: 'Zora Zimmer' });
  expect(Number(other.id)).toBeGreaterThan(Number(records('invoice').at(-1)?.id));
  expect(
    customers.find({ where: [{ field: 'name', is: 'contains', value: 'zimmer' }] }),
  ).toHaveLength(1);
  const zip = (someone['address'] as { zip: string }).zip;
  const inZip = records('customer').filter(
    (one) => one.id !== other.id && (one['address'] as { zip: string }).zip === zip,
  );
  const found = customers.find({ where: [{ field: 'address.zip', is: 'sameText', value: zip }] });
  expect(found.filter(({ id }) => Number(id) >= firstId)).toEqual(inZip);
});

test('keeps in its hot columns what its records say', () => {
  for (const name of MADE) {
    for (const [field, column] of hotColumnsOf(name)) {
      const wrong = store.database.get(
        `select id from record where collection = ? and ${column} is not json_extract(body, ?)`,
        name,
        `$.${field}`,
      );
      expect({ name, field, wrong }).toEqual({ name, field, wrong: undefined });
    }
  }
});

test('is the same to the byte for the same seed, and another for another', () => {
  expect(dump(made().store) === dump(made().store)).toBe(true);
  expect(dump(made(8).store) === dump(made().store)).toBe(false);
});
