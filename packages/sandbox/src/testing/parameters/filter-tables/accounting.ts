import type { FilterCase } from '../filter-cases.ts';
import type { ListTrial } from '../list-trials.ts';
import { one, type FilterEntry, type FilterTable } from './entry.ts';
import { amounts, customFields } from './shared.ts';

const EQUAL_FIRST = [
  'Equal',
  'NotEqual',
  'GreaterThan',
  'GreaterThanOrEqual',
  'LessThan',
  'LessThanOrEqual',
];
const EQUALS_FIRST = ['Equals', 'NotEquals', 'Greater', 'Less'];

/** What a payment or credit was used for. */
function applied(members: Readonly<Record<string, unknown>>) {
  return { appliedTo: [{ appliedId: 1, appliedTo: 1, appliedAmount: '1.00', ...members }] };
}

const APPLIED: FilterTable[string] = {
  appliedToInvoiceIds: one(
    'appliedToInvoiceIds=42,9',
    applied({ appliedTo: 42 }),
    applied({ appliedTo: 43 }),
  ),
  appliedToReferenceNumber: one(
    'appliedToReferenceNumber=A-42',
    applied({ appliedToReferenceNumber: 'A-42' }),
    applied({ appliedToReferenceNumber: 'A-43' }),
  ),
};

const BILLS: FilterTable[string] = {
  ...customFields('customField'),
  billNumber: 'referenceNumber',
  dateFrom: ['billDate', 'from'],
  dateTo: ['billDate', 'upTo'],
  minCost: ['billAmount', 'from'],
  maxCost: ['billAmount', 'upTo'],
  purchaseOrderNumber: ({ store }) => {
    const orders = ['PO-42', 'PO-43'].map((number) => ordered(store, { number }));
    return [{ query: 'purchaseOrderNumber=PO-42', ...keptFirst('purchaseOrderId', orders) }];
  },
  purchaseOrderTypes: ({ store }) => {
    const [kept, dropped] = ['Stock', 'Truck'].map((name) => {
      return store.collection('purchase-order-type').insert({ name }).id;
    });
    const orders = [kept, dropped].map((typeId) => ordered(store, { typeId }));
    return [{ query: `purchaseOrderTypes=${kept}`, ...keptFirst('purchaseOrderId', orders) }];
  },
  billType: ({ operation }) =>
    BILL_TYPES.filter(
      (type) => type !== 'RecurringBill' || operation.key.includes('inventory'),
    ).map((type) => ({
      query: `billType=${type}`,
      kept: { billType: type },
      dropped: { billType: type === 'ApBill' ? 'Procurement' : 'ApBill' },
    })),
  threeWayMatchDiscrepancy: 'threeWayMatchDiscrepancy',
};

const BILL_TYPES = ['Procurement', 'ApBill', 'RecurringBill'];

function ordered(store: ListTrial['store'], members: Readonly<Record<string, unknown>>) {
  return store.collection('purchase-order').insert(members).id;
}

function keptFirst(member: string, [kept, dropped]: readonly unknown[]): Omit<FilterCase, 'query'> {
  return { kept: { [member]: kept }, dropped: { [member]: dropped } };
}

/** Entries are found by what one of their lines holds. */
function line(members: Readonly<Record<string, unknown>>) {
  return { lines: [{ debit: 1, credit: 0, ...members }] };
}

function lineNaming(parameter: string, collection: string, member: string): FilterEntry {
  return ({ store }) => {
    const [kept, dropped] = ['Bravo', 'Charlie'].map((name) => {
      return store.collection(collection).insert({ name }).id;
    });
    const query = `${parameter}=RAV`;
    return [{ query, kept: line({ [member]: kept }), dropped: line({ [member]: dropped }) }];
  };
}

