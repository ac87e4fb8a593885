import { invalid } from '../operations/operation-error.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import type { GenericCall } from './resource-handler.ts';
import { splitValues } from './split-values.ts';

/** The collection whose records the external data belongs to. */
export type ExternalOwner = string;

/** documented: more values than this are refused. */
const MAX_VALUES = 50;

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** One application's notes on one record; another application's guid doesn't see them. */
interface ExternalData extends StoredRecord {
  readonly owner: ExternalOwner;
  readonly ownerId: Id;
  readonly applicationGuid: string;
  readonly pairs: readonly Pair[];
  /** `key=value`, what lists search by. */
  readonly terms: readonly string[];
}

interface Written {
  readonly applicationGuid: string;
  readonly externalData: readonly { readonly key: string; readonly value?: string | null }[];
  readonly patchMode?: 'Replace' | 'Merge' | null;
}

/**
 * Keeps what a body's `externalData` says. documented: Replace (the default) drops keys that are
 * absent, Merge keeps them, and null takes a key away.
 */
export function writeExternalData(call: GenericCall, owner: ExternalOwner, ownerId: Id): void {
  const written = (call.body as { externalData?: Written | null } | undefined)?.externalData;
  if (written === undefined || written === null || Array.isArray(written)) return;
  const collection = call.store.collection<ExternalData>('external-data');
  const applicationGuid = written.applicationGuid.toLowerCase();
  const known = find(call, owner, [ownerId], applicationGuid)[0];
  const values = new Map<string, string>();
  if (written.patchMode === 'Merge') {
    for (const { key, value } of known?.pairs ?? []) values.set(key, value);
  }
  for (const { key, value } of written.externalData) {
    if (value === null || value === undefined) values.delete(key);
    else values.set(key, value);
  }
  const pairs = [...values].map(([key, value]) => ({ key, value }));
  const terms = pairs.map(({ key, value }) => `${key}=${value}`);
  if (known === undefined) {
    collection.insert({ owner, ownerId, applicationGuid, pairs, terms });
  } else {
    collection.update(known.id, { pairs, terms });
  }
}

/**
 * The records with the external data the call may see: that of its `externalDataApplicationGuid`.
 * Without that parameter they come back untouched.
 */
export function withExternalData<T extends StoredRecord>(
  call: GenericCall,
  owner: ExternalOwner,
  records: readonly T[],
): readonly T[] {
  const guid = call.query['externalDataApplicationGuid'];
  if (typeof guid !== 'string' || records.length === 0) return records;
  const ids = records.map((record) => record.id);
  const pairsById = new Map(
    find(call, owner, ids, guid.toLowerCase()).map((data) => [data.ownerId, data.pairs]),
  );
  return records.map((record) => ({ ...record, externalData: pairsById.get(record.id) ?? [] }));
}

/** Whether a call asks for an application's external data. */
export function isExternalDataWanted(call: GenericCall): boolean {
  return call.query['externalDataApplicationGuid'] !== undefined;
}

/** The ids whose external data has the asked key with one of the asked values. */
export function idsSharing(call: GenericCall, owner: ExternalOwner): Id[] | undefined {
  const { externalDataKey: key, externalDataValues: wanted } = call.query;
  if (key === undefined && wanted === undefined) return undefined;
  // documented: both are needed together.
  if (key === undefined) throw invalid('externalDataKey', 'The externalDataKey is required.');
  if (wanted === undefined) {
    throw invalid('externalDataValues', 'The externalDataValues are required.');
  }
  const values = splitValues(wanted);
  if (values.length > MAX_VALUES) {
    throw invalid('externalDataValues', `No more than ${MAX_VALUES} values are accepted.`);
  }
  const guid = call.query['externalDataApplicationGuid'];
  return call.store
    .collection<ExternalData>('external-data')
    .find({
      where: [
        { field: 'owner', is: 'eq', value: owner },
        { field: 'terms', is: 'hasAny', values: values.map((value) => `${String(key)}=${value}`) },
        ...(typeof guid === 'string'
          ? [{ field: 'applicationGuid', is: 'eq', value: guid.toLowerCase() } as const]
          : []),
      ],
    })
    .map((data) => data.ownerId);
}

function find(
  call: GenericCall,
  owner: ExternalOwner,
  ownerIds: readonly Id[],
  applicationGuid: string,
): ExternalData[] {
  return call.store.collection<ExternalData>('external-data').find({
    where: [
      { field: 'owner', is: 'eq', value: owner },
      { field: 'ownerId', is: 'in', values: ownerIds },
      { field: 'applicationGuid', is: 'eq', value: applicationGuid },
    ],
  });
}
