import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import type { TenantStore } from '../store/collection.ts';
import { crowdMembers } from '../testing/crowd.ts';
import { handle } from '../testing/parameters/asking.ts';
import { sampleCall } from '../testing/sample-call.ts';
import { SAMPLE_GUID, SAMPLE_ID } from '../testing/sample-value.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { OperationError } from './operation-error.ts';

const operations = listOperations();
const byPath = operations.filter((operation) => idsIn(operation).length > 0);

/** documented: what calls of unknown records are answered with where that is not 404. */
const OTHERWISE: Readonly<Record<string, number | 'answers'>> = {
  // Conflicts, the documents say.
  'crm.contacts.createRelationship': 409,
  'crm.contacts.deleteRelationship': 409,
  'crm.contacts.listRelationships': 409,
  'customerInteractions.technicianRatings.updateForJob': 409,
  'payroll.jobSplits.list': 409,
  'payroll.timesheets.listJobTimesheets': 409,
  // Nobody is related to it; it makes the contact; providers are kept by nobody.
  'crm.contacts.listByRelationship': 'answers',
  'crm.contacts.replace': 'answers',
  'dispatch.gpsPings.create': 'answers',
};

test('a record nobody has is not found, by whatever its path names', () => {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  // What makes a record comes last.
  const isMaking = ({ key }: Operation) => Number(OTHERWISE[key] === 'answers');
  for (const operation of byPath.toSorted((a, b) => isMaking(a) - isMaking(b))) {
    const call = tenant.callOf(operation, sampleCall(operation, 'Sample'));
    expect([operation.key, outcomeOf(call)]).toEqual([
      operation.key,
      OTHERWISE[operation.key] ?? 404,
    ]);
  }
  expect(byPath.length).toBeGreaterThan(250);
  tenant.close();
});

/** Paths whose last id names something that belongs to nobody, or that the call brings along. */
const NO_CHILD =
  /tags\/|preferredtechnician|relationships|attach-job|technician-rating|report-category/;

const ofParents = operations.filter(
  (operation) =>
    idsIn(operation).length > 1 &&
    !NO_CHILD.test(operation.path) &&
    operation.key !== 'crm.bookings.createContact' &&
    operation.key !== 'jpm.budgetCodes.listProjectSegmentItems',
);

test.each(ofParents.map((operation) => [operation.key, operation] as const))(
  '%s: a child of another parent is not found',
  (_key, operation) => {
    const tenant = openTenantInMemory({}, { tickMs: 1000 });
    const store = families(tenant.store);
    const { path, body } = sampleCall(operation, 'true');
    // A project works with the company's segments.
    const [parent = ''] = idsIn(operation).filter((name) => name !== 'projectId');
    const isGuid = path?.[parent] === SAMPLE_GUID;
    const foreign = { ...path, ...NAMES, [parent]: isGuid ? OTHER_GUID : OTHER_ID };
    const call = { ...tenant.callOf(operation, { path: foreign, body }), store };
    const own = { ...call, path: { ...foreign, [parent]: path?.[parent] } };
    expect([outcomeOf(call), outcomeOf(own)]).toEqual([404, 'answers']);
    tenant.close();
  },
);

const OTHER_ID = 2;
const OTHER_GUID = '22222222-1111-4111-8111-111111111111';
const NAMES = { preferenceName: 'JobReminders' };

/** A tenant in which all children belong to the record with the usual id, and another has none. */
function families(store: TenantStore): TenantStore {
  const known = new Set<string>();
  const company = { tenantId: store.tenantId, id: SAMPLE_ID, guid: SAMPLE_GUID, mark: 'Sample' };
  return {
    ...store,
    collection(name) {
      const collection = store.collection(name);
      if (known.has(name)) return collection as never;
      known.add(name);
      const members = { ...crowdMembers(company, name), ...OWNED };
      for (const id of [SAMPLE_ID, SAMPLE_GUID]) collection.insert({ ...members, id });
      for (const id of [OTHER_ID, OTHER_GUID]) collection.insert({ ...members, ...CHILDLESS, id });
      return collection as never;
    },
  };
}

const OWNED = {
  bookingProviderId: SAMPLE_ID,
  invoiceId: SAMPLE_ID,
  segmentId: SAMPLE_ID,
  equipmentIds: [SAMPLE_ID],
  isActive: true,
};
const CHILDLESS = { items: [], attachments: [], equipmentIds: [] };

function outcomeOf(call: Parameters<typeof handle>[0]): number | 'answers' {
  try {
    handle(call);
    return 'answers';
  } catch (error) {
    if (error instanceof OperationError) return error.status;
    throw error;
  }
}

function idsIn({ path }: Operation): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
    name === 'tenant' ? [] : [name],
  );
}
