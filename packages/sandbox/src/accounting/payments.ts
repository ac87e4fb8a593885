import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  amountFilter,
  answer,
  customFieldFilters,
  listOf,
  moneyText,
  patchOne,
  requireReference,
  splitValues,
  sumOf,
  updateCustomFields,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { appliedFilters, appliedOf } from './applied-filters.ts';
import { settleInvoices } from './follow-amounts.ts';

const PAYMENTS = 'payment';

interface Split {
  readonly amount?: number | null;
  readonly invoiceId?: number | null;
  readonly invoiceNumber?: string | null;
}

export const payments: ResourceHandlers<'accounting', 'payments'> = {
  list: listOf(PAYMENTS, {
    filters: {
      ...customFieldFilters(PAYMENTS, 'customField'),
      ...appliedFilters(PAYMENTS),
      paidOnAfter: (value) => [{ field: 'date', is: 'gte', value: String(value) }],
      paidOnBefore: (value) => [{ field: 'date', is: 'lt', value: String(value) }],
      statuses: (value) => [{ field: 'syncStatus', is: 'in', values: splitValues(value) }],
      totalGreater: amountFilter(PAYMENTS, 'total', 'greater'),
      totalLess: amountFilter(PAYMENTS, 'total', 'less'),
      // assumed: every payment here was received; none is a journal entry.
      transactionType: (value) =>
        value === 'JournalEntry' ? [{ field: 'id', is: 'in', values: [] }] : [],
    },
  }),
  listCustomFieldTypes: listOf('payment-custom-field-type'),
  update: patchOne(PAYMENTS, { members: written, view: asWritten, after: settle }),
  updateCustomFields: updateCustomFields(PAYMENTS),
  updateStatus: (call) => {
    const { paymentIds, status } = call.body;
    for (const id of paymentIds) requireReference(call, PAYMENTS, 'paymentIds', id);
    const collection = call.store.collection(PAYMENTS);
    for (const id of paymentIds) collection.update(id, { syncStatus: status });
    return answer(undefined);
  },
};

/** documented: a payment is written with ids and splits, and shown with names and applications. */
function written(call: GenericCall, body: Members, before: StoredRecord): Members {
  const { paidOn, status, typeId, splits } = body;
  const type = requireReference(call, 'payment-type', 'typeId', typeId);
  const applied = ((splits ?? []) as readonly Split[]).map((split) => application(call, split));
  const used = sumOf(applied.map(({ appliedAmount }) => appliedAmount));
  return {
    typeId: String(typeId),
    type: type['name'],
    appliedTo: applied,
    unappliedAmount: moneyText(Number(before['total'] ?? 0) - used),
    ...(paidOn === undefined ? {} : { date: paidOn }),
    ...(status === undefined ? {} : { syncStatus: status }),
  };
}

function application(call: GenericCall, { amount, invoiceId, invoiceNumber }: Split) {
  const invoices = call.store.collection('invoice');
  const invoice =
    invoiceId === undefined || invoiceId === null
      ? invoices.first([{ field: 'referenceNumber', is: 'eq', value: invoiceNumber ?? '' }])
      : requireReference(call, 'invoice', 'splits', invoiceId);
  return {
    appliedId: call.store.nextId(),
    appliedTo: Number(invoice?.id ?? 0),
    appliedAmount: moneyText(amount),
    appliedOn: call.now(),
    appliedToReferenceNumber: invoice?.['referenceNumber'] ?? null,
  };
}

/** assumed: what a payment is applied to is open by that much less. */
function settle(call: GenericCall, payment: StoredRecord, before: StoredRecord): void {
  const paidOn = String(payment['date'] ?? call.now());
  settleInvoices(call.store, usesOf(payment), usesOf(before), paidOn);
}

function usesOf(payment: StoredRecord): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  // assumed: a payment that was taken back pays nothing.
  if (payment.active === false) return uses;
  for (const { appliedTo, appliedAmount } of appliedOf(payment)) {
    uses.set(appliedTo, (uses.get(appliedTo) ?? 0) + Number(appliedAmount ?? 0));
  }
  return uses;
}

/** The answer to a change shows the payment the way it is written. */
function asWritten(payment: StoredRecord): StoredRecord {
  const splits = appliedOf(payment).map((one) => ({
    amount: Number(one.appliedAmount ?? 0),
    invoiceId: one.appliedTo,
    invoiceNumber: one.appliedToReferenceNumber ?? null,
  }));
  return {
    ...payment,
    splits,
    customerId: (payment['customer'] as { id?: number } | null)?.id ?? null,
    paidOn: payment['date'],
    status: payment['syncStatus'],
  };
}
