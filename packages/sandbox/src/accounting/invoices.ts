import type { ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import {
  amountFilter,
  answer,
  bodyOf,
  createOne,
  customFieldFilters,
  findRecord,
  listOf,
  markAsExported,
  patchOne,
  updateCustomFields,
} from '../resource/index.ts';
import { amountComparison } from './amount-comparison.ts';
import { marksOfRows } from './export-marks.ts';
import { followAmounts } from './follow-amounts.ts';
import { keepLines, linesOf, withLine } from './invoice-lines.ts';
import { adjustmentMembers, writtenMembers } from './invoice-members.ts';
import { createTask, listTasks, updateTask } from './invoice-tasks.ts';

const INVOICES = 'invoice';

export const invoices: ResourceHandlers<'accounting', 'invoices'> = {
  createAdjustment: createOne(INVOICES, {
    members: adjustmentMembers,
    after: (call, invoice) => followAmounts(call.store, invoice, undefined),
  }),
  createTask,
  deleteItem: (call) => {
    const invoice = findRecord(call, INVOICES, { parameter: 'invoiceId' });
    const lines = linesOf(invoice);
    const kept = lines.filter((line) => line['id'] !== call.path.itemId);
    if (kept.length === lines.length) throw notFound(`Invoice item ${call.path.itemId}`);
    keepLines(call, invoice, kept);
    return answer(undefined);
  },
  list: listOf(INVOICES, {
    filters: {
      ...customFieldFilters(INVOICES, 'customField'),
      ...amountComparison(INVOICES, 'balance', 'balanceFilter', 'Balance'),
      number: 'referenceNumber',
      statuses: 'syncStatus',
      invoicedOnOrAfter: (value) => [{ field: 'invoiceDate', is: 'gte', value: String(value) }],
      invoicedOnBefore: (value) => [{ field: 'invoiceDate', is: 'lt', value: String(value) }],
      totalGreater: amountFilter(INVOICES, 'total', 'greater'),
      totalLess: amountFilter(INVOICES, 'total', 'less'),
    },
  }),
  listCustomFieldTypes: listOf('invoice-custom-field-type'),
  listTasks,
  markAsExported: markAsExported(INVOICES, 'invoiceId', marksOfRows('invoiceId')),
  update: patchOne(INVOICES, {
    members: writtenMembers,
    after: (call, after, before) => followAmounts(call.store, after, before),
  }),
  updateCustomFields: updateCustomFields(INVOICES),
  updateItems: (call) => {
    const invoice = findRecord(call, INVOICES, { parameter: 'invoiceId' });
    const lines = withLine(call, linesOf(invoice), bodyOf(call));
    keepLines(call, invoice, lines);
    return answer(undefined);
  },
  updateTask,
};
