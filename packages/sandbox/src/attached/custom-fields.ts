import type { CustomFieldModel, CustomFieldUpdateModel } from '@truckroll/contract/types/crm';
import { invalid } from '../operations/operation-error.ts';
import type { GenericCall, Members } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';

/** The kinds of custom field that an entity offers, by the name of their collection. */
export type CustomFieldTypes =
  | 'customer-custom-field-type'
  | 'location-custom-field-type'
  | 'job-custom-field-type'
  | 'project-custom-field-type';

/** Written values as they are read: with the name of their field. Throws 400 for unknown fields. */
export function toCustomFields(
  store: TenantStore,
  types: CustomFieldTypes,
  values: readonly CustomFieldUpdateModel[],
): readonly CustomFieldModel[] {
  const known = store.collection(types);
  return values.map(({ typeId, value }) => {
    const type = known.get(typeId);
    // assumed: a field that the tenant does not have is refused.
    if (!type) throw invalid('customFields', `Custom field type ${typeId} was not found.`);
    return { typeId, name: typeof type['name'] === 'string' ? type['name'] : null, value };
  });
}

/** The `customFields` of a change as they are read; no member when the change names none. */
export function writtenCustomFields(
  call: GenericCall,
  types: CustomFieldTypes,
  body: Members,
): Members {
  const { customFields } = body;
  if (!Array.isArray(customFields)) return {};
  // documented: the list of a change replaces the whole list of the record.
  return { customFields: toCustomFields(call.store, types, customFields) };
}
