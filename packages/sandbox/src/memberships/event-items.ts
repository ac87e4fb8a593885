import { keepLines, linesOf, withLine } from '../accounting/invoice-lines.ts';
import type { StoredRecord } from '../store/collection.ts';
import type { GenericCall, Members } from '../resource/index.ts';

/**
 * Copies the items of an event's invoice template onto the invoice of the job that did the work.
 * documented: completing an event does so; the template is that of the event's service.
 */
export function copyTemplateItems(call: GenericCall, event: StoredRecord, job: StoredRecord): void {
  const invoice = invoiceOf(call, job);
  if (invoice === undefined) return;
  const lines = templateItems(call, event).reduce((kept, templateItem) => {
    const { id: _, ...item } = templateItem;
    const added = withLine(call, kept, item);
    return added.map((line) =>
      kept.includes(line) ? line : { ...line, serviceEventId: event.id },
    );
  }, linesOf(invoice));
  keepLines(call, invoice, lines);
}

/** documented: taking the completion back deletes the items that were copied over. */
export function deleteCopiedItems(call: GenericCall, event: StoredRecord, job: StoredRecord): void {
  const invoice = invoiceOf(call, job);
  if (invoice === undefined) return;
  const lines = linesOf(invoice);
  const kept = lines.filter((line) => line['serviceEventId'] !== event.id);
  if (kept.length < lines.length) keepLines(call, invoice, kept);
}

function invoiceOf({ store }: GenericCall, job: StoredRecord): StoredRecord | undefined {
  return store.collection('invoice').get(Number(job['invoiceId'] ?? 0));
}

function templateItems({ store }: GenericCall, event: StoredRecord): readonly Members[] {
  const serviceId = Number(event['locationRecurringServiceId'] ?? 0);
  const service = store.collection('recurring-service').get(serviceId);
  const templateId = Number(service?.['invoiceTemplateId'] ?? 0);
  const template = store.collection('invoice-template').get(templateId);
  return (template?.['items'] ?? []) as readonly Members[];
}
