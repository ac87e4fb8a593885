import { conflict } from '../operations/operation-error.ts';
import {
  answer,
  bodyOf,
  findRecord,
  inCents,
  requireReference,
  sumOf,
  type ResourceHandler,
} from '../resource/index.ts';
import { appliedOf } from './applied-filters.ts';
import { settleInvoices } from './follow-amounts.ts';

interface Split {
  readonly invoiceId: number;
  readonly amount: number;
}

/** Uses a credit for invoices: both balances go down. */
export const addSplits: ResourceHandler = (call) => {
  const memo = findRecord(call, 'credit-memo', { parameter: 'id' });
  const splits = (bodyOf(call)['splits'] ?? []) as readonly Split[];
  const used = sumOf(splits.map(({ amount }) => amount));
  const balance = Number(memo['balance'] ?? 0);
  // assumed: no more can be used than is left.
  if (used > balance) throw conflict(`The credit memo has ${balance} left, not ${used}.`);
  const applied = splits.map(({ invoiceId, amount }, index) => {
    const invoice = requireReference(call, 'invoice', `splits[${index}].invoiceId`, invoiceId);
    settleInvoices(call.store, new Map([[invoiceId, amount]]), new Map(), call.now());
    return {
      appliedId: call.store.nextId(),
      appliedTo: invoiceId,
      appliedAmount: amount,
      appliedOn: call.now(),
      appliedToReferenceNumber: invoice['referenceNumber'] ?? null,
    };
  });
  const appliedTo = [...appliedOf(memo), ...applied];
  call.store
    .collection('credit-memo')
    .update(memo.id, { balance: inCents(balance - used), appliedTo });
  return answer({ id: memo.id, splits });
};
