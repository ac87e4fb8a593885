import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import { type GenericCall, createOne, getOne, listOf, patchOne } from '../resource/index.ts';
import { crmRecords } from './records.ts';

export const bookingProviderTags: ResourceHandlers<'crm', 'bookingProviderTags'> = {
  list: listOf('booking-provider-tag', { filters: { name: 'tagName' } }),
  get: getOne('booking-provider-tag'),
  create: createOne('booking-provider-tag', {
    check: (call, body) => assertNewName(call, String(body['tagName'])),
    // assumed: the other type belongs to providers from before this version of the API.
    members: () => ({ type: 'V2Api' }),
  }),
  update: patchOne('booking-provider-tag'),
};

function assertNewName(call: GenericCall, tagName: string): void {
  // assumed: the declared 409 of this call is a name that another tag has.
  const taken = crmRecords(call.store, 'booking-provider-tag').count([
    { field: 'tagName', is: 'sameText', value: tagName },
  ]);
  if (taken > 0) throw conflict(`A booking provider tag named '${tagName}' exists already.`);
}
