import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne } from '../resource/index.ts';

export const categories: ResourceHandlers<'marketing', 'categories'> = {
  create: createOne('campaign-category'),
  get: getOne('campaign-category'),
  list: listOf('campaign-category'),
  update: patchOne('campaign-category'),
};
