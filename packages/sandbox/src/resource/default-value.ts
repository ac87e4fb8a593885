import { isNullable, resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';

/** observed: dates that were never set are answered as this moment. */
const UNSET_DATE = '0001-01-01T00:00:00Z';

const EMPTY_TEXT: Readonly<Record<string, string>> = {
  'date-time': UNSET_DATE,
  date: '0001-01-01',
  duration: '00:00:00',
  guid: '00000000-0000-0000-0000-000000000000',
};

/**
 * What stands where nobody gave a value: null if the schema allows it, else an empty list, false,
 * 0, an empty text, the first of an enumeration, or an object of such values.
 */
export function defaultValue(schema: Schema, set: SchemaSet, now: string = UNSET_DATE): unknown {
  if (isNullable(schema)) return null;
  const resolved = resolveSchema(schema, set);
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.enum !== undefined) return resolved.enum[0];
  switch (resolved.type) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 0;
    case 'string':
      return emptyText(resolved, now);
    case 'object':
      return requiredMembers(resolved, set, now);
    default:
      return null;
  }
}

/** A text that can't be empty is made of dashes. */
function emptyText(schema: Schema, now: string): string {
  if (schema.format === 'date-time') return now;
  return EMPTY_TEXT[schema.format ?? ''] ?? '-'.repeat(schema.minLength ?? 0);
}

function requiredMembers(schema: Schema, set: SchemaSet, now: string): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const name of schema.required ?? []) {
    filled[name] = defaultValue(schema.properties?.[name] ?? {}, set, now);
  }
  return filled;
}
