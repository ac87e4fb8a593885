import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, listOf, patchOne } from '../resource/index.ts';

export const returnTypes: ResourceHandlers<'inventory', 'returnTypes'> = {
  create: createOne('return-type'),
  list: listOf('return-type'),
  update: patchOne('return-type'),
};
