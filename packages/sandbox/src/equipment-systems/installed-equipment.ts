import type { ResourceHandlers } from '../operations/handler.ts';
import {
  answer,
  createOne,
  fileAnswer,
  fileOfPath,
  filePath,
  getOne,
  keepFile,
  listOf,
  namedReference,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const installedEquipment: ResourceHandlers<'equipmentSystems', 'installedEquipment'> = {
  create: createOne('installed-equipment', {
    members: (call, body) => {
      const location = requireReference(call, 'location', 'locationId', body['locationId']);
      return { ...pointers(call, body), customerId: location['customerId'] };
    },
  }),
  downloadAttachment: (call) => fileAnswer(fileOfPath(call)),
  get: getOne('installed-equipment'),
  list: listOf('installed-equipment'),
  listCustomFieldTypes: listOf('installed-equipment-custom-field-type'),
  update: patchOne('installed-equipment', { members: pointers }),
  uploadAttachment: (call) => answer({ path: filePath(keepFile(call)) }),
};

/** Type and tags are written by id and shown with their names. */
function pointers(call: GenericCall, body: Members): Members {
  const { equipmentTypeId, tagTypeIds } = body;
  return {
    ...(equipmentTypeId === undefined
      ? {}
      : { type: namedReference(call, 'equipment-type', equipmentTypeId) }),
    ...(Array.isArray(tagTypeIds) ? { tags: tagTypeIds.map((id) => tag(call, id)) } : {}),
  };
}

function tag(call: GenericCall, tagTypeId: unknown): Members {
  const type = requireReference(call, 'tag-type', 'tagTypeIds', tagTypeId);
  const { name, color, code } = type;
  return { typeId: type.id, typeName: name, color, code };
}
