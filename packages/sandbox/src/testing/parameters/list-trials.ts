import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { answerSchemaOf, fieldsOf } from '../../resource/answer-schema.ts';
import type { Id, TenantStore } from '../../store/collection.ts';
import { answered } from '../answered.ts';
import { crowdedStore } from '../crowded-store.ts';
import { sampleCall } from '../sample-call.ts';
import { sampleValue } from '../sample-value.ts';
import { openTenantInMemory, type AnyInput, type TenantInMemory } from '../tenant-in-memory.ts';
import { handle, readText } from './asking.ts';
import { LIST_SETUPS } from './list-setups.ts';
import { sourceOf } from './list-source.ts';
import { membersOf, withMember, type Members } from './members.ts';

/** A list that is asked with the text of a query, as callers send it. */
export interface ListTrial {
  readonly operation: Operation;
  readonly store: TenantStore;
  /** The collection the list reads. */
  readonly collection: string;
  /** Adds a record the list shows, with the members given by path; gives what tells its row apart. */
  add(members?: Members): string;
  /** What the list answers. Throws OperationError for values it refuses. */
  answer(query?: string): Members;
  /** What tells the rows of the answer apart, in their order. */
  shown(query?: string): readonly string[];
  rows(query?: string): readonly Members[];
}

/** A list whose answer no document describes. */
const UNDESCRIBED = 'forms.jobs.listAttachments';

export interface ListTrials {
  of(operation: Operation): ListTrial;
  readonly store: TenantStore;
  callOf: TenantInMemory['callOf'];
  /** What an operation that is no list answers. Throws OperationError for what it refuses. */
  ask(operation: Operation, input: AnyInput, query: string): Members;
  close(): void;
}

/** Every operation with parameters that answers a list of records; reports are none. */
export const lists: readonly Operation[] = listOperations().filter(
  (operation) =>
    operation.key === UNDESCRIBED ||
    (['page', 'list', 'wrapped'].includes(answerSchemaOf(operation).kind) &&
      Object.keys(operation.query).length > 0 &&
      !operation.key.startsWith('reporting.')),
);

/** Opens one tenant in which every list can be tried. */
export function openListTrials(): ListTrials {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  const store = crowdedStore(tenant.store);
  const known = new Map<string, ListTrial>();
  const callOf: TenantInMemory['callOf'] = (operation, input) => ({
    ...tenant.callOf(operation, input),
    store,
  });

  function open(operation: Operation): ListTrial {
    const setup = LIST_SETUPS[operation.key]?.(store) ?? {};
    const sample = sampleCall(operation, 'Sample');
    const path = { ...sample.path, ...setup.path };
    const needed = { ...sample.query, ...setup.query };
    const answer = (query = '', own = store): Members => {
      const read = { ...needed, ...readText(operation, query, needed) };
      const call = tenant.callOf(operation, { ...sample, path, query: read });
      return answered(handle({ ...call, store: own }));
    };
    const identity = setup.identity ?? 'id';
    const rows = (query = '') => rowsOf(answer(withAllRows(operation, query)));
    const source = sourceOf((own) => answer('', own), store);
    const collection = setup.collection ?? source.collection;
    const base = { ...baseOf(operation), ...source.members, ...setup.members };
    const insert =
      setup.insert ?? ((record: Members) => store.collection(collection).insert(record).id);
    return {
      operation,
      store,
      collection,
      answer,
      rows,
      shown: (query) => rows(query).map((row) => String(row[identity])),
      add(members = {}) {
        const own = { ...base, ...identityOf(operation, identity, store), ...setup.own?.(store) };
        const record: Members = Object.entries(members).reduce(addMember, own);
        const id = insert(record);
        return String(identity === 'id' ? id : record[identity]);
      },
    };
  }

  return {
    of(operation) {
      const trial = known.get(operation.key) ?? open(operation);
      known.set(operation.key, trial);
      return trial;
    },
    store,
    callOf,
    ask(operation, input, query) {
      const sample = sampleCall(operation, 'Sample');
      const call = callOf(operation, {
        path: { ...sample.path, ...input.path },
        query: readText(operation, query),
        body: input.body ?? sample.body,
      });
      return answered(handle(call));
    },
    close: tenant.close,
  };
}

/** Asks for one page with whatever the trials of a list add, unless it asks for a page itself. */
function withAllRows(operation: Operation, query: string): string {
  const isPaged = operation.query['pageSize'] !== undefined && !query.includes('pageSize');
  return isPaged ? `${query}&pageSize=500` : query;
}

function addMember(record: Members, [path, value]: readonly [string, unknown]): Members {
  return withMember(record, path, value);
}

function rowsOf(answer: unknown): readonly Members[] {
  if (Array.isArray(answer)) return answer as Members[];
  return (membersOf(answer)['data'] ?? []) as readonly Members[];
}

/** A row with all its members, but for those the store knows better. */
function baseOf(operation: Operation): Members {
  const { item, set } = answerSchemaOf(operation);
  const {
    id: _,
    createdOn: _c,
    modifiedOn: _m,
    ...rest
  } = membersOf(sampleValue(item, set, 'Sample'));
  return { ...rest, active: true };
}

/** The member that tells a new record's row apart: a number, a GUID, or a text of its own. */
function identityOf(operation: Operation, member: string, store: TenantStore): Members {
  const { item, set } = answerSchemaOf(operation);
  const { type, format } = fieldsOf(item, set)[member] ?? {};
  const next: Id = store.nextId();
  if (format === 'guid') return { [member]: crypto.randomUUID() };
  return { [member]: [type].flat().includes('string') && member !== 'id' ? `Row ${next}` : next };
}
