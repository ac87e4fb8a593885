import type { ApiHandlers } from '../operations/handler.ts';
import { estimateTemplates } from './estimate-templates.ts';
import { estimates } from './estimates.ts';
import { exportFeeds } from './export-feeds.ts';
import { proposalTemplates } from './proposal-templates.ts';
import { proposalTypes } from './proposal-types.ts';

/** Every operation of this API and what answers it. */
export const sales: ApiHandlers<'sales'> = {
  estimates,
  estimateTemplates,
  export: exportFeeds,
  proposalTemplates,
  proposalTypes,
};
