import type { ApiHandlers } from '../operations/handler.ts';
import { apBills } from './ap-bills.ts';
import { apCredits } from './ap-credits.ts';
import { apPayments } from './ap-payments.ts';
import { bankDeposits } from './bank-deposits.ts';
import { creditMemos } from './credit-memos.ts';
import { exportFeeds } from './export-feeds.ts';
import { glAccounts } from './gl-accounts.ts';
import { inventoryBills } from './inventory-bills.ts';
import { invoices } from './invoices.ts';
import { journalEntries } from './journal-entries.ts';
import { paymentTerms } from './payment-terms.ts';
import { paymentTypes } from './payment-types.ts';
import { payments } from './payments.ts';
import { remittanceVendors } from './remittance-vendors.ts';
import { taxZones } from './tax-zones.ts';

/** Every operation of this API and what answers it. */
export const accounting: ApiHandlers<'accounting'> = {
  apBills,
  apCredits,
  apPayments,
  bankDeposits,
  creditMemos,
  export: exportFeeds,
  glAccounts,
  inventoryBills,
  invoices,
  journalEntries,
  payments,
  paymentTerms,
  paymentTypes,
  remittanceVendors,
  taxZones,
};
