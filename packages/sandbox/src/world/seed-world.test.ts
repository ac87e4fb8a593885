import { beforeAll, describe, expect, test } from 'vitest';
import { createValidator } from '@truckroll/endpoint/validation';
import { schemas } from '@truckroll/contract/schemas';
import type { StoredRecord } from '../store/collection.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';
import { seedSmallWorld, seedWorld, type WorldOptions } from './seed-world.ts';

// A spring morning: the year before it holds both changes of the clocks.
const NOW = '2026-03-17T15:30:00.000Z';
const OPTIONS: WorldOptions = { seed: 7, now: NOW, timeZone: 'America/New_York' };
type Seed = typeof seedWorld;

/** Collections no answer shows as they are kept: files and small lists inside other answers. */
const WITHOUT_SCHEMA = [
  'job-attachment',
  'router',
  'stored-file',
  'task-resolution',
  'task-source',
  'task-type',
];

function seeded(seed: Seed, options: WorldOptions = OPTIONS): Store {
  const store = openStore({ now: () => options.now });
  store.transaction(() => seed(store.tenant('integration', 1), options));
  return store;
}

function dump(store: Store): string {
  const rows = store.database.all('select * from record order by collection, id');
  return JSON.stringify(rows) + JSON.stringify(store.database.all('select * from setting'));
}

function collectionNames(store: Store): string[] {
  return store.database
    .all<{ collection: string }>('select distinct collection from record')
    .map((row) => row.collection);
}

describe('the demo company', () => {
  let store: Store;
  const records = (name: string) => store.tenant('integration', 1).collection(name).find();
  const byId = (name: string) => new Map(records(name).map((record) => [record.id, record]));

  beforeAll(() => {
    store = seeded(seedWorld);
  });

  test('is the same to the byte for the same seed at the same time', () => {
    expect(dump(seeded(seedWorld)) === dump(store)).toBe(true);
  });

  test('has the size it promises', () => {
    expect(records('customer')).toHaveLength(2000);
    expect(records('business-unit')).toHaveLength(3);
    expect(records('technician')).toHaveLength(20);
    expect(records('job').length).toBeGreaterThan(4000);
    expect(records('job').length).toBeLessThan(5000);
  });

  test('keeps every record in the shape of the answer it is shown in', () => {
    const names = collectionNames(store);
    const checked = names.filter((name) => isInShape(name, sample(records(name))));
    expect(checked.sort()).toEqual(Object.keys(RECORD_SCHEMAS).sort());
  });

  test('names only records that exist', () => {
    const [customers, locations, invoices] = [byId('customer'), byId('location'), byId('invoice')];
    const [types, campaigns, units] = [byId('job-type'), byId('campaign'), byId('business-unit')];
    const [appointments, bookings] = [byId('appointment'), byId('booking')];
    for (const job of records('job')) {
      expect(customers.has(job['customerId'] as number)).toBe(true);
      expect(locations.get(job['locationId'] as number)?.['customerId']).toBe(job['customerId']);
      expect(invoices.get(job['invoiceId'] as number)?.['referenceNumber']).toBe(job['jobNumber']);
      expect(types.has(job['jobTypeId'] as number)).toBe(true);
      expect(campaigns.has(job['campaignId'] as number)).toBe(true);
      expect(units.has(job['businessUnitId'] as number)).toBe(true);
      expect(appointments.get(job['firstAppointmentId'] as number)?.['jobId']).toBe(job.id);
    }
    const converted = records('job').filter((job) => job['bookingId'] !== null);
    expect(converted.map((job) => bookings.get(job['bookingId'] as number)?.['jobId'])).toEqual(
      converted.map((job) => job.id),
    );
    const jobs = byId('job');
    const technicians = byId('technician');
    for (const assignment of records('appointment-assignment')) {
      expect(jobs.has(assignment['jobId'] as number)).toBe(true);
      expect(technicians.has(assignment['technicianId'] as number)).toBe(true);
    }
  });

  test('has jobs, appointments and assignments in states that go together', () => {
    const together: Record<string, string> = {
      Scheduled: 'Scheduled',
      Dispatched: 'Dispatched',
      InProgress: 'Working',
      Hold: 'Hold',
      Completed: 'Done',
      Canceled: 'Canceled',
    };
    const appointments = byId('appointment');
    for (const job of records('job')) {
      const appointment = appointments.get(job['firstAppointmentId'] as number);
      expect(appointment?.['status']).toBe(together[job['jobStatus'] as string]);
      expect(job['completedOn'] !== null).toBe(job['jobStatus'] === 'Completed');
    }
  });

  test('starts appointments when arrival windows start, in summer and in winter', () => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'America/New_York',
      hour: '2-digit',
      minute: '2-digit',
    });
    const starts = records('appointment').map((one) =>
      clock.format(new Date(String(one['start']))),
    );
    expect([...new Set(starts)].sort()).toEqual(['08:00', '12:00', '16:00']);
  });

  test('never sends a technician to two places at once', () => {
    const spans = new Map<number, [number, number][]>();
    const appointments = byId('appointment');
    for (const assignment of records('appointment-assignment')) {
      const visit = appointments.get(assignment['appointmentId'] as number);
      if (visit?.['status'] === 'Canceled') continue;
      const span = [visit?.['start'], visit?.['end']].map((text) => Date.parse(String(text)));
      const technicianId = assignment['technicianId'] as number;
      const known = spans.get(technicianId) ?? [];
      spans.set(technicianId, [...known, [span[0] ?? 0, span[1] ?? 0]]);
    }
    for (const list of spans.values()) {
      list.sort(([one], [other]) => one - other);
      list.slice(1).forEach(([start], index) => {
        expect(start).toBeGreaterThanOrEqual(list[index]?.[1] ?? 0);
      });
    }
  });

  test('was written in the order of time, and nothing after now', () => {
    const rows = store.database.all<{ id: number; created_on: string; modified_on: string }>(
      "select id, created_on, modified_on from record where typeof(id) = 'integer' order by id",
    );
    let last = '';
    for (const { created_on: createdOn, modified_on: modifiedOn } of rows) {
      expect(createdOn >= last).toBe(true);
      expect(modifiedOn <= NOW && createdOn <= modifiedOn).toBe(true);
      last = createdOn;
    }
  });

  test('has visits ahead and requests that wait', () => {
    const starts = records('appointment').map((one) => String(one['start']));
    expect(starts.filter((start) => start > NOW).length).toBeGreaterThan(30);
    const open = records('booking').filter((booking) => booking['status'] === 'New');
    expect(open.length).toBeGreaterThan(0);
  });

  test('heats in winter and cools in summer', () => {
    const types = byId('job-type');
    const inMonth = (name: string, months: string[]) =>
      records('job').filter((job) => {
        const isOfType = types.get(job['jobTypeId'] as number)?.['name'] === name;
        return isOfType && months.includes(String(job.createdOn).slice(5, 7));
      }).length;
    const [winter, summer] = [
      ['12', '01', '02'],
      ['06', '07', '08'],
    ];
    expect(inMonth('No Heat', winter ?? [])).toBeGreaterThan(5 * inMonth('No Heat', summer ?? []));
    expect(inMonth('No Cooling', summer ?? [])).toBeGreaterThan(
      5 * inMonth('No Cooling', winter ?? []),
    );
  });
});

