import type { ResourceHandlers } from '../operations/handler.ts';
import {
  customFieldFilters,
  listOf,
  markAsExported,
  updateCustomFields,
} from '../resource/index.ts';
import { marksOfRows } from './export-marks.ts';

export const apPayments: ResourceHandlers<'accounting', 'apPayments'> = {
  list: listOf('ap-payment', { filters: customFieldFilters('ap-payment', 'customField') }),
  listCustomFieldTypes: listOf('ap-payment-custom-field-type'),
  markAsExported: markAsExported('ap-payment', 'apPaymentId', marksOfRows('apPaymentId')),
  updateCustomFields: updateCustomFields('ap-payment'),
};
