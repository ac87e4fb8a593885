import type { ApiHandlers } from '../operations/handler.ts';
import { assets } from './assets.ts';
import { locationFindings } from './location-findings.ts';

/** Every operation of this API and what answers it. */
export const findings: ApiHandlers<'findings'> = {
  assets,
  locationFindings,
};
