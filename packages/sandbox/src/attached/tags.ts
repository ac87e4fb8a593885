import { OperationError, conflict, notFound } from '../operations/operation-error.ts';
import {
  answer,
  findRecord,
  shape,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';

/** Refuses with 400 when one of the ids is no tag type of the tenant. */
export function assertTagTypes(store: TenantStore, tagTypeIds: readonly number[]): void {
  const unknown = tagTypeIds.filter((id) => !store.collection('tag-type').get(id));
  if (unknown.length === 0) return;
  // assumed: tags that do not exist are refused.
  const text = `Tag types were not found: ${unknown.join(', ')}.`;
  throw new OperationError(400, text, { tagTypeIds: [text] });
}

/** Refuses with 400 a change whose `tagTypeIds` names a tag type the tenant doesn't have. */
export function assertWrittenTags(call: GenericCall, body: Members): void {
  const { tagTypeIds } = body;
  if (Array.isArray(tagTypeIds)) assertTagTypes(call.store, tagTypeIds.map(Number));
}

/**
 * Adds the tag type that the path names to the record it names. Answers 404 for an unknown record or
 * tag type, 409 when it is there already.
 *
 * @param owner the answer's member for the record's id, `customerId`
 */
export function createTag(collectionName: string, owner: string): ResourceHandler {
  return (call) => {
    const { id, ...record } = findRecord(call, collectionName, { parameter: 'id' });
    const tagTypeId = Number(call.path['tagTypeId']);
    if (!call.store.collection('tag-type').get(tagTypeId)) throw notFound(`Tag type ${tagTypeId}`);
    const before = tagsOf(record);
    // assumed: the declared 409 of this call is the tag that is there already.
    if (before.includes(tagTypeId)) throw conflict(`Tag type ${tagTypeId} is already added.`);
    const tagTypeIds = [...before, tagTypeId];
    call.store.collection(collectionName).update(id, { tagTypeIds });
    return answer(shape(call, { [owner]: id, tagTypeIds }));
  };
}

/** Takes the tag type that the path names from the record it names; 404 when it is not there. */
export function deleteTag(collectionName: string): ResourceHandler {
  return (call) => {
    const { id, ...record } = findRecord(call, collectionName, { parameter: 'id' });
    const tagTypeId = Number(call.path['tagTypeId']);
    const before = tagsOf(record);
    // assumed: the declared 404 covers a tag the record does not have.
    if (!before.includes(tagTypeId)) throw notFound(`Tag type ${tagTypeId}`);
    const tagTypeIds = before.filter((one) => one !== tagTypeId);
    call.store.collection(collectionName).update(id, { tagTypeIds });
    return answer(undefined);
  };
}

function tagsOf(record: Members): readonly number[] {
  return (record['tagTypeIds'] ?? []) as readonly number[];
}
