import type { StoredRecord } from '../store/collection.ts';
import { namedReference, sumOf, type GenericCall, type Members } from '../resource/index.ts';

/** One line of a journal entry as it is written. */
export interface JournalLine {
  readonly postDate?: string | null;
  readonly accountId?: number | null;
  readonly debit: number;
  readonly credit: number;
  readonly memo?: string | null;
  readonly businessUnitId?: number | null;
  readonly [member: string]: unknown;
}

/** The lines of an entry; answers of the entry itself don't show them. */
export function linesOf(entry: StoredRecord): readonly JournalLine[] {
  return (entry['lines'] ?? []) as readonly JournalLine[];
}

/** A line with what its ids point at. */
export function toDetails(call: GenericCall, line: JournalLine): Members {
  const numbered = (collection: string, id: unknown) => {
    const found = namedReference(call, collection, id);
    return found === null ? null : { id: found.id, number: String(found.id) };
  };
  return {
    ...line,
    account: accountOf(call, line),
    businessUnit: namedReference(call, 'business-unit', line.businessUnitId),
    customer: namedReference(call, 'customer', line['customerId']),
    vendor: namedReference(call, 'vendor', line['vendorId']),
    inventoryLocation: namedReference(call, 'warehouse', line['inventoryLocationId']),
    job: numbered('job', line['jobId']),
    customerLocation: namedReference(call, 'location', line['customerLocationId']),
    paymentType: namedReference(call, 'payment-type', line['paymentTypeId']),
    project: numbered('project', line['projectId']),
    serviceAgreement: numbered('service-agreement', line['serviceAgreementId']),
    employee: namedReference(call, 'employee', line['employeeId']),
  };
}

/** assumed: a summary adds up the lines of one day, account and business unit. */
export function summarize(call: GenericCall, lines: readonly JournalLine[]): readonly Members[] {
  const groups = Map.groupBy(lines, ({ postDate, accountId, businessUnitId }) =>
    [postDate, accountId, businessUnitId].join('|'),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        postDate: first.postDate ?? null,
        account: accountOf(call, first),
        businessUnit: namedReference(call, 'business-unit', first.businessUnitId),
        debit: sumOf(own.map(({ debit }) => debit)),
        credit: sumOf(own.map(({ credit }) => credit)),
        memo: first.memo ?? null,
      },
    ];
  });
}

function accountOf(call: GenericCall, line: JournalLine): unknown {
  const { accountId } = line;
  return call.store.collection('gl-account').get(accountId ?? 0) ?? { id: accountId ?? 0 };
}
