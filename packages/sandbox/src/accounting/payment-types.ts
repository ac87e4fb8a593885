import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const paymentTypes: ResourceHandlers<'accounting', 'paymentTypes'> = {
  get: getOne('payment-type'),
  list: listOf('payment-type'),
};
