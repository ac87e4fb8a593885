import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';
import { linesOf } from './invoice-lines.ts';

export const exportFeeds: ResourceHandlers<'accounting', 'export'> = {
  inventoryBills: exportFeed('inventory-bill'),
  invoiceItems: exportFeed('invoice', {
    expand: (invoice) =>
      linesOf(invoice).map((line) => {
        const { active, modifiedOn, id: invoiceId } = invoice;
        return { modifiedOn, ...line, invoiceId, active: active !== false };
      }),
  }),
  invoices: exportFeed('invoice'),
  payments: exportFeed('payment'),
};
