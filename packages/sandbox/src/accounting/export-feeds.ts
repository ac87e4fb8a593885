import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';
import { linesOf, removedLinesOf } from './invoice-lines.ts';

export const exportFeeds: ResourceHandlers<'accounting', 'export'> = {
  inventoryBills: exportFeed('inventory-bill'),
  // assumed: whenever an invoice changes, the feed tells all its lines anew, removed ones too.
  invoiceItems: exportFeed('invoice', {
    expand: (invoice) =>
      [...linesOf(invoice), ...removedLinesOf(invoice)].map((line) => {
        const { modifiedOn, id: invoiceId } = invoice;
        const active = invoice.active !== false && line['active'] !== false;
        return { modifiedOn, ...line, invoiceId, active };
      }),
  }),
  invoices: exportFeed('invoice'),
  payments: exportFeed('payment'),
};