const JOURNAL_ENTRIES: FilterTable[string] = {
  customField: one(
    'customField[Gate]=42',
    { customFields: [{ name: 'Gate', value: '42' }] },
    { customFields: [{ name: 'Gate', value: '43' }] },
  ),
  postedFrom: ['postDate', 'from'],
  postedTo: ['postDate', 'upTo'],
  exportedBy: one(
    'exportedBy=Ada',
    { exportedBy: { id: 1, name: 'Ada' } },
    { exportedBy: { id: 2, name: 'Grace' } },
  ),
  transactionPostedFrom: one(
    'transactionPostedFrom=2026-05-02',
    line({ postDate: '2026-05-02' }),
    line({ postDate: '2026-05-01' }),
  ),
  transactionPostedTo: one(
    'transactionPostedTo=2026-05-02',
    line({ postDate: '2026-05-02' }),
    line({ postDate: '2026-05-03' }),
  ),
  businessUnitIds: one(
    'businessUnitIds=42,9',
    line({ businessUnitId: 42 }),
    line({ businessUnitId: 43 }),
  ),
  serviceAgreementIds: one(
    'serviceAgreementIds=42',
    line({ serviceAgreementId: 42 }),
    line({ serviceAgreementId: 43 }),
  ),
  customerName: lineNaming('customerName', 'customer', 'customerId'),
  locationName: lineNaming('locationName', 'location', 'customerLocationId'),
  vendorName: lineNaming('vendorName', 'vendor', 'vendorId'),
  inventoryLocationName: lineNaming('inventoryLocationName', 'warehouse', 'inventoryLocationId'),
  refNumber: one(
    'refNumber=R-42',
    line({ appliedTo: { refNumber: 'R-42' } }),
    line({ appliedTo: { refNumber: 'R-43' } }),
  ),
  transactionTypes: one(
    'transactionTypes=Invoice',
    line({ appliedTo: { type: 'Invoice' } }),
    line({ appliedTo: { type: 'Payment' } }),
  ),
  empty: () => [
    { query: 'empty=Exclude', kept: { isEmpty: false }, dropped: { isEmpty: true } },
    {
      query: 'empty=IncludeExceptNotSynced',
      kept: { isEmpty: true, syncStatus: 'Synced' },
      dropped: { isEmpty: true, syncStatus: 'NotSynced' },
    },
  ],
};

export const accountingFilters: FilterTable = {
  'accounting.apBills.list': BILLS,
  'accounting.apCredits.list': customFields('customField'),
  'accounting.apPayments.list': customFields('customField'),
  'accounting.inventoryBills.list': BILLS,
  'accounting.inventoryBills.listAll': BILLS,
  'accounting.creditMemos.list': {
    ...APPLIED,
    ...customFields('customField'),
    ...amounts('totalFilter', 'Amount', 'total', EQUAL_FIRST),
    ...amounts('balanceFilter', 'Amount', 'balance', EQUAL_FIRST),
    appliedBefore: one(
      'appliedBefore=2026-05-02T10:00:00Z',
      applied({ appliedOn: '2026-05-01T10:00:00.000Z' }),
      applied({ appliedOn: '2026-05-02T10:00:00.000Z' }),
    ),
    appliedOnOrAfter: one(
      'appliedOnOrAfter=2026-05-02T10:00:00Z',
      applied({ appliedOn: '2026-05-02T10:00:00.000Z' }),
      applied({ appliedOn: '2026-05-01T10:00:00.000Z' }),
    ),
  },
  'accounting.invoices.list': {
    ...customFields('customField'),
    ...amounts('balanceFilter', 'Balance', 'balance', EQUALS_FIRST),
    statuses: 'syncStatus',
    number: 'referenceNumber',
    invoicedOnOrAfter: ['invoiceDate', 'from'],
    invoicedOnBefore: ['invoiceDate', 'before'],
  },
  'accounting.journalEntries.list': JOURNAL_ENTRIES,
  'accounting.payments.list': {
    ...APPLIED,
    ...customFields('customField'),
    statuses: 'syncStatus',
    paidOnAfter: ['date', 'from'],
    paidOnBefore: ['date', 'before'],
  },
};
