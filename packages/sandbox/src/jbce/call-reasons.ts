import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const callReasons: ResourceHandlers<'jbce', 'callReasons'> = {
  list: listOf('call-reason'),
};
