import type { ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { createOne, listOf, patchOne, type Members } from '../resource/index.ts';

/** documented: a tag's name is short enough for a chip on the dispatch board. */
const MAX_NAME_LENGTH = 30;

export const tagTypes: ResourceHandlers<'settings', 'tagTypes'> = {
  create: createOne('tag-type', { check: (_call, body) => refuseLongName(body) }),
  list: listOf('tag-type'),
  update: patchOne('tag-type', { check: (_call, _tag, body) => refuseLongName(body) }),
};

function refuseLongName({ name }: Members): void {
  if (typeof name === 'string' && name.length > MAX_NAME_LENGTH) {
    throw invalid('name', `A tag's name has ${MAX_NAME_LENGTH} characters at most.`);
  }
}
