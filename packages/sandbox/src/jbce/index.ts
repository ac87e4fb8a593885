import type { ApiHandlers } from '../operations/handler.ts';
import { callReasons } from './call-reasons.ts';

/** Every operation of this API and what answers it. */
export const jbce: ApiHandlers<'jbce'> = {
  callReasons,
};
