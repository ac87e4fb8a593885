import { successStatus, type Operation, type Parameter, type Payload } from '@truckroll/endpoint';
import type { ApiModel, OperationModel } from './model.ts';
import { nameTypes, type TypeNames } from './type-names.ts';
import { operationText, refusedText, usedWords } from './value-text.ts';
import { membersText, parameterText, propertyName, typeText } from './type-text.ts';

const NOTICE = '// Written by tools/contract-import.ts from the published document. Do not edit.\n';

/** The files of one API, by name. */
export function writeApi(api: ApiModel): Record<string, string> {
  const names = nameTypes(Object.keys(api.schemas));
  return {
    'operations.ts': operationsText(api, names),
    'schemas.ts': schemasText(api),
    'types.ts': typesText(api, names),
  };
}

function schemasText(api: ApiModel): string {
  const lines = Object.entries(api.schemas).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},`,
  );
  return `${NOTICE}import type { SchemaSet } from '@truckroll/endpoint';\n\nexport const schemas: SchemaSet = {\n${lines.join('\n')}\n};\n`;
}

export function typesText(api: Pick<ApiModel, 'schemas'>, names: TypeNames): string {
  const parts = Object.entries(api.schemas).map(([name, schema]) => {
    if (schema.type === 'object' && schema.properties !== undefined) {
      const members = membersText(schema, names).map((line) => `  ${line}\n`);
      return `export interface ${names[name]} {\n${members.join('')}}\n`;
    }
    return `export type ${names[name]} = ${typeText(schema, names)};\n`;
  });
  return `${NOTICE}\n${parts.join('\n')}`;
}

function operationsText(api: ApiModel, names: TypeNames): string {
  const constants = api.operations.map((model) => constantText(model, names)).join('\n');
  const declarations = refusedText(constants) + constants;
  const groups = Map.groupBy(api.operations, (model) => model.resource);
  const members = [...groups].map(([resource, models]) => {
    const lines = models.map((model) => `    ${model.name}: ${constantName(model)},\n`);
    return `  ${resource}: {\n${lines.join('')}  },\n`;
  });
  return [
    NOTICE,
    `import { ${usedWords(declarations).join(', ')} } from '@truckroll/endpoint';\nimport type * as T from './types.ts';\n\n`,
    declarations,
    `\n/** Every operation of ${api.title}, by resource. */\nexport const ${api.key} = {\n${members.join('')}} as const;\n`,
    `\nexport const ${api.key}Api = ${JSON.stringify({ key: api.key, title: api.title, basePath: api.basePath, document: api.document, scopes: api.scopes })} as const;\n`,
  ].join('');
}

function constantName({ resource, name }: OperationModel): string {
  return resource + name.charAt(0).toUpperCase() + name.slice(1);
}

function constantText(model: OperationModel, names: TypeNames): string {
  const op = model.operation;
  const types = `{ path: ${pathText(op, names)}; query: ${queryText(op, names)}; body: ${bodyText(op, names)}; result: ${resultText(op, names)} }`;
  return `export const ${constantName(model)} = /* @__PURE__ */ operation<${types}>({\n${operationText(op)}});\n`;
}

function pathText(op: Operation, names: TypeNames): string {
  return recordText(op.pathParameters, names, () => '');
}

function queryText(op: Operation, names: TypeNames): string {
  return recordText(op.query, names, (parameter) => (parameter.isRequired === true ? '' : '?'));
}

function recordText(
  parameters: Readonly<Record<string, Parameter>>,
  names: TypeNames,
  mark: (parameter: Parameter) => string,
): string {
  const members = Object.entries(parameters).map(
    ([name, parameter]) =>
      `${propertyName(name)}${mark(parameter)}: ${parameterText(parameter, names, 'T.')}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
}

function bodyText(op: Operation, names: TypeNames): string {
  return op.body === undefined ? 'undefined' : payloadText(op.body, names);
}

function resultText(op: Operation, names: TypeNames): string {
  if (op.responses[302] === null) return '{ readonly location: string }';
  const payload = op.responses[successStatus(op)];
  return payload == null ? 'undefined' : payloadText(payload, names);
}

function payloadText(payload: Payload, names: TypeNames): string {
  if (payload.schema !== undefined) return `T.${names[payload.schema]}`;
  return payload.inline === undefined ? 'Blob' : typeText(payload.inline, names, 'T.');
}
