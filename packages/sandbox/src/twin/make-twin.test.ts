import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorldFileError } from '../make-world.ts';
import type { StoredRecord } from '../store/collection.ts';
import { openStore } from '../store/open-store.ts';
import { allHandlers } from '../operations/all-handlers.ts';
import { startTestSandbox } from '../testing/test-sandbox.ts';
import { makeTwin } from './make-twin.ts';

let folder: string;
let from: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  from = join(folder, 'exports');
  mkdirSync(from);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, records: readonly object[]): void {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  writeFileSync(join(from, `${name}.ndjson`), `${lines}\n`);
}

/** What the twin's tenant holds, by collection. */
function read(file: string, tenantId: number, collection: string): StoredRecord[] {
  const store = openStore({ file, now: () => '2026-11-22T05:00:00.000Z' });
  try {
    return store.tenant('integration', tenantId).collection(collection).find();
  } finally {
    store.close();
  }
}

const TIMES = { createdOn: '2025-03-04T10:00:00.1234567Z', modifiedOn: '2025-05-06T11:00:00Z' };
const ADDRESS = {
  street: '4711 Wisteria Lane',
  unit: 'Flat Q9',
  city: 'Tampa',
  state: 'FL',
  zip: '33602',
  country: 'USA',
  latitude: 27.950_575,
  longitude: -82.457_178,
};
const CUSTOMER = {
  id: 70_001,
  active: true,
  name: 'Bartholomew Quackenbush',
  type: 'Residential',
  address: ADDRESS,
  customFields: [{ typeId: 9, name: 'Gate code', value: 'Rosebud 1941' }],
  balance: 12.5,
  taxExempt: false,
  tagTypeIds: [55],
  doNotMail: false,
  doNotService: false,
  ...TIMES,
  createdById: 44,
  mergedToId: null,
  paymentTermId: null,
  creditLimit: null,
  creditLimitBalance: null,
  externalData: [{ key: 'crm', value: 'quackenbush-legacy' }],
};
const CONTACT = { phoneSettings: null, memo: 'ask for Griselda', ...TIMES, customerId: 70_001 };
const SECRETS = [
  'Quackenbush',
  'Bartholomew',
  'Wisteria',
  '4711',
  'Flat Q9',
  '27.950575',
  '82.457178',
  'Rosebud',
  'quackenbush-legacy',
  'Griselda',
  '867-5309',
  '8675309',
  'barty@quack.biz',
  'poodle',
  'Zaphod',
  'Beeblebrox',
  'zaphod.b',
  'Mortimer',
  'PO-secret',
  'Quagmire Plumbing',
];

function writeSample(): void {
  write('customers', [CUSTOMER]);
  write('locations', [
    { ...CUSTOMER, id: 70_002, customerId: 70_001, zoneId: null, taxZoneId: null },
  ]);
  write('customer-contacts', [
    {
      ...CONTACT,
      id: 70_003,
      type: 'MobilePhone',
      value: '(813) 867-5309',
      phoneSettings: { phoneNumber: '8138675309', doNotText: false },
    },
    { ...CONTACT, id: 70_004, type: 'Email', value: 'barty@quack.biz' },
  ]);
  write('technicians', [
    {
      id: 70_005,
      userId: 44,
      name: 'Zaphod Beeblebrox',
      firstName: 'Zaphod',
      lastName: 'Beeblebrox',
      loginName: 'zaphod.b',
      email: 'zaphod.b@quack.biz',
      ...TIMES,
      active: true,
    },
  ]);
  write('jobs', [
    {
      id: 70_006,
      jobNumber: '70006',
      customerId: 70_001,
      locationId: 70_002,
      jobStatus: 'Completed',
      priority: 'Normal',
      total: 321.45,
      summary: 'Beware of the poodle, call Mortimer',
      customerPo: 'PO-secret',
      ...TIMES,
    },
  ]);
  write('invoices', [
    {
      id: 70_007,
      referenceNumber: '70006',
      total: '321.45',
      customer: { id: 70_001, name: 'Bartholomew Quackenbush' },
      customerAddress: ADDRESS,
      businessUnit: { id: 3, name: 'Quagmire Plumbing' },
      job: { id: 70_006, number: '70006', type: 'Leak Repair' },
      invoiceDate: '2025-05-06T00:00:00Z',
      ...TIMES,
    },
  ]);
}

