import { inCents, moneyText } from '../resource/index.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';

/**
 * Brings what follows from an invoice's amounts up to them: the total of its job, and what its
 * customer owes.
 *
 * assumed: a customer's balance is what the invoices are still open for, a job's total its invoice's.
 */
export function followAmounts(
  store: TenantStore,
  after: StoredRecord,
  before: StoredRecord | undefined,
): void {
  const jobId = (after['job'] as { readonly id?: number } | null)?.id;
  const job = store.collection('job').get(jobId ?? 0);
  const total = Number(after['total'] ?? 0);
  if (job !== undefined && job['invoiceId'] === after.id && job['total'] !== total) {
    store.collection('job').update(job.id, { total });
  }
  const customerId = (after['customer'] as { readonly id?: number } | null)?.id;
  const customer = store.collection('customer').get(customerId ?? 0);
  const more = inCents(Number(after['balance'] ?? 0) - Number(before?.['balance'] ?? 0));
  if (customer === undefined || more === 0) return;
  const balance = inCents(Number(customer['balance'] ?? 0) + more);
  store.collection('customer').update(customer.id, { balance });
}

/** What a payment was used for before and after a change moves the balances of those invoices. */
export function settleInvoices(
  store: TenantStore,
  used: ReadonlyMap<number, number>,
  usedBefore: ReadonlyMap<number, number>,
  paidOn: string,
): void {
  const invoices = store.collection('invoice');
  for (const id of new Set([...used.keys(), ...usedBefore.keys()])) {
    const invoice = invoices.get(id);
    const paid = (used.get(id) ?? 0) - (usedBefore.get(id) ?? 0);
    if (invoice === undefined || paid === 0) continue;
    const balance = inCents(Number(invoice['balance'] ?? 0) - paid);
    const changes = { balance: moneyText(balance), paidOn: balance <= 0 ? paidOn : null };
    const settled = invoices.update(id, changes);
    if (settled !== undefined) followAmounts(store, settled, invoice);
  }
}
