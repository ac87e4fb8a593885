import type { InvoiceResponse } from '@truckroll/contract/types/accounting';
import { timeText } from '../calendar.ts';
import { HOUR_MS } from '../life/story.ts';
import type { BackOffice, Kept } from './back-office.ts';

const ACCOUNTS: readonly (readonly [number: string, name: string, type: string])[] = [
  ['1010', 'Operating account', 'Bank'],
  ['1200', 'Accounts receivable', 'Accounts Receivable'],
  ['1400', 'Inventory', 'Other Current Asset'],
  ['2000', 'Accounts payable', 'Accounts Payable'],
  ['2200', 'Sales tax payable', 'Other Current Liability'],
  ['4000', 'Plumbing sales', 'Income'],
  ['4100', 'Heating and cooling sales', 'Income'],
  ['4200', 'Electrical sales', 'Income'],
  ['5000', 'Cost of goods sold', 'Cost of Goods Sold'],
];

/** The ledger accounts, and an entry for each week's invoices. */
export function setUpBooks(back: BackOffice): void {
  for (const name of new Set(ACCOUNTS.map(([, , type]) => type))) {
    back.setUp('gl-account-type', { name, parentTypeId: null });
  }
  const accounts = ACCOUNTS.map(([number, name, type]) =>
    back.setUp('gl-account', { number, name, type, source: 'ManuallyCreated' }),
  );
  back.plan(6, (momentMs) => closeWeek(back, accounts, momentMs));
}

function closeWeek(back: BackOffice, accounts: readonly Kept[], momentMs: number): void {
  const { ledger } = back.story;
  const fromText = timeText(momentMs - 7 * 24 * HOUR_MS);
  const total = ledger
    .all<InvoiceResponse>('invoice')
    .filter(({ invoiceDate }) => String(invoiceDate) >= fromText)
    .reduce((sum, invoice) => sum + Number(invoice.total), 0);
  const amount = Math.round(total * 100) / 100;
  const postDate = timeText(momentMs).slice(0, 10);
  const line = (number: string, debit: number, credit: number) => {
    const account = accounts.find((one) => one['number'] === number);
    return { postDate, accountId: account?.id ?? 0, debit, credit, memo: 'Invoices of the week' };
  };
  back.keepWithGuid(
    'journal-entry',
    {
      number: ledger.nextId(),
      name: `Invoices up to ${postDate}`,
      source: 'ServiceTitan',
      status: 'Closed',
      syncStatus: 'NotSynced',
      versionId: 1,
      postDate,
      isEmpty: false,
      lines: [line('1200', amount, 0), line('4000', 0, amount)],
    },
    momentMs,
  );
}
