import type { ApiHandlers } from '../operations/handler.ts';
import { reviews } from './reviews.ts';

/** Every operation of this API and what answers it. */
export const marketingReputation: ApiHandlers<'marketingReputation'> = {
  reviews,
};
