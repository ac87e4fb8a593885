import type { Operation, Parameter, Payload, Schema } from '@truckroll/endpoint';
import { basename } from 'node:path';
import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiSchema,
} from './document.ts';
import { nameApi, nameOperation, nameResource } from './names.ts';
import { toSchema } from './schema.ts';

/** One API as the contract writes it down. */
export interface ApiModel {
  readonly key: string;
  readonly folder: string;
  readonly title: string;
  readonly basePath: string;
  /** Name of the document the facts came from. */
  readonly document: string;
  readonly scopes: Readonly<Record<string, string>>;
  readonly operations: readonly OperationModel[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface OperationModel {
  readonly resource: string;
  readonly name: string;
  readonly operation: Operation;
}

export function toApi(file: string, document: OpenApiDocument): ApiModel {
  const { key, folder } = nameApi(basename(file));
  const basePath = new URL(document.servers[0]?.url ?? 'http://none/').pathname;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, source]) =>
      toOperation(
        { api: key, path: basePath + path, method: method.toUpperCase() as Operation['method'] },
        source,
        document.components.schemas,
      ),
    ),
  );
  assertDistinct(operations);
  return {
    key,
    folder,
    title: document.info.title,
    basePath,
    document: basename(file),
    scopes: document.components.securitySchemes?.oauth?.flows.clientCredentials.scopes ?? {},
    operations: operations.toSorted((a, b) => a.operation.key.localeCompare(b.operation.key)),
    schemas: Object.fromEntries(
      Object.entries(document.components.schemas)
        .map(([name, schema]) => [name, toSchema(schema)] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    ),
  };
}

function toOperation(
  { api, path, method }: { api: string; path: string; method: Operation['method'] },
  source: OpenApiOperation,
  schemas: Record<string, OpenApiSchema>,
): OperationModel {
  const parameters = source.parameters ?? [];
  const responses = toResponses(source);
  const list = listKind(responses, schemas);
  const resource = nameResource(source.tags[0] ?? '', path);
  const name = nameOperation({ api, resource, path, id: source.operationId, list, responses });
  const sort = sortFields(parameters);
  const body = source.requestBody && toPayload(source.requestBody.content);
  return {
    resource,
    name,
    operation: {
      key: `${api}.${resource}.${name}`,
      id: source.operationId,
      method,
      path,
      scope: source.security?.flatMap((entry) => entry['oauth'] ?? [])[0] ?? '',
      pathParameters: toParameters(parameters, 'path'),
      query: toParameters(parameters, 'query'),
      ...(sort && { sort }),
      ...(list && { list }),
      ...(body && { body }),
      responses,
    },
  };
}

function toParameters(
  parameters: readonly OpenApiParameter[],
  place: 'path' | 'query',
): Record<string, Parameter> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [
        parameter.name,
        {
          ...toSchema(parameter.schema),
          ...defaultActive(parameter),
          ...(parameter.required === true && place === 'query' && { isRequired: true as const }),
          ...(isCommaList(parameter) && { isCommaList: true as const }),
        },
      ]),
  );
}

/** Documents state the default of `active` in words only; the fact is kept, the words are not. */
function defaultActive(parameter: OpenApiParameter): Partial<Parameter> {
  if (parameter.name !== 'active') return {};
  const words = parameter.description ?? '';
  if (/(all|both|any|active and inactive)\b.* by default/i.test(words)) return { default: 'Any' };
  const saysActive = /\bactive .*by default|by default, only active/i.test(words);
  return saysActive ? { default: 'True' } : {};
}

function isCommaList({ name, schema, description }: OpenApiParameter): boolean {
  if (schema.type !== 'string') return false;
  return (
    /^ids$|Ids$/.test(name) || /comma[- ]separated|delimited|multiple/i.test(description ?? '')
  );
}

/** The words after which documents name the fields a list can be sorted by. */
const SORT_WORDS =
  /(?:Available fields are:|Options:|possible values:|by the specified field:(?=[\w, ]*\.))([^.]*)/i;

function sortFields(parameters: readonly OpenApiParameter[]): readonly string[] | undefined {
  const text = parameters.find(({ name }) => name === 'sort')?.description ?? '';
  const names = SORT_WORDS.exec(text)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names?.length === 0 ? undefined : names;
}

function toResponses(source: OpenApiOperation): Record<number, Payload | null> {
  return Object.fromEntries(
    Object.entries(source.responses).map(([status, answer]) => [
      Number(status),
      answer.content === undefined ? null : toPayload(answer.content),
    ]),
  );
}

function toPayload(content: Record<string, { schema?: OpenApiSchema }>): Payload {
  const types = Object.keys(content);
  const contentType = types.find((type) => type === 'application/json') ?? types[0] ?? '';
  const schema = content[contentType]?.schema;
  if (schema === undefined) return { contentType };
  const own = toSchema(schema);
  // A binary member makes a file upload, whatever media type the generator wrote down.
  if (isUpload(own)) return { contentType: 'multipart/form-data', inline: own };
  if (own.$ref !== undefined) return { contentType, schema: own.$ref.replace('#/$defs/', '') };
  return { contentType, inline: own };
}

function isUpload(schema: Schema): boolean {
  return Object.values(schema.properties ?? {}).some((member) => member.format === 'binary');
}

/** A list's envelope holds these and nothing else; what it is called differs. */
const PAGE_MEMBERS = ['data', 'hasMore', 'page', 'pageSize', 'totalCount'];
const EXPORT_MEMBERS = ['continueFrom', 'data', 'hasMore'];

function listKind(
  responses: Operation['responses'],
  schemas: Record<string, OpenApiSchema>,
): Operation['list'] {
  const envelope = Object.keys(schemas[responses[200]?.schema ?? '']?.properties ?? {});
  if (!envelope.includes('data') || !envelope.includes('hasMore')) return undefined;
  if (envelope.every((member) => EXPORT_MEMBERS.includes(member))) return 'export';
  return envelope.every((member) => PAGE_MEMBERS.includes(member)) ? 'page' : undefined;
}

function assertDistinct(operations: readonly OperationModel[]): void {
  const seen = new Map<string, string>();
  for (const { operation } of operations) {
    const other = seen.get(operation.key);
    if (other !== undefined) {
      throw new Error(
        `${operation.id} and ${other} are both named ${operation.key}: name one in names.ts`,
      );
    }
    seen.set(operation.key, operation.id);
  }
}
