import { contract } from '@truckroll/contract';
import type { JobCreateRequest } from '@truckroll/contract/types/jpm';
import { crm } from '../crm/index.ts';
import { dispatch } from '../dispatch/index.ts';
import type { Actor } from '../operations/actor.ts';
import type { TenantStore } from '../store/collection.ts';
import { openTenantInMemory, type TenantInMemory } from './tenant-in-memory.ts';
import { jpm } from '../jpm/index.ts';

/** The records a job needs, by what they are. */
export interface Ids {
  readonly customer: number;
  readonly location: number;
  readonly otherLocation: number;
  readonly plumbing: number;
  readonly heating: number;
  readonly repair: number;
  readonly campaign: number;
  readonly ada: number;
  readonly grace: number;
  readonly cancelReason: number;
  readonly holdReason: number;
  readonly jobTypeTag: number;
  readonly unitTag: number;
  readonly otherTag: number;
}

/** A company for tests: one customer, two business units, two technicians, one job type. */
export interface SmallCompany {
  readonly tenant: TenantInMemory;
  readonly ids: Ids;
  /** The office, at its desk now. */
  readonly office: Actor;
  /** Books a job with one appointment on 3 March 2026, 08:00 to 10:00 in New York. */
  book(changes?: Partial<JobCreateRequest>): ReturnType<typeof bookOne>;
}

export const morning = { start: '2026-03-03T13:00:00.000Z', end: '2026-03-03T15:00:00.000Z' };
export const afternoon = { start: '2026-03-03T18:00:00.000Z', end: '2026-03-03T20:00:00.000Z' };

export function openSmallCompany(): SmallCompany {
  const tenant = openTenantInMemory({ crm, jpm, dispatch });
  const ids = addCompany(tenant.store);
  return {
    tenant,
    ids,
    office: { store: tenant.store, userId: 5, now: '2026-03-02T10:00:00.000Z' },
    book: (changes) => bookOne(tenant, ids, changes),
  };
}

function bookOne(tenant: TenantInMemory, ids: Ids, changes: Partial<JobCreateRequest> = {}) {
  const body = {
    customerId: ids.customer,
    locationId: ids.location,
    businessUnitId: ids.plumbing,
    jobTypeId: ids.repair,
    priority: 'Normal',
    campaignId: ids.campaign,
    appointments: [morning],
    summary: 'Sink leaks',
    ...changes,
  };
  return tenant.call(contract.jpm.jobs.create, { body });
}

/** Adds the company's records to a tenant. */
export function addCompany(store: TenantStore): Ids {
  const add = (collection: string, members: Record<string, unknown>): number =>
    Number(store.collection(collection).insert(members).id);
  const [jobTypeTag, unitTag, otherTag] = ['Warranty', 'Plumbing', 'Dog'].map((name) =>
    add('tag-type', { name }),
  ) as [number, number, number];
  const address = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'US' };
  const customer = add('customer', { name: 'Ada Byron', address });
  const stranger = add('customer', { name: 'Someone else', address });
  const plumbing = add('business-unit', { name: 'Plumbing', tagTypeIds: [unitTag] });
  const jobType = { name: 'Repair', duration: 7200, skills: [], noCharge: false };
  return {
    customer,
    location: add('location', { name: 'Home', customerId: customer, address }),
    otherLocation: add('location', { name: 'Elsewhere', customerId: stranger, address }),
    plumbing,
    heating: add('business-unit', { name: 'Heating', tagTypeIds: [] }),
    repair: add('job-type', { ...jobType, summary: 'Check the pump', tagTypeIds: [jobTypeTag] }),
    campaign: add('campaign', { name: 'Web' }),
    ada: add('technician', { name: 'Ada Fixit', businessUnitId: plumbing, zoneIds: [] }),
    grace: add('technician', { name: 'Grace Pipe', businessUnitId: plumbing, zoneIds: [] }),
    cancelReason: add('job-cancel-reason', { name: 'Customer called off' }),
    holdReason: add('job-hold-reason', { name: 'Waiting for parts' }),
    jobTypeTag,
    unitTag,
    otherTag,
  };
}
