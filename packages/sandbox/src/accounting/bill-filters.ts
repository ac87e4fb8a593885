import type { StoredRecord } from '../store/collection.ts';
import {
  customFieldFilters,
  matching,
  splitValues,
  type FilterOverrides,
  type GenericCall,
} from '../resource/index.ts';

/** What both kinds of vendor bills are filtered by besides their own members. */
export function billFilters(collectionName: string): FilterOverrides {
  return {
    ...customFieldFilters(collectionName, 'customField'),
    billNumber: 'referenceNumber',
    // assumed: the dates are those of the bill, both ends included.
    dateFrom: (value) => [{ field: 'billDate', is: 'gte', value: String(value) }],
    dateTo: (value) => [{ field: 'billDate', is: 'lte', value: String(value) }],
    minCost: matching(collectionName, (bill, value) => amountOf(bill) >= Number(value)),
    maxCost: matching(collectionName, (bill, value) => amountOf(bill) <= Number(value)),
    purchaseOrderNumber: matching(
      collectionName,
      (bill, value, call) => orderOf(bill, call)?.['number'] === value,
    ),
    purchaseOrderTypes: matching(collectionName, (bill, value, call) => {
      const typeId = Number(orderOf(bill, call)?.['typeId'] ?? 0);
      const type = call.store.collection('purchase-order-type').get(typeId);
      return splitValues(value).some((one) => one === String(typeId) || one === type?.['name']);
    }),
    billType: 'billType',
    threeWayMatchDiscrepancy: 'threeWayMatchDiscrepancy',
  };
}

/** Bills carry their amount as text. */
function amountOf(bill: StoredRecord): number {
  return Number(bill['billAmount'] ?? 0);
}

function orderOf(bill: StoredRecord, call: GenericCall): StoredRecord | undefined {
  return call.store.collection('purchase-order').get(Number(bill['purchaseOrderId'] ?? 0));
}
