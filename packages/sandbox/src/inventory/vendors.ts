import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  customFieldFilters,
  getOne,
  listOf,
  patchOne,
  updateCustomFields,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const vendors: ResourceHandlers<'inventory', 'vendors'> = {
  create: createOne('vendor', { members: written }),
  get: getOne('vendor'),
  list: listOf('vendor', { filters: customFieldFilters('vendor', 'customField') }),
  listCustomFieldTypes: listOf('vendor-custom-field-type'),
  update: patchOne('vendor', { members: written }),
  updateCustomFields: updateCustomFields('vendor'),
};

/** documented: the contact is written flat and shown as `contactInfo`, like the tax rate. */
function written(_call: GenericCall, body: Members, before?: StoredRecord): Members {
  const { taxRate, restrictedMobileCreation } = body;
  const known = before?.['contactInfo'] as Members | undefined;
  const contact: Record<string, unknown> = { ...known };
  for (const name of ['firstName', 'lastName', 'phone', 'email', 'fax']) {
    if (body[name] !== undefined) contact[name] = body[name];
  }
  return {
    contactInfo: contact,
    ...(taxRate === undefined ? {} : { defaultTaxRate: taxRate }),
    ...(restrictedMobileCreation === undefined
      ? {}
      : { isMobileCreationRestricted: restrictedMobileCreation }),
  };
}
