import { resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';
import * as fc from 'fast-check';
import type { KnownIds } from './known-ids.ts';

/** Members of objects inside objects, and items inside lists, are made down to this depth. */
const DEEPEST = 4;
const MOST_ITEMS = 3;

export interface ValueSource {
  readonly set: SchemaSet;
  readonly known: KnownIds;
}

/** Values a schema accepts, with ids of records that are there wherever a member asks for one. */
export function valuesOf(
  source: ValueSource,
  schema: Schema,
  member = '',
  depth = 0,
): fc.Arbitrary<unknown> {
  const target = resolveSchema(schema, source.set);
  const types = [target.type].flat();
  const own = ownValues(source, target, member, depth);
  return types.includes('null') ? fc.option(own, { freq: 4 }) : own;
}

function ownValues(
  source: ValueSource,
  schema: Schema,
  member: string,
  depth: number,
): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  if (alternatives.length > 0) {
    return fc.oneof(...alternatives.map((one) => valuesOf(source, one, member, depth + 1)));
  }
  const type = [schema.type].flat().find((one) => one !== 'null');
  switch (type) {
    case 'integer':
      return integers(source, schema, member);
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0.01, 19.99, 1e-7, -3.5));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return texts(source, schema, member);
    case 'array':
      return lists(source, schema, member, depth);
    default:
      return objects(source, schema, depth);
  }
}

function lists(
  source: ValueSource,
  schema: Schema,
  member: string,
  depth: number,
): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems = MOST_ITEMS } = schema;
  if (depth > DEEPEST) return fc.constant([]);
  return fc.array(valuesOf(source, items, member, depth + 1), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)),
  });
}

function objects(source: ValueSource, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties: rest } = schema;
  const wanted = Object.entries(properties).filter(
    ([name]) => depth <= DEEPEST || required.includes(name),
  );
  if (wanted.length === 0 && typeof rest === 'object') {
    return fc.dictionary(fc.string({ maxLength: 8 }), valuesOf(source, rest, '', depth + 1), {
      maxKeys: MOST_ITEMS,
    });
  }
  const members = wanted.map(([name, one]) => [name, valuesOf(source, one, name, depth + 1)]);
  const requiredKeys = required.filter((name) => properties[name] !== undefined);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys,
    noNullPrototype: true,
  });
}

function integers({ known }: ValueSource, schema: Schema, member: string): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 100 } = schema;
  if (/ids?$|_provider$|^soldBy$/i.test(member)) {
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...known.numbersFor(member)) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 31 - 1 }) },
    );
  }
  return fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, 100)) });
}

/** A colour, a day, a time of the day, an e-mail address. */
const TEXTS_OF_PATTERNS = ['#12AB9f', '2026-12-04', '08:00', 'ada@example.com'];

const TEXTS_BY_FORMAT: Readonly<Record<string, readonly string[]>> = {
  'date-time': [
    '2026-12-04T15:00:00Z',
    '2026-12-04T17:30:00.1234567Z',
    '2026-12-05T00:00:00-05:00',
  ],
  date: ['2026-12-04', '2026-02-28'],
  duration: ['01:00:00', '00:30:00', '1.02:00:00'],
  email: ['ada@example.com'],
  phone: ['2125550123', '+1 (212) 555-0123'],
};

function texts({ known }: ValueSource, schema: Schema, member: string): fc.Arbitrary<unknown> {
  const { format = '', pattern, minLength = 0, maxLength = 60 } = schema;
  if (format === 'guid') return fc.oneof(fc.constantFrom(...known.guids), fc.uuid());
  if (pattern !== undefined) {
    const fitting = TEXTS_OF_PATTERNS.filter((text) => new RegExp(pattern).test(text));
    return fitting.length > 0
      ? fc.constantFrom(...fitting)
      : fc.stringMatching(new RegExp(pattern));
  }
  const usual = TEXTS_BY_FORMAT[format] ?? TEXTS_BY_FORMAT[/email/i.test(member) ? 'email' : ''];
  if (usual !== undefined) return fc.constantFrom(...usual);
  const own = known.textsFor(member);
  const free = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
  return own.length === 0 ? free : fc.oneof(fc.constantFrom(...own), free);
}
