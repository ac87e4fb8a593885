import type { StoredRecord } from '../store/collection.ts';
import {
  namedReference,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { amountsOf, linesOf, withLine } from './invoice-lines.ts';

/** Members that are written and shown under different names. */
const RENAMED = { number: 'referenceNumber', invoicedOn: 'invoiceDate' } as const;

/** documented: the royalty is written flat and shown as one object. */
const ROYALTY = {
  royaltyStatus: 'status',
  royaltyDate: 'date',
  royaltySentOn: 'sentOn',
  royaltyMemo: 'memo',
} as const;

/** What a body writes in another form than answers show. */
export function writtenMembers(call: GenericCall, body: Members, before?: StoredRecord): Members {
  const renamed = Object.entries(RENAMED).filter(([from]) => body[from] !== undefined);
  const { assignedToId, items, tax } = body;
  const isAmountWritten = items !== undefined || tax !== undefined || before === undefined;
  return {
    ...Object.fromEntries(renamed.map(([from, to]) => [to, body[from]])),
    ...royalty(body, before),
    ...(assignedToId === undefined
      ? {}
      : { assignedTo: namedReference(call, 'employee', assignedToId) }),
    ...(isAmountWritten ? amounts(call, body, before) : { items: linesOf(before) }),
  };
}

function amounts(call: GenericCall, body: Members, before?: StoredRecord): Members {
  const written = (body['items'] ?? []) as readonly Members[];
  const start = before === undefined ? [] : linesOf(before);
  const lines = written.reduce((kept, item) => withLine(call, kept, item), start);
  return amountsOf(lines, before, body['tax']);
}

function royalty(body: Members, before?: StoredRecord): Members {
  const written = Object.entries(ROYALTY).filter(([from]) => body[from] !== undefined);
  if (written.length === 0) return {};
  const known = before?.['royalty'] as Members | null | undefined;
  return { royalty: { ...known, ...Object.fromEntries(written.map(([a, b]) => [b, body[a]])) } };
}

/** documented: the API makes adjustment invoices only; they belong where the adjusted one does. */
export function adjustmentMembers(call: GenericCall, body: Members): Members {
  const adjusted = requireReference(call, 'invoice', 'adjustmentToId', body['adjustmentToId']);
  const { customer, customerAddress, location, locationAddress, businessUnit } = adjusted;
  const { job, projectId, invoiceConfiguration, termName } = adjusted;
  const id = call.store.nextId();
  return {
    id,
    customer,
    customerAddress,
    location,
    locationAddress,
    businessUnit,
    job,
    projectId,
    termName,
    invoiceConfiguration,
    invoiceDate: call.now(),
    dueDate: call.now(),
    referenceNumber: String(id),
    syncStatus: 'Pending',
    ...writtenMembers(call, body),
  };
}
