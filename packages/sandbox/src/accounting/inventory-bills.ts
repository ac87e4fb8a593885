import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, markAsExported, updateCustomFields } from '../resource/index.ts';
import { billFilters } from './bill-filters.ts';
import { marksOfIds } from './export-marks.ts';

const FILTERS = { filters: billFilters('inventory-bill') };

export const inventoryBills: ResourceHandlers<'accounting', 'inventoryBills'> = {
  list: listOf('inventory-bill', FILTERS),
  listAll: listOf('inventory-bill', FILTERS),
  listCustomFieldTypes: listOf('inventory-bill-custom-field-type'),
  markAsExported: markAsExported(
    'inventory-bill',
    'inventoryBillId',
    marksOfIds('inventoryBillIds'),
  ),
  updateCustomFields: updateCustomFields('inventory-bill'),
};
