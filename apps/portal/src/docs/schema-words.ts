import type { SchemaText, SchemaTexts } from './openapi.ts';

/** The schema a reference leads to, or the schema itself; null in `oneOf` is left out of account. */
export function resolved(schema: SchemaText, schemas: SchemaTexts): SchemaText {
  const choice = (schema.oneOf ?? schema.anyOf)?.find((part) => part.type !== 'null');
  const reference = schema.$ref ?? choice?.$ref;
  if (reference !== undefined) return schemas[refName(reference)] ?? {};
  return choice ?? schema;
}

/** The name of the schema a reference leads to. */
export function refName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** What a value is, in a few words: `integer (int64)`, `list of text`, `one of A, B; may be null`. */
export function typeWords(schema: SchemaText, schemas: SchemaTexts): string {
  const target = resolved(schema, schemas);
  const words = plainTypeWords(target, schemas);
  const isNullable = [schema, ...(schema.oneOf ?? []), target].some(saysNull);
  return isNullable ? `${words}; may be null` : words;
}

function plainTypeWords(schema: SchemaText, schemas: SchemaTexts): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (types.includes('array')) return `list of ${typeWords(schema.items ?? {}, schemas)}`;
  const name = types.join(' or ') || 'anything';
  return schema.format === undefined ? name : `${name} (${schema.format})`;
}

function saysNull(schema: SchemaText): boolean {
  return [schema.type ?? []].flat().includes('null');
}

/** A value's members, with those of a list's items for a list; undefined when it has none. */
export function membersOf(
  schema: SchemaText,
  schemas: SchemaTexts,
): { readonly properties: SchemaTexts; readonly required: readonly string[] } | undefined {
  const target = resolved(schema, schemas);
  if (target.items !== undefined) return membersOf(target.items, schemas);
  if (target.properties !== undefined) {
    return { properties: target.properties, required: target.required ?? [] };
  }
  const { additionalProperties: rest } = target;
  return typeof rest === 'object' ? membersOf(rest, schemas) : undefined;
}

/** Deep enough for any body; schemas may hold themselves. */
const MAX_DEPTH = 6;

/** A value that fits a schema, with what it must have and nothing else. */
export function sampleValue(schema: SchemaText, schemas: SchemaTexts, depth = 0): unknown {
  const target = resolved(schema, schemas);
  if (target.default !== undefined) return target.default;
  if (target.enum !== undefined) return target.enum[0];
  const [type] = [target.type ?? []].flat();
  switch (type) {
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return depth < MAX_DEPTH && target.items !== undefined
        ? [sampleValue(target.items, schemas, depth + 1)]
        : [];
    case 'string':
      return sampleText(target.format);
    default:
      return depth < MAX_DEPTH ? sampleObject(target, schemas, depth) : {};
  }
}

function sampleObject(schema: SchemaText, schemas: SchemaTexts, depth: number): object {
  const required = schema.required ?? [];
  return Object.fromEntries(
    required.map((name) => [
      name,
      sampleValue(schema.properties?.[name] ?? {}, schemas, depth + 1),
    ]),
  );
}

function sampleText(format: string | undefined): string {
  if (format === 'date-time') return '2026-12-01T15:00:00Z';
  if (format === 'date') return '2026-12-01';
  if (format === 'guid') return '00000000-0000-0000-0000-000000000000';
  return 'text';
}
