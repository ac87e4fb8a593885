import { invalid } from '../operations/operation-error.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

/** Costs sort by the month they belong to. */
export const COST_SORT_FIELDS = { Date: 'monthStart' };

export const costs: ResourceHandlers<'marketing', 'costs'> = {
  create: createOne('campaign-cost', { check: checkCost, members: monthStart }),
  get: getOne('campaign-cost'),
  list: listOf('campaign-cost', { sortFields: COST_SORT_FIELDS }),
  update: patchOne('campaign-cost'),
};

function checkCost(call: GenericCall, body: Members): void {
  requireReference(call, 'campaign', 'campaignId', body['campaignId']);
  const month = Number(body['month']);
  if (month < 1 || month > 12) throw invalid('month', 'The month is a number from 1 to 12.');
}

function monthStart(_call: GenericCall, body: Members): Members {
  const year = String(body['year']).padStart(4, '0');
  return { monthStart: `${year}-${String(body['month']).padStart(2, '0')}-01` };
}
