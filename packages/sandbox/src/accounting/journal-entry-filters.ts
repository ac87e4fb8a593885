import { matching, splitValues, type FilterOverrides, type FilterRule } from '../resource/index.ts';
import { linesOf, toDetails } from './journal-lines.ts';

const ENTRIES = 'journal-entry';

/** An entry is listed when one of its lines fits. */
export const JOURNAL_ENTRY_FILTERS: FilterOverrides = {
  postedFrom: (value) => [{ field: 'postDate', is: 'gte', value: dateOf(value) }],
  postedTo: (value) => [{ field: 'postDate', is: 'lte', value: dateOf(value) }],
  transactionPostedFrom: matching(ENTRIES, (entry, value) =>
    linesOf(entry).some((line) => (line.postDate ?? '') >= dateOf(value)),
  ),
  transactionPostedTo: matching(ENTRIES, (entry, value) =>
    linesOf(entry).some((line) => (line.postDate ?? '') <= dateOf(value)),
  ),
  exportedBy: (value) => [{ field: 'exportedBy.name', is: 'in', values: splitValues(value) }],
  businessUnitIds: lineHasId('businessUnitId'),
  serviceAgreementIds: lineHasId('serviceAgreementId'),
  customerName: lineHasName('customer'),
  locationName: lineHasName('customerLocation'),
  vendorName: lineHasName('vendor'),
  inventoryLocationName: lineHasName('inventoryLocation'),
  refNumber: lineHasTransaction('refNumber'),
  transactionTypes: lineHasTransaction('type'),
  customField: matching(ENTRIES, (entry, value) => {
    const held = (entry['customFields'] ?? []) as readonly { name: string; value: string }[];
    return Object.entries(value as Readonly<Record<string, string>>).every(([name, text]) =>
      held.some((field) => field.name === name && field.value === text),
    );
  }),
  // documented: entries without lines are shown, left out, or left out when they were never synced.
  empty: (value) => {
    if (value === 'Exclude') return [{ field: 'isEmpty', is: 'eq', value: false }];
    if (value !== 'IncludeExceptNotSynced') return [];
    return [
      {
        any: [
          { field: 'isEmpty', is: 'eq', value: false },
          { field: 'syncStatus', is: 'ne', value: 'NotSynced' },
        ],
      },
    ];
  },
};

function lineHasId(member: string): FilterRule {
  return matching(ENTRIES, (entry, value) => {
    const wanted = new Set(splitValues(value).map(Number));
    return linesOf(entry).some((line) => wanted.has(Number(line[member])));
  });
}

function lineHasName(member: string): FilterRule {
  return matching(ENTRIES, (entry, value, call) =>
    linesOf(entry).some((line) => {
      const pointed = toDetails(call, line)[member] as { readonly name?: string } | null;
      return pointed?.name?.toLowerCase().includes(String(value).toLowerCase()) === true;
    }),
  );
}

function lineHasTransaction(member: 'refNumber' | 'type'): FilterRule {
  return matching(ENTRIES, (entry, value) => {
    const wanted = new Set(splitValues(value));
    return linesOf(entry).some((line) => {
      const applied = line['appliedTo'] as Readonly<Record<string, unknown>> | null | undefined;
      return wanted.has(String(applied?.[member]));
    });
  });
}

/** The day of a time; entries are posted by day. */
function dateOf(value: unknown): string {
  return String(value).slice(0, '2026-11-22'.length);
}
