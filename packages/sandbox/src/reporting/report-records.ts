import type {
  DetailedPaymentResponse,
  InvoiceResponse,
} from '@truckroll/contract/types/accounting';
import type { EstimateResponse } from '@truckroll/contract/types/sales';
import type { CustomerMembershipResponse } from '@truckroll/contract/types/memberships';
import type { Booking, Customer, Lead } from '../crm/records.ts';
import type { Appointment, Job } from '../jpm/records.ts';
import type { Condition, StoredRecord } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';
import type { ReportRun } from './report.ts';

interface Records {
  appointment: Appointment;
  booking: Booking;
  customer: Customer;
  estimate: Kept<EstimateResponse>;
  invoice: Kept<InvoiceResponse>;
  job: Job;
  lead: Lead;
  membership: Kept<CustomerMembershipResponse>;
  payment: Kept<DetailedPaymentResponse>;
}

/** All records of a kind whose moment in `field` is within the days asked for, oldest first. */
export function recordsWithin<K extends keyof Records>(
  { store, span }: ReportRun,
  kind: K,
  field: string,
  more: readonly Condition[] = [],
): Records[K][] {
  const where: Condition[] = [
    { field, is: 'gte', value: span.from },
    { field, is: 'lt', value: span.before },
    ...more,
  ];
  return store
    .collection<Records[K] & StoredRecord>(kind)
    .find({ where, sort: { field, descending: false } });
}

/** Names by id, for columns that name what a record points at. */
export function namesOf({ store }: ReportRun, collection: string): ReadonlyMap<unknown, string> {
  const records = store.collection(collection).find();
  return new Map(records.map((record) => [record.id, String(record['name'] ?? '')]));
}

/** The record is of a unit that was asked for, or no unit was. */
export function isOfUnits({ businessUnitIds }: ReportRun, unitId: number | null | undefined) {
  return businessUnitIds.size === 0 || (unitId != null && businessUnitIds.has(unitId));
}

/** An amount as the records write it, `79.00` or 79, in cents. */
export function cents(amount: string | number | null | undefined): number {
  return Math.round(Number(amount ?? 0) * 100);
}

/** Cents as a report shows them. */
export function amount(ofCents: number): number {
  return ofCents / 100;
}

/** Groups by name, in the order of the names. */
export function inOrder<T>(groups: ReadonlyMap<string, T[]>): [string, T[]][] {
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b));
}
