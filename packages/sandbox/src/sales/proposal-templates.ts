import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  getOne,
  listOf,
  namedReference,
  patchOne,
  removeOne,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const proposalTemplates: ResourceHandlers<'sales', 'proposalTemplates'> = {
  create: createOne('proposal-template', { members: named }),
  delete: removeOne('proposal-template', { isDeactivated: true }),
  get: getOne('proposal-template'),
  list: listOf('proposal-template'),
  update: patchOne('proposal-template', { members: named }),
};

/** Types and estimate templates are written by id and shown with their names. */
function named(call: GenericCall, body: Members): Members {
  const { proposalTypeId, estimateAssignments } = body;
  return {
    ...(proposalTypeId === undefined || proposalTypeId === null
      ? {}
      : { proposalTypeName: namedReference(call, 'proposal-type', proposalTypeId)?.name ?? '' }),
    ...(Array.isArray(estimateAssignments)
      ? { estimateAssignments: estimateAssignments.map((one: Members) => assignment(call, one)) }
      : {}),
  };
}

function assignment(call: GenericCall, written: Members): Members {
  const template = namedReference(call, 'estimate-template', written['estimateTemplateId']);
  return { ...written, estimateTemplateName: template?.name ?? '' };
}
