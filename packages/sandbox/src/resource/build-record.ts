import { isNullable, resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';
import { defaultValue } from './default-value.ts';
import { toStoredTime } from '../store/stored-time.ts';

export interface BuildContext {
  readonly set: SchemaSet;
  /** What a date nobody gave is set to. */
  readonly now: string;
  /** Ids for members that are entities of their own, such as the items of an invoice. */
  nextId(): number;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * A whole record made of what a caller wrote: members the schema names and the caller left out get
 * their default, members it doesn't name are kept as they are, times are brought to UTC.
 */
export function buildRecord(schema: Schema, input: Members, context: BuildContext) {
  const properties = resolveSchema(schema, context.set).properties ?? {};
  const record: Record<string, unknown> = { ...input };
  for (const [name, property] of Object.entries(properties)) {
    if (!STAMPED_BY_STORE.has(name)) record[name] = buildValue(property, input[name], context);
  }
  return record;
}

/** One written value in the form records keep it. */
export function buildValue(schema: Schema, value: unknown, context: BuildContext): unknown {
  if (value === undefined || (value === null && !isNullable(schema))) {
    return defaultValue(schema, context.set, context.now);
  }
  if (value === null) return null;
  const target = resolveSchema(schema, context.set);
  if (Array.isArray(value)) {
    if (!isList(target)) return defaultValue(schema, context.set, context.now);
    return value.map((item) => buildItem(target.items ?? {}, item, context));
  }
  if (typeof value === 'object') {
    if (target.properties === undefined) {
      return isFreeForm(target) ? value : defaultValue(schema, context.set, context.now);
    }
    return nested(target, value as Members, context);
  }
  if (target.properties !== undefined || isList(target)) {
    return defaultValue(schema, context.set, context.now);
  }
  if (target.format === 'date-time') return toStoredTime(String(value)) ?? value;
  return value;
}

/** An entry of a list gets an id of its own where the entity has one. */
function buildItem(schema: Schema, item: unknown, context: BuildContext): unknown {
  const built = buildValue(schema, item, context);
  if (typeof built !== 'object' || built === null || Array.isArray(built)) return built;
  const properties = resolveSchema(schema, context.set).properties ?? {};
  // A list may have a null where its entries can't be null: an entry of defaults stands for it.
  const known = (item as Members | null)?.['id'];
  if (properties['id']?.type !== 'integer' || (known !== undefined && known !== null)) return built;
  return { ...built, id: context.nextId() };
}

function nested(schema: Schema, value: Members, context: BuildContext): Record<string, unknown> {
  const built: Record<string, unknown> = { ...value };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    built[name] = buildValue(property, value[name], context);
  }
  return built;
}

/** A list, one that may be null among them. */
function isList(schema: Schema): boolean {
  return [schema.type].flat().includes('array');
}

function isFreeForm(schema: Schema): boolean {
  return schema.type === 'object' || schema.type === undefined;
}

/** The store knows these better than any default. */
const STAMPED_BY_STORE: ReadonlySet<string> = new Set(['id', 'createdOn', 'modifiedOn', 'active']);
