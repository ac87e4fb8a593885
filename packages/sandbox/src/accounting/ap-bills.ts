import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf, markAsExported, updateCustomFields } from '../resource/index.ts';
import { billFilters } from './bill-filters.ts';
import { marksOfIds } from './export-marks.ts';

export const apBills: ResourceHandlers<'accounting', 'apBills'> = {
  get: getOne('ap-bill'),
  list: listOf('ap-bill', { filters: billFilters('ap-bill') }),
  listCustomFieldTypes: listOf('ap-bill-custom-field-type'),
  markAsExported: markAsExported('ap-bill', 'billId', marksOfIds('billIds')),
  updateCustomFields: updateCustomFields('ap-bill'),
};
