import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema, SchemaSet } from './schema.ts';

/** What is wrong with a value, by the path of the member (`contacts[0].type`); empty when nothing is. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export interface Validator {
  /** Checks a value against a named schema of the set or an inline one. */
  check(schema: string | Schema, value: unknown): FieldErrors;
}

/** Formats that only name a wire type; their values are checked by `type` alone. */
const TYPE_FORMATS = [
  'int32',
  'int64',
  'decimal',
  'double',
  'float',
  'html',
  'multiline',
  'binary',
  'password',
  'phone',
  'email',
  'byte',
];

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SPAN = /^-?(?:\d+\.)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?$/;

/**
 * A validator over one set of schemas. Each schema is compiled when it is first used: compiling all
 * of a large contract at once costs seconds, one route's schemas a few milliseconds.
 */
export function createValidator(set: SchemaSet): Validator {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: true,
    verbose: true,
    // Schemas are written by us: checking them by the meta-schema costs 50 ms for each set.
    validateSchema: false,
  });
  for (const format of TYPE_FORMATS) ajv.addFormat(format, true);
  ajv.addFormat('guid', GUID);
  ajv.addFormat('date', DATE);
  ajv.addFormat('duration', TIME_SPAN);
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  ajv.addSchema({ $id: 'set', $defs: set });
  const named = new Map<string, ValidateFunction>();
  const inline = new WeakMap<Schema, ValidateFunction>();

  function compiled(schema: string | Schema): ValidateFunction {
    if (typeof schema === 'string') {
      const known = named.get(schema) ?? ajv.compile({ $ref: `set#/$defs/${schema}` });
      named.set(schema, known);
      return known;
    }
    const known = inline.get(schema) ?? ajv.compile(rebase(schema) as object);
    inline.set(schema, known);
    return known;
  }

  return {
    check(schema, value) {
      const validate = compiled(schema);
      if (validate(value) === true) return {};
      return toFieldErrors(validate.errors ?? []);
    },
  };
}

/** Inline schemas refer to their set from outside of it. */
function rebase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebase);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string' && member.startsWith('#')
        ? [key, `set${member}`]
        : [key, rebase(member)],
    ),
  );
}

function toFieldErrors(errors: readonly ErrorObject[]): FieldErrors {
  // A map, since senders may call their fields `constructor` or `__proto__`.
  const found = new Map<string, string[]>();
  for (const error of errors) {
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') continue;
    const at = fieldPath(error);
    const text = errorText(error);
    const list = found.get(at) ?? [];
    if (!list.includes(text)) found.set(at, [...list, text]);
  }
  if (found.size === 0) found.set('', ['The value does not match any accepted form.']);
  return Object.fromEntries(found);
}

function fieldPath(error: ErrorObject): string {
  const own = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'required') own.push(String(error.params['missingProperty']));
  if (error.keyword === 'additionalProperties')
    own.push(String(error.params['additionalProperty']));
  return own.reduce(
    (path, part) =>
      /^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`,
    '',
  );
}

function errorText(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return 'This field is required.';
    case 'additionalProperties':
      return 'This field is not known here.';
    case 'type':
      return `Expected ${[error.params['type']].flat().join(' or ')}, got ${typeName(error.data)}.`;
    case 'enum':
      return `Expected one of ${(error.params['allowedValues'] as unknown[]).map(String).join(', ')}.`;
    case 'format':
      return `Expected the format ${String(error.params['format'])}.`;
    default:
      return `This field ${error.message ?? 'is not valid'}.`;
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
