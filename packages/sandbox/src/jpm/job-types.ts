import { assertWrittenTags } from '../attached/tags.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  requireReference,
  type FilterOverrides,
  type GenericCall,
} from '../resource/index.ts';

/** assumed: a job type nobody gave a duration takes two hours. */
const DEFAULT_DURATION_SECONDS = 7200;

const filters: FilterOverrides = {
  // documented: both bounds are seconds and belong to the range.
  minDuration: (value) => [{ field: 'duration', is: 'gte', value: Number(value) }],
  maxDuration: (value) => [{ field: 'duration', is: 'lte', value: Number(value) }],
};

export const jobTypes: ResourceHandlers<'jpm', 'jobTypes'> = {
  list: listOf('job-type', { filters }),
  get: getOne('job-type'),
  create: createOne('job-type', {
    check: assertJobType,
    members: (_, body) => ({
      priority: body['priority'] ?? 'Normal',
      duration: body['duration'] ?? DEFAULT_DURATION_SECONDS,
    }),
  }),
  update: patchOne('job-type', {
    check: (call, _, body) => assertJobType(call, body),
    members: (_, body, record) => {
      const { customFieldTypeIds: wanted } = body;
      if (!Array.isArray(wanted) || body['customFieldsUpdateMode'] !== 'Merge') return {};
      // documented: Merge keeps the custom fields that are there, Replace is the default.
      const known = record['customFieldTypeIds'];
      return {
        customFieldTypeIds: [...new Set([...(Array.isArray(known) ? known : []), ...wanted])],
      };
    },
  }),
};

function assertJobType(call: GenericCall, body: Readonly<Record<string, unknown>>): void {
  if (body['name'] === '') throw invalid('name', 'The name is required.');
  assertWrittenTags(call, body);
  const units = body['businessUnitIds'];
  if (!Array.isArray(units)) return;
  for (const id of units) requireReference(call, 'business-unit', 'businessUnitIds', id);
}
