import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const paymentTerms: ResourceHandlers<'accounting', 'paymentTerms'> = {
  get: getOne('payment-term'),
  list: listOf('payment-term'),
};
