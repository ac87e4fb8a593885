import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  getOne,
  listChildren,
  listOf,
  namedReference,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { COST_SORT_FIELDS } from './costs.ts';

export const campaigns: ResourceHandlers<'marketing', 'campaigns'> = {
  create: createOne('campaign', { members: campaignMembers }),
  get: getOne('campaign'),
  list: listOf('campaign', {
    filters: {
      campaignPhoneNumber: (value) => [
        { field: 'campaignPhoneNumbers', is: 'hasAny', values: [String(value)] },
      ],
    },
  }),
  listCosts: listChildren(
    'campaign-cost',
    { collection: 'campaign', field: 'campaignId' },
    { sortFields: COST_SORT_FIELDS },
  ),
  update: patchOne('campaign', { members: campaignMembers }),
};

/** documented: a campaign is written with ids and shows names; its number is written as `dnis`. */
function campaignMembers(call: GenericCall, body: Members): Members {
  const { businessUnitId, categoryId, dnis } = body;
  const category = requireReference(call, 'campaign-category', 'categoryId', categoryId);
  requireReference(call, 'business-unit', 'businessUnitId', businessUnitId);
  return {
    active: body['active'],
    category: { id: category.id, name: category['name'], active: category.active !== false },
    businessUnit: namedReference(call, 'business-unit', businessUnitId)?.name ?? null,
    ...(dnis === undefined ? {} : { campaignPhoneNumbers: dnis === null ? [] : [dnis] }),
  };
}
