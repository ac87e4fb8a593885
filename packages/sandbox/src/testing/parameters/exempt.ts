/** Parameters that cannot show an effect, by operation, and why. */
export const EXEMPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'accounting.inventoryBills.listAll': { includeTotal: 'the answer is a bare array' },
  'accounting.payments.list': {
    transactionType: 'payments here are received: no record is of the other type',
  },
  'crm.customers.list': {
    excludeAccountingChangesFromModifiedDateRange:
      'the sandbox does not tell changes of a balance from others',
  },
  'inventory.receipts.cancel': { id: 'it says again which receipt the path names' },
  'inventory.vendors.get': {
    externalDataKey: 'there is one vendor to read, and nothing to choose from',
    externalDataValues: 'there is one vendor to read, and nothing to choose from',
  },
  'jpm.budgetCodes.listCompanySegments': { includeTotal: 'the answer has no place for a total' },
  'jpm.budgetCodes.listProjectSegments': { includeTotal: 'the answer has no place for a total' },
  'marketingReputation.reviews.list': {
    reportType: 'it chooses columns of a screen, not reviews',
  },
};
