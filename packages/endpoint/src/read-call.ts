import type { DescribedOperation } from './describe.ts';
import type { Parameter } from './operation.ts';
import type { Schema } from './schema.ts';
import { createValidator, type FieldErrors, type Validator } from './validation.ts';

/** What came over the wire. */
export interface RawCall {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export type ReadCall = (operation: DescribedOperation, raw: RawCall) => CheckedCall;

/** A call that fits its operation: the static types of the operation hold for it. */
export interface CheckedCall {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
}

/** A call does not fit its operation; the message says everything that is wrong at once. */
export class InvalidCall extends Error {
  override readonly name = 'InvalidCall';
  readonly code = 'invalid_call';
  /** What is wrong by member, `contact.phone`. */
  readonly errors: FieldErrors;

  constructor(message: string, errors: FieldErrors) {
    super(message);
    this.errors = errors;
  }
}

/** Checks calls against their operations; throws `InvalidCall`. */
export function createReader(validator: Validator = createValidator({})): ReadCall {
  const schemaOf = parameterSchemas();
  return (operation, raw) => {
    const path = checkParameters(validator, schemaOf(operation.pathParameters), raw.path);
    const query = checkParameters(validator, schemaOf(operation.query), raw.query);
    const body = checkBody(validator, operation, raw.body);
    return { path, query, body };
  };
}

function checkBody(validator: Validator, { body }: DescribedOperation, value: unknown): unknown {
  if (body?.inline === undefined) return undefined;
  if (body.contentType === 'text/csv') return value;
  // A body that may be empty may also be left out.
  const given = value === undefined ? {} : value;
  refuse(body.inline, validator.check(body.inline, given));
  return given;
}

type Parameters = Readonly<Record<string, Parameter>>;

interface ParameterSchema extends Schema {
  readonly properties: Parameters;
}

/** One schema per declaration: a validator compiles each schema it is given and keeps it for ever. */
function parameterSchemas(): (parameters: Parameters) => ParameterSchema {
  const made = new WeakMap<Parameters, ParameterSchema>();
  return (parameters) => {
    const schema: ParameterSchema = made.get(parameters) ?? {
      type: 'object',
      properties: parameters,
      additionalProperties: false,
    };
    made.set(parameters, schema);
    return schema;
  };
}

function checkParameters(validator: Validator, schema: ParameterSchema, value: unknown): object {
  const given = Object.entries(Object(value)).map(([name, text]) => [
    name,
    toDeclaredType(schema.properties[name], text),
  ]);
  const values: object = Object.fromEntries(given);
  refuse(schema, validator.check(schema, values));
  return values;
}

/** Parameters travel as text; one that is no number stays text, and the schema says so. */
function toDeclaredType(parameter: Parameter | undefined, text: unknown): unknown {
  if (typeof text !== 'string' || parameter?.type !== 'integer') return text;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

const UNKNOWN_FIELD = /is not known here/;

/** Wrong fields named in one answer; all those of a large body would make a larger answer. */
const MAX_NAMED = 20;

function refuse(schema: Schema, errors: FieldErrors): void {
  const all = Object.keys(errors);
  if (all.length === 0) return;
  const fields = all.slice(0, MAX_NAMED);
  const unknown = fields.filter((field) => errors[field]?.some((text) => UNKNOWN_FIELD.test(text)));
  const known = [...new Set(unknown.map(parentOf))].map((parent) => knownFields(schema, parent));
  const count = all.length === 1 ? 'One field is wrong' : `${all.length} fields are wrong`;
  const shown = [...fields.map(shownField), ...(all.length > MAX_NAMED ? ['…'] : [])];
  throw new InvalidCall(
    [`${count}: ${shown.join(', ')}.`, ...known].join(' '),
    Object.fromEntries(fields.map((field) => [field, errors[field] ?? []])),
  );
}

function shownField(field: string): string {
  return field === '' ? 'the body itself' : field;
}

function parentOf(field: string): string {
  return field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : '';
}

function knownFields(schema: Schema, parent: string): string {
  const inner = parent
    .split('.')
    .filter(Boolean)
    .reduce<Schema | undefined>((at, name) => at?.properties?.[name], schema);
  const names = Object.keys(inner?.properties ?? {});
  const place = parent === '' ? 'Known fields' : `Known fields of ${parent}`;
  return names.length === 0 ? 'No fields are known here.' : `${place}: ${names.join(', ')}.`;
}
