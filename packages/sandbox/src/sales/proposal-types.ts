import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const proposalTypes: ResourceHandlers<'sales', 'proposalTypes'> = {
  list: listOf('proposal-type'),
};
