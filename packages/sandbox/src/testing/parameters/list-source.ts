import type { Collection, CollectionQuery, TenantStore } from '../../store/collection.ts';
import { withMember, type Members } from './members.ts';

export interface ListSource {
  /** The collection a list shows; empty when it reads none by conditions. */
  readonly collection: string;
  /** Members without which the list would not show a record. */
  readonly members: Members;
}

interface Read {
  readonly collection: string;
  readonly query: CollectionQuery | undefined;
}

/** Finds out by watching which collection a list reads, and what all records it shows share. */
export function sourceOf(run: (store: TenantStore) => unknown, store: TenantStore): ListSource {
  const reads: Read[] = [];
  run({ ...store, collection: (name) => watched(store.collection(name), reads) as never });
  const read = reads.find(({ query }) => query?.limit !== undefined) ?? reads[0];
  let members: Members = {};
  for (const condition of read?.query?.where ?? []) {
    const first = 'any' in condition ? condition.any[0] : condition;
    if (first === undefined || 'any' in first) continue;
    if (first.is === 'eq' || first.is === 'sameText')
      members = withMember(members, first.field, first.value);
  }
  return { collection: read?.collection ?? '', members };
}

function watched(collection: Collection, reads: Read[]): Collection {
  const note = (query?: CollectionQuery) => {
    reads.push({ collection: collection.name, query });
    return query;
  };
  return {
    ...collection,
    find: (query) => collection.find(note(query)),
    findText: (query) => collection.findText(note(query)),
  };
}
