import { apis, type ApiKey } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import type { Operation, Parameter, Payload } from '@truckroll/endpoint';
import type { Environment } from '../store/tenant-store.ts';
import { operationsOf } from './apis.ts';
import { toOpenApiSchema } from './openapi-schema.ts';
import { openApiWebhooks } from './openapi-webhooks.ts';
import { answerDescription, operationSummary, parameterDescription } from './words.ts';

/** Addresses of the two environments, without a slash at the end. */
export type EnvironmentUrls = Readonly<Record<Environment, string>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description: string; readonly version: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly webhooks: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/**
 * An API as an OpenAPI 3.1 document made from the contract, with the sandbox's own addresses as its
 * servers. It says the same as the published one, in words of its own.
 */
export function openApiDocument(key: ApiKey, urls: EnvironmentUrls): OpenApiDocument {
  const { title, basePath, scopes } = apis[key];
  return {
    openapi: '3.1.0',
    info: { title, description: `${title}, as the sandbox answers it.`, version: '1.0' },
    servers: [
      { url: urls.production + basePath, description: 'Production' },
      { url: urls.integration + basePath, description: 'Integration' },
    ],
    paths: pathsOf(operationsOf(key), basePath),
    webhooks: openApiWebhooks(key),
    components: {
      schemas: toOpenApiSchema(schemas[key]) as Readonly<Record<string, unknown>>,
      ...securitySchemes(scopes, urls),
    },
  };
}

function securitySchemes(scopes: Readonly<Record<string, string>>, urls: EnvironmentUrls) {
  return {
    securitySchemes: {
      apiKeyHeader: { type: 'apiKey', name: 'ST-App-Key', in: 'header' },
      oauth: {
        type: 'oauth2',
        flows: {
          clientCredentials: {
            tokenUrl: `${urls.production}/connect/token`,
            scopes: { ...scopes },
          },
        },
      },
    },
  };
}

function pathsOf(operations: readonly Operation[], basePath: string): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = operation.path.slice(basePath.length);
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: operationObject(operation) };
  }
  return paths;
}

function operationObject(operation: Operation): object {
  return {
    tags: [tagOf(operation)],
    summary: operationSummary(operation),
    operationId: operation.id,
    parameters: [
      ...parameterObjects(operation, operation.pathParameters, 'path'),
      ...parameterObjects(operation, operation.query, 'query'),
    ],
    ...(operation.body && { requestBody: { content: contentOf(operation.body) } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, payload]) => [
        status,
        {
          description: answerDescription(Number(status)),
          ...(payload && { content: contentOf(payload) }),
        },
      ]),
    ),
    security: [{ apiKeyHeader: [], oauth: [operation.scope] }],
    'x-operation-key': operation.key,
  };
}

/** documented: an id starts with its tag; all export feeds of an API share one. */
function tagOf({ id }: Operation): string {
  const [start = id] = id.split('_');
  return start.startsWith('Export') ? 'Export' : start.charAt(0).toUpperCase() + start.slice(1);
}

function parameterObjects(
  operation: Operation,
  parameters: Readonly<Record<string, Parameter>>,
  place: 'path' | 'query',
): object[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const { isRequired, isCommaList: _, ...schema } = parameter;
    const description = parameterDescription(name, parameter, operation);
    return {
      name,
      in: place,
      ...(description !== undefined && { description }),
      ...((place === 'path' || isRequired === true) && { required: true }),
      schema: toOpenApiSchema(schema),
    };
  });
}

function contentOf(payload: Payload): object {
  const { schema, inline, contentType } = payload;
  const own = schema === undefined ? inline : { $ref: schema };
  return { [contentType]: own === undefined ? {} : { schema: toOpenApiSchema(own) } };
}
