import { contract } from '@truckroll/contract';
import type { JobCreateRequest } from '@truckroll/contract/types/jpm';
import { allHandlers } from '../../operations/all-handlers.ts';
import type { Actor } from '../../operations/actor.ts';
import { OperationError } from '../../operations/operation-error.ts';
import type { StoredRecord } from '../../store/collection.ts';
import { addCompany, morning, type Ids } from '../small-company.ts';
import { openTenantInMemory, type TenantInMemory } from '../tenant-in-memory.ts';

/** A company that every operation answers for, in which one rule is tried. */
export interface RuleTrial {
  readonly tenant: TenantInMemory;
  readonly ids: Ids & { readonly callReason: number; readonly provider: number };
  /** The office, at its desk now. */
  readonly office: Actor;
  /** Books a job with one appointment on 3 March 2026, 08:00 to 10:00 in New York. */
  book(changes?: Partial<JobCreateRequest>): { readonly id: number; readonly appointment: number };
  /** Keeps a record as it is; gives its id. */
  add(collection: string, members: Readonly<Record<string, unknown>>): number;
  /** A record as it is kept. Fails when there is none. */
  kept(collection: string, id: number | undefined): StoredRecord;
}

/** Rules by what they say; each one throws when the sandbox does not hold to it. */
export type Rules = Readonly<Record<string, (trial: RuleTrial) => void>>;

export function openRuleTrial(): RuleTrial {
  const tenant = openTenantInMemory(allHandlers);
  const { store } = tenant;
  const add = (collection: string, members: Readonly<Record<string, unknown>>): number =>
    Number(store.collection(collection).insert({ ...members }).id);
  const company = addCompany(store);
  store.collection('technician').update(company.ada, { isManagedTech: true, status: 'Idle' });
  const ids = {
    ...company,
    callReason: add('call-reason', { name: 'Price too high', isLead: false }),
    provider: add('booking-provider-tag', { tagName: 'Web form', type: 'V2Api' }),
  };
  return {
    tenant,
    ids,
    office: { store, userId: 5, now: '2026-03-02T10:00:00.000Z' },
    add,
    book(changes) {
      const body = { ...wantedJob(ids), ...changes };
      const job = tenant.call(contract.jpm.jobs.create, { body });
      return { id: job.id, appointment: job.firstAppointmentId };
    },
    kept(collection, id) {
      const record = store.collection(collection).get(id ?? 0);
      if (record === undefined) throw new Error(`There is no ${collection} ${id}`);
      return record;
    },
  };
}

/** The body of the job that `book` books. */
export function wantedJob(ids: Ids): JobCreateRequest {
  return {
    customerId: ids.customer,
    locationId: ids.location,
    businessUnitId: ids.plumbing,
    jobTypeId: ids.repair,
    priority: 'Normal',
    campaignId: ids.campaign,
    appointments: [morning],
    summary: 'Sink leaks',
  };
}

/** The status with which a call is refused; undefined when it goes through. */
export function refusal(call: () => unknown): number | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof OperationError) return error.status;
    throw error;
  }
}
