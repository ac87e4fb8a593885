import { contract, listOperations } from '@truckroll/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allHandlers } from '../../operations/all-handlers.ts';
import type { StoredRecord } from '../../store/collection.ts';
import { openTenantInMemory, type TenantInMemory } from '../../testing/tenant-in-memory.ts';
import { seedWorld } from '../seed-world.ts';

const NOW = '2026-03-17T15:30:00.000Z';
let tenant: TenantInMemory;
const records = (name: string) => tenant.store.collection(name).find();

beforeAll(() => {
  tenant = openTenantInMemory(allHandlers);
  tenant.setTime(NOW);
  seedWorld(tenant.store, { seed: 7, now: NOW, timeZone: 'America/New_York' });
});

afterAll(() => tenant.close());

/** Members that name records, and where those are. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  businessUnitId: ['business-unit'],
  campaignId: ['campaign'],
  contactId: ['contact'],
  customerId: ['customer'],
  employeeId: ['employee', 'technician'],
  equipmentId: ['equipment'],
  formId: ['form'],
  fromLocationId: ['warehouse', 'truck'],
  toLocationId: ['warehouse', 'truck'],
  inventoryLocationId: ['warehouse', 'truck'],
  invoiceTemplateId: ['invoice-template'],
  jobId: ['job'],
  jobTypeId: ['job-type'],
  leadCallId: ['call'],
  locationId: ['location'],
  locationRecurringServiceId: ['recurring-service'],
  membershipId: ['membership'],
  mergedToId: ['customer', 'location'],
  payrollId: ['payroll'],
  projectId: ['project'],
  projectTypeId: ['project-type'],
  purchaseOrderId: ['purchase-order'],
  recordingFileId: ['stored-file'],
  recurringServiceTypeId: ['recurring-service-type'],
  schedulerId: ['scheduler'],
  statusId: ['project-status'],
  technicianId: ['technician'],
  typeId: ['purchase-order-type'],
  vendorId: ['vendor'],
  warehouseId: ['warehouse'],
};

const OF_THE_BACK_OFFICE = [
  'adjustment',
  'call',
  'contact',
  'contact-method',
  'contact-relationship',
  'form-submission',
  'gross-pay-item',
  'installed-equipment',
  'job-attachment',
  'job-timesheet',
  'payroll',
  'project',
  'project-note',
  'purchase-order',
  'receipt',
  'recurring-service',
  'recurring-service-event',
  'return',
  'review',
  'scheduler-session',
  'service-agreement',
  'task',
  'technician-rating',
  'transfer',
  'truck',
];

describe('the back office of the demo company', () => {
  test.each(OF_THE_BACK_OFFICE)('%s: there are some, and they name records that exist', (name) => {
    const kept = records(name);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.flatMap(lostReferences)).toEqual([]);
  });

  test('jobs name the calls and projects they came of, and those name the jobs', () => {
    const called = records('job').filter((job) => job['leadCallId'] !== null);
    expect(called.length).toBeGreaterThan(50);
    for (const job of called) {
      const call = tenant.store.collection('call').get(Number(job['leadCallId']));
      expect(call?.['job']).toMatchObject({ id: job.id });
    }
    for (const project of records('project')) {
      for (const id of project['jobIds'] as readonly number[]) {
        expect(tenant.store.collection('job').get(id)?.['projectId']).toBe(project.id);
      }
    }
  });

  test('recordings and voice mails can be heard', () => {
    const calls = contract.telecom.calls;
    const heard = records('call').find((call) => call['recordingFileId'] !== undefined);
    const missed = records('call').find((call) => call['voiceMailFileId'] !== undefined);
    const sounds = [
      allHandlers.telecom.calls.getRecording,
      allHandlers.telecom.calls.getVoiceMail,
    ].map((handler, place) => {
      const id = [heard, missed][place]?.id;
      const operation = [calls.getRecording, calls.getVoiceMail][place] ?? calls.getRecording;
      if (handler === 'not modelled') throw new Error('There is no handler.');
      return handler(tenant.callOf(operation, { path: { id } }) as never);
    });
    expect(sounds).toMatchObject([{ as: 'bytes' }, { as: 'bytes' }]);
  });

  test('some customers are inactive, and one of them was merged', () => {
    const inactive = records('customer').filter((customer) => customer.active === false);
    expect(inactive.length).toBe(5);
    expect(inactive.filter((customer) => customer['mergedToId'] !== null)).toHaveLength(1);
  });

  test('what was received was ordered, and received orders say so', () => {
    for (const receipt of records('receipt')) {
      const order = tenant.store
        .collection('purchase-order')
        .get(Number(receipt['purchaseOrderId']));
      expect(order).toMatchObject({ status: 'Received', receivedOn: receipt['receivedOn'] });
    }
  });
});

/** Lists that need nothing to be told. */
const lists = listOperations().filter(({ key, method, query, pathParameters }) => {
  const isList = method === 'GET' && /\.(list|listV2)$/.test(key);
  const isPlain = Object.keys(pathParameters).join() === 'tenant';
  return isList && isPlain && Object.values(query).every((one) => one.isRequired !== true);
});

test.each(lists)('$key: the demo company answers what the contract says', (operation) => {
  expect(() => tenant.call(operation)).not.toThrow();
});

function lostReferences(record: StoredRecord): string[] {
  return Object.entries(record).flatMap(([member, id]) => {
    const collections = REFERENCES[member];
    if (collections === undefined || id === null || id === undefined) return [];
    const isThere = collections.some(
      (name) => tenant.store.collection(name).get(id as number) !== undefined,
    );
    return isThere ? [] : [`${member} ${String(id)}`];
  });
}
