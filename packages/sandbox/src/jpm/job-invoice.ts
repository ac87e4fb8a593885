import type { ExportInvoiceResponse } from '@truckroll/contract/types/accounting';
import type { Actor } from '../operations/actor.ts';
import { conflict } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import type { Job } from './records.ts';

type Invoice = {
  readonly [K in keyof ExportInvoiceResponse]: K extends 'modifiedOn'
    ? string
    : ExportInvoiceResponse[K];
};
type InvoicedJob = Pick<
  Job,
  'id' | 'jobNumber' | 'customerId' | 'locationId' | 'businessUnitId' | 'jobTypeId'
> & { readonly projectId?: number | null };

/**
 * Keeps the invoice every job has from the moment it is booked: no items yet, numbered as the job.
 *
 * documented: a job's invoice is made when the job is booked.
 * observed: the invoice's number is the job's number.
 */
export function insertJobInvoice(actor: Actor, job: InvoicedJob): number {
  const { store, now } = actor;
  const customer = store.collection('customer').get(job.customerId);
  const location = store.collection('location').get(job.locationId);
  const invoice = store.collection<Invoice>('invoice').insert({
    syncStatus: 'Pending',
    referenceNumber: job.jobNumber,
    invoiceDate: now,
    dueDate: now,
    subTotal: '0.00',
    salesTax: '0.00',
    total: '0.00',
    balance: '0.00',
    discountTotal: '0.00',
    customer: named(customer, job.customerId),
    customerAddress: addressOf(customer),
    location: named(location, job.locationId),
    locationAddress: addressOf(location),
    businessUnit: named(
      store.collection('business-unit').get(job.businessUnitId),
      job.businessUnitId,
    ),
    job: { id: job.id, number: job.jobNumber, type: nameOf(store, job.jobTypeId) },
    projectId: job.projectId ?? null,
    items: [],
    customFields: [],
    sentStatus: 'NotSent',
    reviewStatus: 'NeedsReview',
    invoiceConfiguration: 'JobInvoice',
    active: true,
    createdOn: now,
    modifiedOn: now,
  });
  return invoice.id;
}

/**
 * Refuses with 409 once the books are closed over a job.
 *
 * documented: after the invoice was posted or exported, appointments are not changed any more.
 */
export function assertInvoiceOpen(store: TenantStore, job: Pick<Job, 'id' | 'invoiceId'>): void {
  const invoice = store.collection<Invoice>('invoice').get(job.invoiceId);
  if (invoice?.syncStatus === 'Posted' || invoice?.syncStatus === 'Exported') {
    throw conflict(`The invoice of job ${job.id} is ${invoice.syncStatus.toLowerCase()}.`);
  }
}

/** Moves a job's invoice to the business unit the job moved to. */
export function moveJobInvoice(store: TenantStore, job: InvoicedJob & { invoiceId: number }): void {
  const unit = store.collection('business-unit').get(job.businessUnitId);
  store
    .collection<Invoice>('invoice')
    .update(job.invoiceId, { businessUnit: named(unit, job.businessUnitId) });
}

type Record = { readonly [member: string]: unknown } | undefined;

function named(record: Record, id: number) {
  return { id, name: typeof record?.['name'] === 'string' ? record['name'] : null };
}

function addressOf(record: Record): Invoice['customerAddress'] {
  const address = record?.['address'];
  return typeof address === 'object' ? address : null;
}

function nameOf(store: TenantStore, jobTypeId: number): string | null {
  return named(store.collection('job-type').get(jobTypeId), jobTypeId).name;
}
