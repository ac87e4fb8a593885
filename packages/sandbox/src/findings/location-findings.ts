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
import {
  createAttachment,
  deleteAttachment,
  getAttachment,
  listAttachments,
  updateAttachment,
} from './attachments.ts';

export const locationFindings: ResourceHandlers<'findings', 'locationFindings'> = {
  create: createOne('location-finding', {
    members: (call, body) => {
      requireReference(call, 'location', 'locationId', body['locationId']);
      return { ...changedBy(call), createdBy: call.caller.userId };
    },
  }),
  createAttachment,
  deleteAttachment,
  get: getOne('location-finding'),
  getAttachment,
  list: listOf('location-finding'),
  listAttachments,
  update: patchOne('location-finding', { members: changedBy }),
  updateAttachment,
};

function changedBy(call: GenericCall): Members {
  return { modifiedBy: call.caller.userId };
}
