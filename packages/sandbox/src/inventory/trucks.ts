import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, listOf, patchOne, type GenericCall, type Members } from '../resource/index.ts';

export const trucks: ResourceHandlers<'inventory', 'trucks'> = {
  create: createOne('truck', { members: template }),
  list: listOf('truck'),
  update: patchOne('truck', { members: template }),
};

function template(_call: GenericCall, { templateId }: Members): Members {
  return templateId === undefined ? {} : { inventoryTemplateId: templateId };
}
