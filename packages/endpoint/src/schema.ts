/** JSON Schema, the part of it that HTTP APIs are described with. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** The schemas of one API by their full name; `$ref` members say `#/$defs/<name>`. */
export type SchemaSet = Readonly<Record<string, Schema>>;

const REF_PREFIX = '#/$defs/';

/** The `$ref` text for a schema of the same set. */
export function refTo(name: string): string {
  return REF_PREFIX + name;
}

/** The name a `$ref` points at. */
export function refName(ref: string): string {
  return ref.startsWith(REF_PREFIX) ? ref.slice(REF_PREFIX.length) : ref;
}

/** Follows `$ref` (and the nullable form `oneOf: [ref, null]`) until a schema with members is reached. */
export function resolveSchema(schema: Schema, set: SchemaSet): Schema {
  let current = schema;
  for (let hops = 0; hops < MAX_HOPS; hops += 1) {
    const target = current.$ref ?? current.oneOf?.find((part) => part.$ref !== undefined)?.$ref;
    if (target === undefined) return current;
    const next = set[refName(target)];
    if (next === undefined) throw new Error(`Schema ${refName(target)} is not in the set`);
    current = next;
  }
  throw new Error('Schema references do not end');
}

/** Deep enough for any document seen; a longer chain is a cycle. */
const MAX_HOPS = 20;

/** Whether null is an accepted value. */
export function isNullable(schema: Schema): boolean {
  if (schema.type === 'null') return true;
  if (Array.isArray(schema.type) && schema.type.includes('null')) return true;
  return (schema.oneOf ?? schema.anyOf ?? []).some(isNullable);
}
