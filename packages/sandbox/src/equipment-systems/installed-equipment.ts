import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  fileOfPath,
  filePath,
  fileRedirect,
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
  // documented: the file itself, or a redirect to it; the published service redirects.
  downloadAttachment: (call) => fileRedirect(call, fileOfPath(call)),
  get: getOne('installed-equipment'),
  list: listOf('installed-equipment'),
  listCustomFieldTypes: listOf('installed-equipment-custom-field-type'),
  update: patchOne('installed-equipment', { members: pointers }),
  // documented: of the two statuses that mean success, 201 is that of a new file.
  uploadAttachment: (call) => ({
    as: 'json',
    status: 201,
    value: { path: filePath(keepFile(call)) },
  }),
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
