import { resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';
import { ignoredMember, memberPath, type IgnoredPart } from './ignored-part.ts';

export interface FittedBody {
  readonly value: unknown;
  /** Members the schema does not name; they are left out of the value. */
  readonly unknown: readonly IgnoredPart[];
}

/**
 * A body as the operation's handler gets it.
 * observed: booleans and enum values come as texts in any case from clients in production.
 * assumed: members the schema does not name are ignored.
 */
export function fitBody(schema: Schema, set: SchemaSet, body: unknown): FittedBody {
  const unknown: IgnoredPart[] = [];
  return { value: fit(schema, set, body, '', unknown), unknown };
}

function fit(
  given: Schema,
  set: SchemaSet,
  value: unknown,
  path: string,
  unknown: IgnoredPart[],
): unknown {
  if (value === null || value === undefined) return value;
  const schema = resolveSchema(given, set);
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return value.map((item, index) => fit(items, set, item, `${path}[${index}]`, unknown));
  }
  if (typeof value === 'object') return fitObject(schema, set, value, path, unknown);
  return typeof value === 'string' ? fitText(schema, value) : value;
}

function fitObject(
  schema: Schema,
  set: SchemaSet,
  value: object,
  path: string,
  unknown: IgnoredPart[],
): object {
  const { properties, additionalProperties: rest } = schema;
  if (properties === undefined && typeof rest !== 'object') return value;
  const fitted: (readonly [string, unknown])[] = [];
  for (const [name, member] of Object.entries(value)) {
    const own = properties !== undefined && Object.hasOwn(properties, name);
    const memberSchema = own ? properties[name] : typeof rest === 'object' ? rest : undefined;
    if (memberSchema !== undefined) {
      fitted.push([name, fit(memberSchema, set, member, memberPath(path, name), unknown)]);
    } else if (rest !== false) fitted.push([name, member]);
    else unknown.push(ignoredMember(path, name, Object.keys(properties ?? {})));
  }
  // Not by assignment, which would make a member named `__proto__` the object's prototype.
  return Object.fromEntries(fitted);
}

function fitText(schema: Schema, text: string): unknown {
  const lower = text.toLowerCase();
  if (schema.enum !== undefined) {
    return schema.enum.find((known) => String(known).toLowerCase() === lower) ?? text;
  }
  const types = [schema.type].flat();
  if (types.includes('boolean') && !types.includes('string')) {
    return lower === 'true' ? true : lower === 'false' ? false : text;
  }
  return text;
}
