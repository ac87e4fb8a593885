import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const serviceAgreements: ResourceHandlers<'serviceAgreements', 'serviceAgreements'> = {
  get: getOne('service-agreement'),
  list: listOf('service-agreement'),
};
