import { schemas } from '@truckroll/contract/schemas';
import type { ApiKey } from '@truckroll/contract';
import type { Operation, Parameter, SchemaSet } from '@truckroll/endpoint';
import { SAMPLE_GUID, SAMPLE_ID, sampleValue } from './sample-value.ts';
import type { AnyInput } from './tenant-in-memory.ts';

/** Paths whose `id` is a GUID or a text although the parameter doesn't say so in its name. */
const GUID_PARAMETERS = new Set(['taskId']);

/** The schemas of the API an operation belongs to. */
export function schemaSet(operation: Operation): SchemaSet {
  return schemas[operation.key.split('.')[0] as ApiKey];
}

/** What a caller could send to an operation: path, the query it can't do without, and a body. */
export function sampleCall(operation: Operation, text: string): AnyInput {
  return {
    path: samplePath(operation),
    query: sampleQuery(operation, (parameter) => parameter.isRequired === true),
    body: sampleBody(operation, text),
  };
}

/** Queries with one more parameter each, so that every filter is used once. */
export function sampleQueries(operation: Operation): readonly Readonly<Record<string, unknown>>[] {
  return Object.keys(operation.query)
    .filter((name) => !name.startsWith('externalData'))
    .map((name) =>
      sampleQuery(operation, (parameter, own) => parameter.isRequired === true || own === name),
    );
}

function samplePath(operation: Operation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(operation.pathParameters).map(([name, parameter]) => {
      const isGuid = parameter.format === 'guid' || GUID_PARAMETERS.has(name);
      return [name, isGuid ? SAMPLE_GUID : SAMPLE_ID];
    }),
  );
}

function sampleQuery(
  operation: Operation,
  isWanted: (parameter: Parameter, name: string) => boolean,
): Readonly<Record<string, unknown>> {
  const wanted = Object.entries(operation.query).filter(
    ([name, parameter]) => name === 'path' || isWanted(parameter, name),
  );
  return Object.fromEntries(
    wanted.map(([name, parameter]) => [name, sampleParameter(operation, name, parameter)]),
  );
}

function sampleParameter(operation: Operation, name: string, parameter: Parameter): unknown {
  if (name === 'path') return `${SAMPLE_GUID}/a.txt`;
  if (name === 'sort') return `-${operation.sort?.[0]?.replace(/ \(.*/, '') ?? 'CreatedOn'}`;
  if (name === 'orderBy' || name === 'sortBy') return 'Id';
  if (name === 'from' && parameter.format === undefined) return '2020-01-01';
  if (parameter.isCommaList === true) return String(SAMPLE_ID);
  return sampleValue(parameter, schemaSet(operation), 'Sample');
}

function sampleBody(operation: Operation, text: string): unknown {
  const { body } = operation;
  if (body === undefined) return undefined;
  if (body.contentType === 'multipart/form-data') {
    return { file: { name: 'a.txt', size: 1, type: 'text/plain', bytes: new Uint8Array([1]) } };
  }
  const set = schemaSet(operation);
  return sampleValue(set[body.schema ?? ''] ?? body.inline ?? {}, set, text);
}
