import type { Sandbox } from '@truckroll/sandbox';
import { collectionNames } from '../../packages/sandbox/src/testing/crowd.ts';
import { TELLING_MEMBERS } from '../../packages/sandbox/src/testing/crowded-store.ts';
import { withIdsOf, type Company } from '../../packages/sandbox/src/testing/marked-company.ts';

/** One record with this id is in every collection of the office, beside those of the company. */
export const OWN: Company = {
  tenantId: 0,
  id: 1_710_000_001,
  guid: 'aaaaaaaa-1111-4111-8111-111111111111',
  mark: 'of the office',
};

/** Collections whose records have GUIDs for ids. */
const GUID_COLLECTIONS = new Set([
  'contact',
  'contact-method',
  'invoice-task',
  'journal-entry',
  'router',
  'scheduler',
  'stored-file',
]);

const { id, guid } = OWN;

/** What the own records need so that operations find them together, and open for changes. */
const MEMBERS: Readonly<Record<string, object>> = {
  appointment: { jobId: id, customerId: id, status: 'Scheduled', isConfirmed: false },
  call: { recordingFileId: guid, voiceMailFileId: guid },
  'contact-method': { contactId: guid, type: 'Phone', value: '2125550123' },
  'budget-code-segment-item': { segmentId: id, parentId: null, projectId: null },
  'customer-contact': { customerId: id },
  'customer-note': { customerId: id },
  estimate: { status: { value: 0, name: 'Open' }, soldOn: null, soldBy: null, items: [{ id }] },
  invoice: { syncStatus: 'Pending', items: [{ id }] },
  job: { customerId: id, locationId: id, jobStatus: 'Scheduled', firstAppointmentId: id },
  'job-booked-log': { jobId: id },
  'journal-entry': { versionId: id },
  lead: { customerId: id, locationId: id, status: 'Open' },
  location: { customerId: id },
  'location-contact': { locationId: id },
  'location-note': { locationId: id },
  'membership-type': { durationBilling: [{ id, billingFrequency: 'Monthly', salePrice: 10 }] },
  project: { customerId: id, locationId: id, jobIds: [] },
  receipt: { purchaseOrderId: id, items: [] },
};

/** Adds a record with the known id to every collection: a copy of the first, if there is one. */
export function addOwnRecords({ store, demo }: Sandbox): void {
  const tenant = store.tenant('integration', demo.integration.tenantId);
  for (const name of collectionNames()) {
    // The id of a technician's skill is made of two others.
    if (name === 'technician-skill') continue;
    const [first] = tenant.collection(name).find({ limit: 1 });
    const members = first ?? (withIdsOf(OWN, TELLING_MEMBERS[name] ?? {}) as object);
    const ownId = GUID_COLLECTIONS.has(name) ? guid : id;
    tenant.collection(name).insert({ ...members, ...MEMBERS[name], id: ownId });
  }
}