describe('a twin of a sample', () => {
  test('holds nothing that says who anybody is, anywhere in its file', () => {
    writeSample();
    const dataFile = join(folder, 'twin.db');
    makeTwin({ from, dataFile });
    const bytes = readFileSync(dataFile, 'latin1').toLowerCase();
    expect(bytes).toContain('leak repair');
    expect(SECRETS.filter((secret) => bytes.includes(secret.toLowerCase()))).toEqual([]);
    expect(existsSync(`${dataFile}-wal`)).toBe(false);
  });

  test('keeps ids, relations, dates, money and statuses, and calls the same people the same', () => {
    writeSample();
    const dataFile = join(folder, 'twin.db');
    const { tenantId, replaced } = makeTwin({ from, dataFile });
    const [customer] = read(dataFile, tenantId, 'customer');
    const [location] = read(dataFile, tenantId, 'location');
    const [invoice] = read(dataFile, tenantId, 'invoice');
    const [phone, email] = read(dataFile, tenantId, 'customer-contact');
    const [technician] = read(dataFile, tenantId, 'technician');
    const { name, address } = customer as unknown as typeof CUSTOMER;
    expect(customer).toMatchObject({ id: 70_001, balance: 12.5, tagTypeIds: [55], ...TIMES });
    expect(address).toMatchObject({ city: 'Tampa', state: 'FL', zip: '33602', latitude: 27.95 });
    expect(location).toMatchObject({ customerId: 70_001, name, address });
    expect(read(dataFile, tenantId, 'job')).toMatchObject([
      { customerId: 70_001, locationId: 70_002, jobStatus: 'Completed', total: 321.45 },
    ]);
    expect(invoice).toMatchObject({
      total: '321.45',
      referenceNumber: '70006',
      invoiceDate: '2025-05-06T00:00:00Z',
      customer: { id: 70_001, name },
      customerAddress: { street: address.street, unit: address.unit },
      job: { id: 70_006, number: '70006', type: 'Leak Repair' },
    });
    expect(phone?.['value']).toMatch(/^\(813\) 555-\d{4}$/);
    const digits = String(phone?.['value']).replaceAll(/\D/g, '');
    expect(phone).toMatchObject({ customerId: 70_001, phoneSettings: { phoneNumber: digits } });
    expect(email?.['value']).toMatch(/^[a-z0-9.]+@example\.com$/);
    expect(technician?.['name']).toBe(`${technician?.['firstName']} ${technician?.['lastName']}`);
    expect(replaced).toMatchObject({ name: 6, phone: 2, email: 2, street: 3, coordinate: 6 });
  });

  test('calls nobody the same as another twin does, unless the key is kept', () => {
    writeSample();
    const nameIn = (file: string, keyFile?: string) => {
      const dataFile = join(folder, file);
      const { tenantId } = makeTwin({ from, dataFile, ...(keyFile !== undefined && { keyFile }) });
      const [customer] = read(dataFile, tenantId, 'customer');
      return `${customer?.['name']} ${JSON.stringify(customer?.['address'])}`;
    };
    expect(nameIn('one.db')).not.toBe(nameIn('two.db'));
    const keyFile = join(folder, 'twin.key');
    expect(nameIn('three.db', keyFile)).toBe(nameIn('four.db', keyFile));
  });

  test('is served: clients of the demo app list what came, and ids go on above it', async () => {
    writeSample();
    const dataFile = join(folder, 'twin.db');
    makeTwin({ from, dataFile });
    const it = await startTestSandbox({ dataFile, empty: true }, allHandlers);
    try {
      const customers = await it.call({ path: '/customers?phone=813' });
      expect(customers.status).toBe(200);
      const { body } = await it.call({ path: '/customers' });
      expect(body['data']).toMatchObject([{ id: 70_001 }]);
      const feed = await it.call({ path: '/export/customers' });
      expect(feed.body['data']).toMatchObject([{ id: 70_001 }]);
      const invoices = await it.call({ api: 'accounting/v2', path: '/invoices?jobId=70006' });
      expect(invoices.body['data']).toMatchObject([{ id: 70_007 }]);
    } finally {
      await it.sandbox.close();
    }
  });
});

test('pages as they were answered are read too; the later of two versions counts', () => {
  writeFileSync(
    join(from, 'customers.ndjson'),
    [
      JSON.stringify({ hasMore: true, continueFrom: 'x', data: [CUSTOMER] }),
      JSON.stringify({ ...CUSTOMER, balance: 99 }),
      'no JSON',
      JSON.stringify({ name: 'without an id' }),
      JSON.stringify({ ...CUSTOMER, id: 8, modifiedOn: 'yesterday' }),
    ].join('\n'),
  );
  write('recipes', [{ id: 1 }]);
  const dataFile = join(folder, 'twin.db');
  const report = makeTwin({ from, dataFile });
  expect(report.files).toEqual([
    { file: 'customers.ndjson', records: 2, unreadableLines: [3, 4, 5] },
  ]);
  expect(report.unknownFiles).toEqual(['recipes.ndjson']);
  expect(read(dataFile, report.tenantId, 'customer')).toMatchObject([{ id: 70_001, balance: 99 }]);
});

test('a file that exists and a folder without exports are refused', () => {
  expect(() => makeTwin({ from, dataFile: join(folder, 'twin.db') })).toThrow('no file');
  expect(existsSync(join(folder, 'twin.db.making'))).toBe(false);
  writeSample();
  writeFileSync(join(folder, 'mine.db'), 'mine');
  expect(() => makeTwin({ from, dataFile: join(folder, 'mine.db') })).toThrow(WorldFileError);
});
