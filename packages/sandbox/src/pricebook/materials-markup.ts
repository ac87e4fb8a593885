import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, replaceOne } from '../resource/index.ts';

export const materialsMarkup: ResourceHandlers<'pricebook', 'materialsMarkup'> = {
  create: createOne('materials-markup'),
  get: getOne('materials-markup'),
  list: listOf('materials-markup'),
  update: replaceOne('materials-markup'),
};
