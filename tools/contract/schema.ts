import { refTo, type Schema } from '@truckroll/endpoint';
import type { OpenApiSchema } from './document.ts';

/** Keywords that are facts about values; everything else (descriptions, examples) stays behind. */
const KEPT = [
  'format',
  'enum',
  'pattern',
  'default',
  'required',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'maxProperties',
];

/**
 * A published schema in the contract's notation: references within the set, null as a type,
 * a lone `oneOf` folded into its only part.
 */
export function toSchema(source: OpenApiSchema): Schema {
  if (source.$ref !== undefined) return nullable(source, { $ref: refTo(lastPart(source.$ref)) });
  const parts = source.oneOf?.map(toSchema);
  if (parts?.length === 1 && parts[0] !== undefined) return nullable(source, parts[0]);
  const kept = Object.fromEntries(
    KEPT.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  );
  return nullable(source, {
    ...(source.type !== undefined && { type: source.type as Schema['type'] }),
    ...kept,
    ...(source.properties && {
      properties: Object.fromEntries(
        Object.entries(source.properties).map(([name, member]) => [name, toSchema(member)]),
      ),
    }),
    ...(source.items && { items: toSchema(source.items) }),
    ...(source.additionalProperties !== undefined && {
      additionalProperties:
        typeof source.additionalProperties === 'boolean'
          ? source.additionalProperties
          : toSchema(source.additionalProperties),
    }),
    ...(parts && { oneOf: parts }),
    ...(source.anyOf && { anyOf: source.anyOf.map(toSchema) }),
  } as Schema);
}

function nullable(source: OpenApiSchema, schema: Schema): Schema {
  if (source.nullable !== true) return schema;
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { oneOf: [schema, { type: 'null' }] };
}

function lastPart(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