test('another seed makes another company', () => {
  const other = seeded(seedSmallWorld, { ...OPTIONS, seed: 8 });
  expect(dump(other)).not.toBe(dump(seeded(seedSmallWorld)));
});

test('the small company has every kind of record in the same shape', () => {
  const store = seeded(seedSmallWorld);
  const tenant = store.tenant('integration', 1);
  const names = collectionNames(store);
  const checked = names.filter((name) => isInShape(name, tenant.collection(name).find()));
  expect(names.filter((name) => !checked.includes(name)).sort()).toEqual(WITHOUT_SCHEMA);
  expect(tenant.collection('customer').count()).toBe(8);
  expect(tenant.collection('job').count()).toBeGreaterThan(5);
});

/** Each tenth record of a long list, all of a short one. */
function sample(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return records.length < 200 ? records : records.filter((_, index) => index % 10 === 0);
}

/** Throws with the first fault; false when nobody said which schema the collection has. */
function isInShape(name: string, records: readonly StoredRecord[]): boolean {
  const known = RECORD_SCHEMAS[name];
  if (known === undefined) return false;
  const members = Object.keys(schemas[known.api][known.schema]?.properties ?? {});
  const validator = createValidator(schemas[known.api]);
  for (const record of records) {
    const keys = Object.keys(record);
    expect({ name, keys: keys.slice(0, members.length) }).toEqual({ name, keys: members });
    const shown = Object.fromEntries(members.map((member) => [member, record[member]]));
    expect({ name, faults: validator.check(known.schema, shown) }).toEqual({ name, faults: {} });
  }
  return records.length > 0;
}
