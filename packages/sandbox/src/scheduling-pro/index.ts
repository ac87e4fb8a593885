import type { ApiHandlers } from '../operations/handler.ts';
import { routers } from './routers.ts';
import { schedulers } from './schedulers.ts';

/** Every operation of this API and what answers it. */
export const schedulingPro: ApiHandlers<'schedulingPro'> = {
  routers,
  schedulers,
};
