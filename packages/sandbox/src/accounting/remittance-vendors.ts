import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const remittanceVendors: ResourceHandlers<'accounting', 'remittanceVendors'> = {
  get: getOne('remittance-vendor'),
  list: listOf('remittance-vendor'),
};
