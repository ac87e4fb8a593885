import { listOperations } from '@truckroll/contract';
import { findHandler } from '../gateway/handler-table.ts';
import { allHandlers } from '../operations/all-handlers.ts';
import type { TenantStore } from '../store/collection.ts';
import { withIdsOf, type Company } from './marked-company.ts';
import { crowdedStore, TELLING_MEMBERS } from './crowded-store.ts';
import { sampleCall } from './sample-call.ts';
import { SAMPLE_GUID, SAMPLE_ID } from './sample-value.ts';
import { openTenantInMemory } from './tenant-in-memory.ts';

/** The kinds of records that operations ask for, found by running each of them once. */
export function collectionNames(): readonly string[] {
  const names = new Set<string>();
  for (const operation of listOperations()) {
    const tenant = openTenantInMemory({});
    const store = crowdedStore({
      ...tenant.store,
      collection(name) {
        names.add(name);
        return tenant.store.collection(name);
      },
    });
    const call = tenant.callOf(operation, sampleCall(operation, 'Sample'));
    try {
      findHandler(allHandlers, operation)?.({ ...call, store });
    } catch {
      // A refusal: what it asked for before was seen.
    }
    tenant.close();
  }
  return [...names];
}

/** Puts one record into every collection, with the mark in each member that may hold a text. */
export function crowd(store: TenantStore, company: Company, collections: readonly string[]): void {
  for (const name of collections) {
    const members = crowdMembers(company, name);
    for (const id of [company.id, company.guid]) store.collection(name).insert({ ...members, id });
  }
}

/** What a record of any kind can need so that rules accept it, with the company's ids and mark. */
export function crowdMembers(company: Company, collection: string): object {
  const texts = Object.fromEntries(TEXT_MEMBERS.map((member) => [member, company.mark]));
  const parents = Object.fromEntries(PARENT_MEMBERS.map((member) => [member, SAMPLE_ID]));
  const members = {
    ...texts,
    ...parents,
    contactId: SAMPLE_GUID,
    ...USUAL_MEMBERS,
    ...(collection in STATUSES && { status: STATUSES[collection] }),
    ...TELLING_MEMBERS[collection],
  };
  return withIdsOf(company, members) as object;
}

const TEXT_MEMBERS = ['name', 'title', 'summary', 'description', 'memo', 'note', 'text'];
const PARENT_MEMBERS = ['customerId', 'locationId', 'jobId', 'bookingId', 'leadId', 'projectId'];

const USUAL_MEMBERS = {
  address: { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' },
  type: 'Phone',
  value: '2125550123',
  start: '2026-03-04T13:00:00.000Z',
  end: '2026-03-04T15:00:00.000Z',
  duration: '02:00:00',
};
const STATUSES: Readonly<Record<string, string>> = {
  appointment: 'Scheduled',
  booking: 'New',
  job: 'Scheduled',
  lead: 'Open',
};
