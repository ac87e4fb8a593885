import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne } from '../resource/index.ts';

export const equipmentTypes: ResourceHandlers<'equipmentSystems', 'equipmentTypes'> = {
  create: createOne('equipment-type'),
  get: getOne('equipment-type'),
  list: listOf('equipment-type'),
  update: patchOne('equipment-type'),
};
