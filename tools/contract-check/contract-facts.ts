import type { Operation, Parameter, Payload, SchemaSet } from '@truckroll/endpoint';
import { contentKind, type Scopes } from './document-facts.ts';
import { facts, type Facts } from './facts.ts';
import { schemaFacts, type SchemaText } from './schema-facts.ts';

/** One API as the contract has it. */
export interface ContractApi {
  readonly key: string;
  readonly title: string;
  readonly basePath: string;
  /** File name of the document it was taken from. */
  readonly document: string;
  readonly scopes: Scopes;
  readonly operations: readonly Operation[];
  readonly schemas: SchemaSet;
}

/** Everything the contract says about one API, in the words of `documentFacts`. */
export function contractFacts(api: ContractApi): Facts {
  return {
    title: api.title,
    'base path': api.basePath,
    'scope label': { ...api.scopes },
    operation: Object.fromEntries(api.operations.map((op) => [op.id, operationFacts(op)])),
    schema: schemaSetFacts(api.schemas),
  };
}

export function schemaSetFacts(schemas: SchemaSet): Facts {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, schemaFacts(schema as SchemaText)]),
  );
}

function operationFacts(operation: Operation): Facts {
  return facts({
    method: operation.method,
    path: operation.path,
    scope: operation.scope,
    ...named('path', operation.pathParameters, true),
    ...named('query', operation.query, false),
    sort: operation.sort?.join(', '),
    list: operation.list,
    body: operation.body && payloadFacts(operation.body),
    ...Object.fromEntries(
      Object.entries(operation.responses).map(([status, payload]) => [
        `response ${status}`,
        payload === null ? { content: 'empty' } : payloadFacts(payload),
      ]),
    ),
  });
}

/** A path parameter is always required; a query parameter when the contract says so. */
function named(
  place: string,
  parameters: Readonly<Record<string, Parameter>>,
  isRequired: boolean,
): Record<string, Facts> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { isRequired: own, isCommaList, ...schema }]) => [
      `${place} ${name}`,
      facts({
        ...(schemaFacts(schema as SchemaText) as Record<string, Facts>),
        required: isRequired || own === true ? 'yes' : undefined,
        'comma list': isCommaList === true ? 'yes' : undefined,
      }),
    ]),
  );
}

function payloadFacts(payload: Payload): Facts {
  const schema = payload.schema === undefined ? payload.inline : { $ref: payload.schema };
  return facts({
    content: contentKind(payload.contentType),
    schema: schema && schemaFacts(schema as SchemaText),
  });
}
