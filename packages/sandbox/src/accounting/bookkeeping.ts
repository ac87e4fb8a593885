import type { Actor } from '../operations/actor.ts';
import { conflict, notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';

/**
 * Puts an invoice into a batch of its own, as bookkeepers do before they post.
 *
 * @throws OperationError 404 for an unknown invoice, 409 when it is in a batch or settled already
 */
export function batchInvoice(actor: Actor, invoiceId: number): StoredRecord {
  const invoice = openInvoice(actor, invoiceId);
  if (invoice['batch']) throw conflict(`Invoice ${invoiceId} is in a batch already.`);
  const id = actor.store.nextId();
  // assumed: a batch is numbered by its id; real ones hold many invoices.
  const batch = { id, number: String(id), name: `Batch ${id}` };
  return changed(actor, invoiceId, { batch });
}

/**
 * Posts an invoice: its books are closed.
 *
 * @throws OperationError 404 for an unknown invoice, 409 when it is posted or exported already
 */
export function postInvoice(actor: Actor, invoiceId: number): StoredRecord {
  openInvoice(actor, invoiceId);
  // assumed: an invoice can be posted without a batch.
  return changed(actor, invoiceId, { syncStatus: 'Posted' });
}

function openInvoice({ store }: Actor, id: number): StoredRecord {
  const invoice = store.collection('invoice').get(id);
  if (invoice === undefined) throw notFound(`Invoice ${id}`);
  const status = String(invoice['syncStatus']);
  if (status !== 'Pending') throw conflict(`Invoice ${id} is ${status.toLowerCase()} already.`);
  return invoice;
}

function changed({ store, now }: Actor, id: number, changes: object): StoredRecord {
  const invoice = store.collection('invoice').update(id, { ...changes, modifiedOn: now });
  if (invoice === undefined) throw notFound(`Invoice ${id}`);
  return invoice;
}
