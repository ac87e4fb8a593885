import { refName, type Parameter, type Schema } from '@truckroll/endpoint';
import type { TypeNames } from './type-names.ts';

/** The TypeScript type of a schema as text; `prefix` goes before the names of other schemas. */
export function typeText(schema: Schema, names: TypeNames, prefix = ''): string {
  if (schema.$ref !== undefined) return prefix + (names[refName(schema.$ref)] ?? 'unknown');
  const parts = schema.oneOf ?? schema.anyOf;
  if (parts !== undefined) return union(parts.map((part) => typeText(part, names, prefix)));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => JSON.stringify(value));
    return union(types.includes('null') ? [...values, 'null'] : values);
  }
  if (types.length === 0) return 'unknown';
  return union(types.map((type) => plainText(type, schema, names, prefix)));
}

function plainText(type: string, schema: Schema, names: TypeNames, prefix: string): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeText(schema.items ?? {}, names, prefix);
      return /[ |]/.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case 'object':
      return objectText(schema, names, prefix);
    default:
      return schema.format === 'binary' ? 'Blob' : type;
  }
}

function objectText(schema: Schema, names: TypeNames, prefix: string): string {
  if (schema.properties !== undefined) return `{ ${membersText(schema, names, prefix).join(' ')} }`;
  const value =
    typeof schema.additionalProperties === 'object'
      ? typeText(schema.additionalProperties, names, prefix)
      : 'unknown';
  return `Readonly<Record<string, ${value}>>`;
}

/** One line for each member of an object schema. */
export function membersText(schema: Schema, names: TypeNames, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const mark = schema.required?.includes(name) === true ? '' : '?';
    return `readonly ${propertyName(name)}${mark}: ${typeText(member, names, prefix)};`;
  });
}

/** The type of a parameter as a caller gives it: lists in commas may come as arrays. */
export function parameterText(parameter: Parameter, names: TypeNames, prefix: string): string {
  if (parameter.isCommaList === true) return 'string | readonly (string | number)[]';
  return typeText(parameter, names, prefix);
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function union(parts: readonly string[]): string {
  return [...new Set(parts)].join(' | ');
}
