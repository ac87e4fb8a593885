import type { Collection, StoredRecord, TenantStore } from '../store/collection.ts';
import { SAMPLE_GUID, SAMPLE_ID } from './sample-value.ts';

/** Members without which rules refuse a call, or an answer has nothing to show. */
export const TELLING_MEMBERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  call: { recordingFileId: SAMPLE_GUID, voiceMailFileId: SAMPLE_GUID },
  'credit-memo': { balance: 100 },
  estimate: { items: [{ id: SAMPLE_ID }] },
  invoice: { items: [{ id: SAMPLE_ID }] },
  'invoice-task': { invoiceId: SAMPLE_ID },
  'job-attachment': { fileId: SAMPLE_GUID },
  'journal-entry': { versionId: SAMPLE_ID },
  'location-finding': {
    attachments: [{ id: SAMPLE_ID, fileName: 'a.txt', url: 'a', type: 'Other' }],
  },
  'membership-type': {
    durationBilling: [{ id: SAMPLE_ID, billingFrequency: 'Monthly', salePrice: 10 }],
  },
  'payroll-adjustment': { employeeType: 'Technician' },
  'purchase-order-request': { requestStatus: 'PendingApproval' },
  'stored-file': { fileName: 'a.txt', contentType: 'text/plain', content: 'aGk=' },
  technician: { isManagedTech: true },
};

/** Collections whose records have GUIDs for ids. */
const GUID_COLLECTIONS = new Set(['journal-entry', 'stored-file', 'invoice-task']);

/**
 * A store in which every collection holds one record with the id all samples point at, made when
 * the collection is first asked for: whatever a body refers to exists.
 */
export function crowdedStore(store: TenantStore): TenantStore {
  const known = new Set<string>();
  return {
    ...store,
    collection<T extends StoredRecord>(name: string): Collection<T> {
      const collection = store.collection<T>(name);
      if (!known.has(name)) {
        known.add(name);
        const id = GUID_COLLECTIONS.has(name) ? SAMPLE_GUID : SAMPLE_ID;
        store.collection(name).insert({ ...TELLING_MEMBERS[name], id });
      }
      return collection;
    },
  };
}
