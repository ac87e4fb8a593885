import { resolveSchema, type Operation, type Parameter, type SchemaSet } from '@truckroll/endpoint';
import { perOperation } from '../resource/per-operation.ts';
import { ignoredParameter, type IgnoredPart } from './ignored-part.ts';
import { readParameter, READ_FAILED } from './parameter-value.ts';
import type { FieldTexts } from './refusals.ts';

export interface ReadQuery {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: FieldTexts;
  /** Parameters the operation does not know. */
  readonly unknown: readonly IgnoredPart[];
}

/** A key may stand in the query instead of the header of the same purpose. */
export const APP_KEY_PARAMETER = 'servicetitanapplicationkey';

/** `name` or, for one entry of a map, `name[key]`. */
const PARAMETER_NAME = /^([^[]+)(?:\[([^\]]*)\])?$/;

/**
 * Reads a query by the operation's parameters: names and enum values in any case, repeated or
 * comma-separated lists, empty values as if they were not there.
 * observed: unknown parameters are ignored without a word.
 */
export function readQuery(operation: Operation, set: SchemaSet, query: string): ReadQuery {
  const known = parametersOf(operation);
  const given = new Map<string, string[]>();
  const maps = new Map<string, Record<string, string>>();
  const unknown: IgnoredPart[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const [, base = name, key] = PARAMETER_NAME.exec(name) ?? [];
    const parameter = known.get(base.toLowerCase());
    if (parameter === undefined) {
      if (base.toLowerCase() !== APP_KEY_PARAMETER) {
        unknown.push(ignoredParameter(name, Object.keys(operation.query)));
      }
    } else if (text === '') continue;
    else if (key !== undefined && isMap(operation.query[parameter], set)) {
      maps.set(parameter, { ...maps.get(parameter), [key]: text });
    } else given.set(parameter, [...(given.get(parameter) ?? []), withPlus(parameter, text)]);
  }
  return { ...readValues(operation, set, given, maps), unknown };
}

/** Not the service's own: what strict mode says about parameters the operation does not know. */
export function unknownParameterErrors(unknown: readonly IgnoredPart[]): FieldTexts {
  return Object.fromEntries(
    unknown.map(({ name, nearest }) => [
      name,
      [
        nearest === null
          ? 'There is no such parameter (strict mode).'
          : `There is no such parameter; did you mean '${nearest}'? (strict mode)`,
      ],
    ]),
  );
}

function readValues(
  operation: Operation,
  set: SchemaSet,
  given: ReadonlyMap<string, readonly string[]>,
  maps: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Omit<ReadQuery, 'unknown'> {
  const values: Record<string, unknown> = Object.fromEntries(maps);
  const errors: Record<string, readonly string[]> = {};
  for (const [name, texts] of given) {
    const value = readParameter(operation.query[name] ?? {}, set, texts);
    if (value === READ_FAILED) {
      errors[name] = [`The value '${texts.join(',')}' is not valid for ${titled(name)}.`];
    } else values[name] = value;
  }
  for (const name of requiredOf(operation)) {
    const isMissing = values[name] === undefined && errors[name] === undefined;
    if (isMissing) errors[name] = [`The ${titled(name)} field is required.`];
  }
  return { values, errors };
}

/** By the name in lower case; parameters are found whatever the case they are written in. */
const parametersOf = perOperation(
  (operation): ReadonlyMap<string, string> =>
    new Map(Object.keys(operation.query).map((name) => [name.toLowerCase(), name])),
);

/** What a call must not leave out. */
const requiredOf = perOperation(({ query }) =>
  Object.keys(query).filter((name) => query[name]?.isRequired === true),
);

/** A plus that was not percent-encoded arrives as a blank: `sort=+Id`. */
function withPlus(parameter: string, text: string): string {
  return parameter === 'sort' && text.startsWith(' ') ? `+${text.slice(1)}` : text;
}

function isMap(parameter: Parameter | undefined, set: SchemaSet): boolean {
  return parameter !== undefined && resolveSchema(parameter, set).type === 'object';
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
