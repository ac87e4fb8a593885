import type { ResourceHandlers } from '../operations/handler.ts';
import {
  customFieldFilters,
  listOf,
  markAsExported,
  updateCustomFields,
} from '../resource/index.ts';
import { marksOfRows } from './export-marks.ts';

export const apCredits: ResourceHandlers<'accounting', 'apCredits'> = {
  list: listOf('ap-credit', { filters: customFieldFilters('ap-credit', 'customField') }),
  listCustomFieldTypes: listOf('ap-credit-custom-field-type'),
  markAsExported: markAsExported('ap-credit', 'apCreditId', marksOfRows('apCreditId')),
  updateCustomFields: updateCustomFields('ap-credit'),
};
