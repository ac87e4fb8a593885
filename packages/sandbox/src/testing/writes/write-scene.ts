import { findOperation, listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import type { Handled } from '../../operations/handler.ts';
import { OperationError } from '../../operations/operation-error.ts';
import type { TenantStore } from '../../store/collection.ts';
import { answered } from '../answered.ts';
import { crowdMembers } from '../crowd.ts';
import { handle } from '../parameters/asking.ts';
import { membersOf, type Members } from '../parameters/members.ts';
import { sampleCall } from '../sample-call.ts';
import { SAMPLE_GUID, SAMPLE_ID } from '../sample-value.ts';
import { openTenantInMemory, type AnyInput } from '../tenant-in-memory.ts';

/** How a write is tried whose sample alone would not do, or not tell. */
export interface WriteEntry {
  /** Members of the records it needs, laid over those all records have, by collection. */
  readonly records?: Readonly<Record<string, Members>>;
  readonly path?: Members;
  /** Laid over the sample; a list takes its place. */
  readonly body?: Members | readonly unknown[];
  /** What that read is asked with. */
  readonly query?: Members;
  /** The operation that reads what was changed, where it isn't one of the same resource. */
  readonly read?: string;
  /** What a read shows of it afterwards, and did not before. */
  readonly shows?: unknown;
}

/** What stands in the texts of records before a write, and in those it sends. */
const BEFORE = 'Before';
export const WRITTEN = 'Written';

/** A tenant in which one write can be done, with the reads that show what it did. */
export interface WriteScene {
  readonly input: AnyInput;
  /** Writes, with another body than the entry's own where one is given; gives what was answered. */
  write(body?: unknown): Handled<unknown>;
  /** What each read answers; undefined where it refuses. */
  look(): readonly unknown[];
  close(): void;
}

/** Opens a tenant that has whatever a write points at. */
export function openWriteScene(operation: Operation, entry: WriteEntry = {}): WriteScene {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  const store = crowded(tenant.store, entry.records ?? {});
  const send = (asked: Operation, input: AnyInput) =>
    handle({ ...tenant.callOf(asked, input), store });
  const ask = (asked: Operation, input: AnyInput): unknown => {
    const handled = send(asked, input);
    if (handled.as === 'json') return handled.value;
    return handled.as === 'text' ? answered(handled) : handled.as;
  };
  const sample = sampleCall(operation, WRITTEN);
  const input = {
    path: { ...sample.path, ...entry.path },
    query: sample.query ?? {},
    body: bodyOf(operation, entry),
  };
  return {
    input,
    write: (body = input.body) => send(operation, { ...input, body }),
    look: () =>
      readsOf(operation, entry).map((read) =>
        valueOf(ask, read, { path: input.path, query: entry.query }),
      ),
    close: tenant.close,
  };
}

/** The body a write sends: its sample, with what the entry says instead. */
export function bodyOf(operation: Operation, { body }: WriteEntry = {}): unknown {
  const sample = sampleCall(operation, WRITTEN).body;
  if (body === undefined || Array.isArray(body)) return body ?? sample;
  return { ...membersOf(sample), ...body };
}

/** What reads answer; a refusal stands for nothing. */
function valueOf(
  ask: (operation: Operation, input: AnyInput) => unknown,
  read: Operation,
  asked: AnyInput,
): unknown {
  const { active, pageSize, externalDataApplicationGuid: guid } = read.query;
  const sample = sampleCall(read, BEFORE);
  const query = {
    ...sample.query,
    ...(active !== undefined && { active: 'Any' }),
    ...(pageSize !== undefined && { pageSize: 500 }),
    ...(guid !== undefined && { externalDataApplicationGuid: SAMPLE_GUID }),
    ...WINDOWS[read.key],
    ...asked.query,
  };
  const shared = Object.entries(asked.path ?? {}).filter(([name]) => name in read.pathParameters);
  try {
    return ask(read, { path: { ...sample.path, ...Object.fromEntries(shared) }, query });
  } catch (error) {
    if (error instanceof OperationError) return undefined;
    throw error;
  }
}

/** What some reads need to show everything. */
const WINDOWS: Readonly<Record<string, Members>> = {
  'crm.customers.listModifiedContacts': { modifiedOnOrAfter: '2000-01-01' },
  'crm.locations.listModifiedContacts': { modifiedOnOrAfter: '2000-01-01' },
  'marketingAds.attributedLeads.list': { fromUtc: '2000-01-01', toUtc: '2100-01-01' },
  'memberships.invoiceTemplates.list': { ids: undefined },
};

const all = listOperations();

function readsOf({ key }: Operation, { read }: WriteEntry): readonly Operation[] {
  if (read !== undefined) {
    const found = findOperation(read);
    if (found === undefined) throw new Error(`There is no operation ${read}`);
    return [found];
  }
  const resource = key.slice(0, key.lastIndexOf('.') + 1);
  return all.filter((one) => one.method === 'GET' && one.key.startsWith(resource));
}

/** An answer and the rows it holds. */
export function partsOf(answer: unknown): readonly unknown[] {
  const data = membersOf(answer)['data'];
  return [answer, ...[data ?? []].flat(), ...(Array.isArray(answer) ? answer : [])];
}

/** A store whose collections hold the record all samples point at, by number and by GUID. */
function crowded(store: TenantStore, records: Readonly<Record<string, Members>>): TenantStore {
  const known = new Set<string>();
  const company = { tenantId: store.tenantId, id: SAMPLE_ID, guid: SAMPLE_GUID, mark: BEFORE };
  return {
    ...store,
    collection(name) {
      const collection = store.collection(name);
      if (known.has(name)) return collection as never;
      known.add(name);
      const members = { ...crowdMembers(company, name), ...records[name] };
      for (const id of [SAMPLE_ID, SAMPLE_GUID]) collection.insert({ ...members, id });
      return collection as never;
    },
  };
}
