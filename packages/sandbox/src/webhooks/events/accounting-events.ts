import type { StoredRecord } from '../../store/collection.ts';
import { becomes, isChanged, isNew, type EventRule } from './event-rule.ts';

const INVOICES = 'tn.acc.invoices:r';

const invoiceEvent = (
  event: EventRule['event'],
  isRaisedBy: EventRule['isRaisedBy'],
): EventRule => ({
  event,
  collection: 'invoice',
  scope: INVOICES,
  isRaisedBy,
  data: (invoice) => ({ invoice }),
});

const taskEvent = (event: EventRule['event'], isRaisedBy: EventRule['isRaisedBy']): EventRule => ({
  event,
  collection: 'invoice-task',
  scope: INVOICES,
  isRaisedBy,
  data: (task) => ({ invoice: { id: task['invoiceId'] }, task: { id: task.id } }),
});

// assumed: batching, posting and exporting an invoice raise their own event beside the update's.
export const accountingEvents: readonly EventRule[] = [
  invoiceEvent('tn.acc.invoice-updated', isChanged),
  invoiceEvent(
    'tn.acc.invoice-batched',
    ({ before, after }) => batchOf(after) !== undefined && batchOf(after) !== batchOf(before),
  ),
  invoiceEvent('tn.acc.invoice-posted', becomes('syncStatus', 'Posted')),
  invoiceEvent('tn.acc.invoice-exported', becomes('syncStatus', 'Exported')),
  taskEvent('tn.acc.invoice-task-created', isNew),
  taskEvent('tn.acc.invoice-task-updated', isChanged),
];

function batchOf(invoice: StoredRecord | undefined): unknown {
  const batch = invoice?.['batch'] as { readonly id?: unknown } | null | undefined;
  return batch?.id;
}
