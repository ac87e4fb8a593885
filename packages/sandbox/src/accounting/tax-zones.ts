import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const taxZones: ResourceHandlers<'accounting', 'taxZones'> = {
  list: listOf('tax-zone'),
};
