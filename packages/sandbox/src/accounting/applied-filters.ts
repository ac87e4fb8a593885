import type { StoredRecord } from '../store/collection.ts';
import { matching, splitValues, type FilterOverrides } from '../resource/index.ts';

/** What a payment or credit was used for. */
export interface Applied {
  readonly appliedId: number;
  /** The invoice it was used for. */
  readonly appliedTo: number;
  readonly appliedAmount?: string | number | null;
  readonly appliedOn?: string | null;
  readonly appliedBy?: string | null;
  readonly appliedToReferenceNumber?: string | null;
}

export function appliedOf(record: StoredRecord): readonly Applied[] {
  return (record['appliedTo'] ?? []) as readonly Applied[];
}

/** Filters on the invoices that payments and credits were used for. */
export function appliedFilters(collectionName: string): FilterOverrides {
  return {
    appliedToInvoiceIds: matching(collectionName, (record, value) => {
      const wanted = new Set(splitValues(value).map(Number));
      return appliedOf(record).some(({ appliedTo }) => wanted.has(appliedTo));
    }),
    appliedToReferenceNumber: matching(collectionName, (record, value) =>
      appliedOf(record).some((one) => one.appliedToReferenceNumber === value),
    ),
  };
}
