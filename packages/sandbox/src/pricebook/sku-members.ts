import type { GenericCall, Members } from '../resource/index.ts';

/** A service's categories are written as ids and shown with their names. */
export function serviceMembers(call: GenericCall, { categories }: Members): Members {
  if (categories === undefined) return {};
  const known = call.store.collection('category');
  const shown = ((categories ?? []) as readonly number[]).flatMap((id) => {
    const found = known.get(id);
    return found === undefined ? [] : [{ id, name: found['name'], active: found.active }];
  });
  return { categories: shown };
}

/** Variations are written and shown under different names. */
export function materialMembers(_call: GenericCall, { variationMaterials }: Members): Members {
  return variationMaterials === undefined
    ? {}
    : { variationsOrConfigurableMaterials: variationMaterials };
}

/** Variations are written and shown under different names. */
export function equipmentMembers(_call: GenericCall, { variationEquipment }: Members): Members {
  return variationEquipment === undefined
    ? {}
    : { variationsOrConfigurableEquipment: variationEquipment };
}
