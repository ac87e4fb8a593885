import { PROBLEM_CONTENT_TYPE, type Parameter } from '@truckroll/endpoint';
import type { HubOperation } from './describe.ts';
import { listHubOperations } from './hub.ts';
import { PROBLEM_NAMES, problemType } from './problems.ts';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<'title' | 'version' | 'description', string>> & {
    license: object;
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  readonly components: object;
}

/** The OpenAPI 3.1 document of the hub. */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Truckroll hub',
      version,
      description: 'Inquiries become bookings in ServiceTitan. Not affiliated with ServiceTitan.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: pathsOf(listHubOperations()),
    components: {
      securitySchemes: { apiToken: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: PROBLEM_SCHEMA },
    },
  };
}

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', enum: PROBLEM_NAMES.map(problemType) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
  },
};

type Content = Record<string, { schema: unknown }>;

interface Answer {
  description: string;
  content?: Content;
}

interface Entry {
  operationId: string;
  summary: string;
  security?: object[];
  parameters: object[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Answer>;
}

/** Operations of one path and method differ in what they read, and share one entry. */
function pathsOf(operations: readonly HubOperation[]): Record<string, Record<string, Entry>> {
  const paths: Record<string, Record<string, Entry>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    const method = operation.method.toLowerCase();
    const known = path[method];
    path[method] = known === undefined ? entryOf(operation) : merge(known, entryOf(operation));
  }
  return paths;
}

function entryOf(operation: HubOperation): Entry {
  return {
    operationId: operation.key,
    summary: operation.summary,
    ...(operation.scope === 'token' && { security: [{ apiToken: [] }] }),
    parameters: [
      ...parametersOf(operation.pathParameters, 'path'),
      ...parametersOf(operation.query, 'query'),
    ],
    ...(operation.body && { requestBody: { required: true, content: contentOf(operation) } }),
    responses: responsesOf(operation),
  };
}

function merge(one: Entry, two: Entry): Entry {
  const responses = Object.entries(two.responses).map(([status, answer]) => [
    status,
    status === 'default' ? answer : eitherOf(one.responses[status], answer),
  ]);
  return {
    ...one,
    summary: `${one.summary} ${two.summary}`,
    requestBody: {
      required: true,
      content: { ...one.requestBody?.content, ...two.requestBody?.content },
    },
    responses: { ...one.responses, ...Object.fromEntries(responses) },
  };
}

function eitherOf(one: Answer | undefined, two: Answer): Answer {
  const schemas = [one, two].flatMap((answer) => Object.values(answer?.content ?? {}));
  const schema = { anyOf: schemas.map((media) => media.schema) };
  return { ...two, content: { 'application/json': { schema } } };
}

function contentOf({ body }: HubOperation): Content {
  if (body === undefined) return {};
  const media = { [body.contentType]: { schema: body.inline } };
  if (body.contentType !== 'text/csv') return media;
  const upload = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };
  return { ...media, 'multipart/form-data': { schema: upload } };
}

function responsesOf(operation: HubOperation): Record<string, Answer> {
  const success = Object.entries(operation.responses).map(([status, payload]): [string, Answer] => [
    status,
    {
      description: 'Done',
      ...(payload && { content: { [payload.contentType]: { schema: payload.inline } } }),
    },
  ]);
  const problem = { schema: { $ref: '#/components/schemas/Problem' } };
  return {
    ...Object.fromEntries(success),
    default: { description: 'A problem', content: { [PROBLEM_CONTENT_TYPE]: problem } },
  };
}

function parametersOf(
  parameters: Readonly<Record<string, Parameter>>,
  place: 'path' | 'query',
): object[] {
  return Object.entries(parameters).map(([name, { isRequired, ...schema }]) => ({
    name,
    in: place,
    required: isRequired === true,
    schema,
  }));
}
