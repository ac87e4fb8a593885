import { dayOf, daysBetween } from '../date-span.ts';
import { field, type Report, type ReportRun } from '../report.ts';
import { BUSINESS_UNITS, FROM, TO } from '../report-parameters.ts';
import { amount, cents, inOrder, isOfUnits, recordsWithin } from '../report-records.ts';

const invoices: Report = {
  id: 20_001,
  category: 'accounting',
  name: 'Invoices',
  description: 'One row for each invoice of the days.',
  parameters: [FROM, TO, BUSINESS_UNITS],
  fields: [
    field('InvoiceNumber'),
    field('InvoiceDate', 'Date'),
    field('CustomerName'),
    field('BusinessUnit'),
    field('Subtotal', 'Number'),
    field('SalesTax', 'Number'),
    field('Total', 'Number'),
    field('Balance', 'Number'),
  ],
  rows: (run) =>
    invoicesOf(run).map((invoice) => [
      invoice.referenceNumber ?? '',
      dayOf(invoice.invoiceDate, run.timeZone),
      invoice.customer?.name ?? '',
      invoice.businessUnit?.name ?? '',
      amount(cents(invoice.subTotal)),
      amount(cents(invoice.salesTax)),
      amount(cents(invoice.total)),
      amount(cents(invoice.balance)),
    ]),
};

const sales: Report = {
  id: 20_002,
  category: 'accounting',
  name: 'Revenue by business unit',
  description: 'What was invoiced, and what of it is not paid.',
  parameters: [FROM, TO],
  fields: [
    field('BusinessUnit'),
    field('Invoices', 'Number'),
    field('Revenue', 'Number'),
    field('Unpaid', 'Number'),
  ],
  rows(run) {
    const groups = Map.groupBy(invoicesOf(run), ({ businessUnit }) => businessUnit?.name ?? '');
    return inOrder(groups).map(([unit, group]) => [
      unit,
      group.length,
      sum(group.map(({ total }) => total)),
      sum(group.map(({ balance }) => balance)),
    ]);
  },
};

const unpaid: Report = {
  id: 20_003,
  category: 'accounting',
  name: 'Unpaid invoices',
  description: 'Invoices of the days that have a balance, and the days they are overdue.',
  parameters: [FROM, TO, BUSINESS_UNITS],
  fields: [
    field('InvoiceNumber'),
    field('CustomerName'),
    field('DueDate', 'Date'),
    field('DaysOverdue', 'Number'),
    field('Balance', 'Number'),
  ],
  rows: (run) =>
    invoicesOf(run)
      .filter(({ balance }) => cents(balance) > 0)
      .map((invoice) => [
        invoice.referenceNumber ?? '',
        invoice.customer?.name ?? '',
        dayOf(invoice.dueDate, run.timeZone),
        daysBetween(invoice.dueDate, run.now, run.timeZone),
        amount(cents(invoice.balance)),
      ]),
};

const payments: Report = {
  id: 20_004,
  category: 'accounting',
  name: 'Payments',
  description: 'Money that came in, by payment type.',
  parameters: [FROM, TO],
  fields: [field('PaymentType'), field('Payments', 'Number'), field('Amount', 'Number')],
  rows(run) {
    const paid = recordsWithin(run, 'payment', 'date');
    return inOrder(Map.groupBy(paid, ({ type }) => type ?? '')).map(([type, group]) => [
      type,
      group.length,
      sum(group.map(({ total }) => total)),
    ]);
  },
};

export const accountingReports: readonly Report[] = [invoices, sales, unpaid, payments];

function invoicesOf(run: ReportRun) {
  return recordsWithin(run, 'invoice', 'invoiceDate').filter(({ businessUnit }) =>
    isOfUnits(run, businessUnit?.id),
  );
}

function sum(amounts: readonly (string | number | null | undefined)[]): number {
  return amount(amounts.reduce<number>((total, one) => total + cents(one), 0));
}
