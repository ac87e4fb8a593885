import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import { createOne, getOne, listOf, patchOne } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { crmRecords } from './records.ts';

export const bookingProviderTags: ResourceHandlers<'crm', 'bookingProviderTags'> = {
  list: listOf('booking-provider-tag', { filters: { name: 'tagName' } }),
  get: getOne('booking-provider-tag'),
  create: createOne('booking-provider-tag', {
    check: (call, body) => assertNewTagName(call.store, String(body['tagName'])),
    // assumed: the other type belongs to providers from before this version of the API.
    members: () => ({ type: 'V2Api' }),
  }),
  update: patchOne('booking-provider-tag'),
};

/**
 * Throws a 409 `OperationError` when a tag other than the one of that id has the name.
 * assumed: the declared 409 of this call is a name that another tag has.
 */
export function assertNewTagName(store: TenantStore, tagName: string, ownId?: number): void {
  const [taken] = crmRecords(store, 'booking-provider-tag').find({
    where: [
      { field: 'tagName', is: 'sameText', value: tagName },
      ...(ownId === undefined ? [] : [{ field: 'id', is: 'ne', value: ownId } as const]),
    ],
    limit: 1,
  });
  if (taken !== undefined) {
    throw conflict(`A booking provider tag named '${tagName}' exists already.`);
  }
}
