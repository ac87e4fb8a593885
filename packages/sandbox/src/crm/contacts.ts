import type { ResourceHandlers } from '../operations/handler.ts';
import {
  type FilterOverrides,
  answer,
  createOne,
  getOne,
  listOf,
  patchOne,
  removeOne,
} from '../resource/index.ts';
import { changedBy, madeBy, replaceOrCreate } from './contact-writes.ts';
import { removeMethodsOf } from './contact-methods.ts';
import { preferenceTypes } from './contact-preferences.ts';
import {
  contactsRelatedTo,
  createRelationship,
  deleteRelationship,
  listRelationships,
  removeRelationshipsOf,
} from './contact-relationships.ts';

const filters: FilterOverrides = {
  // documented: a text in this list, where others have a boolean.
  isArchived: (value) => [
    { field: 'isArchived', is: 'eq', value: String(value).toLowerCase() === 'true' },
  ],
};

/** People with GUIDs, apart from the numbered contacts that customers and locations own. */
export const contacts: ResourceHandlers<'crm', 'contacts'> = {
  list: listOf('contact', { filters }),
  get: getOne('contact'),
  create: createOne('contact', { isGuid: true, members: madeBy }),
  replace: replaceOrCreate('contact', 'id'),
  update: patchOne('contact', { members: changedBy }),
  delete: removeOne('contact', {
    check(call, { id }) {
      // assumed: what belongs to a contact goes with it.
      removeMethodsOf(call.store, String(id));
      removeRelationshipsOf(call.store, String(id));
    },
  }),
  searchMethods: listOf('contact-method'),
  listPreferenceTypes: () => answer(preferenceTypes),

  createRelationship,
  deleteRelationship,
  listRelationships,
  listByRelationship: listOf('contact', {
    filters,
    // assumed: the number in the path is the related record's; relationships have GUIDs.
    where: (call) => [{ field: 'id', is: 'in', values: contactsRelatedTo(call) }],
  }),
};
