import { isNullable, resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';
import { answerSchemaOf } from './answer-schema.ts';
import { defaultValue } from './default-value.ts';
import { perOperation } from './per-operation.ts';
import type { GenericCall } from './resource-handler.ts';

/** Cuts a value to a schema and fills in what the schema asks for. */
export type Shaper = (value: unknown) => unknown;

const itemShaperOf = perOperation((operation) => {
  const { item, set } = answerSchemaOf(operation);
  return compileShape(item, set);
});

/**
 * A stored record as the operation shows it: members the schema doesn't name are left out, missing
 * ones are filled with null or the emptiest value the schema allows.
 */
export function shape(call: Pick<GenericCall, 'operation'>, record: unknown): unknown {
  return itemShaperOf(call.operation)(record);
}

/** Compiles a schema to a function once, so that long lists don't read the schema per record. */
export function compileShape(schema: Schema, set: SchemaSet): Shaper {
  const named = new Map<Schema, Shaper>();

  function compile(part: Schema): Shaper {
    const target = resolveSchema(part, set);
    const orElse = (): unknown => defaultValue(part, set);
    const inner = named.get(target) ?? compileTarget(target);
    return (value) => {
      if (value === null || value === undefined) return orElse();
      const shaped = inner(value);
      return shaped === MISFIT ? orElse() : shaped;
    };
  }

  function compileTarget(target: Schema): Shaper {
    if (target.properties !== undefined) return compileObject(target);
    if (target.type === 'array' || target.items !== undefined) {
      const items = compile(target.items ?? {});
      return (value) => (Array.isArray(value) ? value.map(items) : MISFIT);
    }
    return scalarShaper(target);
  }

  function compileObject(target: Schema): Shaper {
    const members: { name: string; shaper: Shaper; isShown: boolean }[] = [];
    const shaper: Shaper = (value) => {
      if (typeof value !== 'object' || Array.isArray(value)) return MISFIT;
      const source = value as Record<string, unknown>;
      const result: Record<string, unknown> = {};
      for (const member of members) {
        const own = source[member.name];
        if (own !== undefined || member.isShown) result[member.name] = member.shaper(own);
      }
      return result;
    };
    named.set(target, shaper);
    for (const [name, property] of Object.entries(target.properties ?? {})) {
      const isShown = target.required?.includes(name) === true || isNullable(property);
      members.push({ name, shaper: compile(property), isShown });
    }
    return shaper;
  }

  return compile(schema);
}

/** The value has another type than the schema asks for. */
const MISFIT = Symbol('misfit');

/** Money is text in some APIs and a number in others: one record serves both. */
function scalarShaper(schema: Schema): Shaper {
  const type = Array.isArray(schema.type) ? schema.type.find((t) => t !== 'null') : schema.type;
  switch (type) {
    case 'string':
      return (value) => {
        if (typeof value === 'string') {
          return schema.enum === undefined || schema.enum.includes(value) ? value : MISFIT;
        }
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : MISFIT;
      };
    case 'integer':
    case 'number':
      return (value) => {
        const number = typeof value === 'string' && value !== '' ? Number(value) : value;
        return typeof number === 'number' && !Number.isNaN(number) ? number : MISFIT;
      };
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : MISFIT);
    default:
      return (value) => value;
  }
}
