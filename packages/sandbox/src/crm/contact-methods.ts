import type { ResourceHandlers } from '../operations/handler.ts';
import {
  type ParentOptions,
  createChild,
  getOne,
  listChildren,
  patchOne,
  removeChild,
} from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { removePreferencesOf } from './contact-preferences.ts';
import { changedBy, madeBy, replaceOrCreate } from './contact-writes.ts';
import { crmRecords } from './records.ts';

const ofContact: ParentOptions = {
  collection: 'contact',
  field: 'contactId',
  parameter: 'contactId',
};

export const contactMethods: ResourceHandlers<'crm', 'contactMethods'> = {
  list: listChildren('contact-method', ofContact),
  get: getOne('contact-method', { parent: ofContact }),
  create: createChild('contact-method', ofContact, { isGuid: true, members: madeBy }),
  update: patchOne('contact-method', { parent: ofContact, members: changedBy }),
  upsert: replaceOrCreate('contact-method', 'contactMethodId', ofContact),
  delete: removeChild('contact-method', ofContact, {
    check: (call, { id }) => removePreferencesOf(call.store, String(id)),
  }),
};

/** Takes away all ways to reach a contact. */
export function removeMethodsOf(store: TenantStore, contactId: string): void {
  const methods = crmRecords(store, 'contact-method');
  for (const { id } of methods.find({
    where: [{ field: 'contactId', is: 'eq', value: contactId }],
  })) {
    removePreferencesOf(store, id);
    methods.remove(id);
  }
}
