import { schemas } from '@truckroll/contract/schemas';
import { resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';
import { buildValue } from '../../resource/build-record.ts';
import type { Id } from '../../store/collection.ts';
import { RECORD_SCHEMAS } from '../record-schemas.ts';

export type Members = Readonly<Record<string, unknown>>;

/**
 * A record in the shape its answers have: members in the schema's order, what was left out empty,
 * then the hidden ones.
 *
 * @param createdOn the time at which it is made
 */
export function wholeRecord(
  collection: string,
  members: Members & { readonly id: Id },
  createdOn: string,
  nextId: () => number,
): { readonly id: Id; readonly [member: string]: unknown } {
  const known = RECORD_SCHEMAS[collection];
  const stamps = { createdOn, modifiedOn: createdOn, active: true };
  if (known === undefined) return { ...members, ...stamps };
  const set = schemas[known.api];
  const given: Record<string, unknown> = { ...stamps, ...members };
  const whole: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(set[known.schema]?.properties ?? {})) {
    const value = buildValue(property, given[name], { set, now: createdOn, nextId });
    whole[name] = withoutStrangers(property, value, set);
  }
  return { ...whole, ...withoutKnown(given, whole) } as { readonly id: Id };
}

/** A value without the members that its schema does not name, in nested records and lists too. */
function withoutStrangers(schema: Schema, value: unknown, set: SchemaSet): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { items, properties } = resolveSchema(schema, set);
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((one) => withoutStrangers(items, one, set));
  }
  if (properties === undefined) return value;
  const known = Object.entries(value).flatMap(([name, member]) => {
    const property = properties[name];
    return property === undefined ? [] : [[name, withoutStrangers(property, member, set)] as const];
  });
  return Object.fromEntries(known);
}

function withoutKnown(given: Members, whole: Members): Members {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !(name in whole)));
}
