import { resolveSchema, type Operation, type Schema } from '@truckroll/endpoint';
import { answerSchemaOf, fieldsOf, schemaSetOf } from '../../resource/answer-schema.ts';
import type { Members } from './members.ts';

/** One question to a filter: what is asked, a record that fits and one that does not. */
export interface FilterCase {
  readonly query: string;
  readonly kept: Members;
  readonly dropped: Members;
  /** The parameter adds records to the list, and takes none away. */
  readonly isAdding?: boolean;
}

/** What a parameter says of a member, as its name and type tell it. */
export type Comparison = 'is' | 'contains' | 'from' | 'after' | 'upTo' | 'before';

const SUFFIXES: readonly [suffix: string, comparison: Comparison][] = [
  ['OnOrAfter', 'from'],
  ['OnOrBefore', 'upTo'],
  ['OnAfter', 'after'],
  ['OnBefore', 'before'],
  ['Contains', 'contains'],
  ['Greater', 'after'],
  ['Less', 'before'],
  ['After', 'after'],
  ['Before', 'before'],
  ['From', 'from'],
  ['To', 'upTo'],
];

/** Three values of a member of a list's rows, from the lowest to the highest as they are sorted. */
export function valuesOf(operation: Operation, path: string): readonly (string | number)[] {
  const schema = resolveSchema(schemaAt(operation, path) ?? {}, schemaSetOf(operation));
  if (schema.enum === undefined) return sampleOf(schema, {});
  return schema.enum.map(String).toSorted();
}

/** The cases a parameter's name, its type and the rows of its list make plain; none where they don't. */
export function plainCases(
  operation: Operation,
  name: string,
  member?: string,
  asked?: Comparison,
): readonly FilterCase[] {
  const { wanted, comparison } = readName(name);
  const path = member ?? memberNamed(operation, wanted) ?? memberNamed(operation, name);
  if (path === undefined) return [];
  const set = schemaSetOf(operation);
  const parameter = operation.query[name] ?? {};
  const schema = resolveSchema(parameter, set);
  const shown = schemaAt(operation, path);
  const whole = resolveSchema(shown ?? schema, set);
  const own = resolveSchema(whole.items ?? whole, set);
  const isList = shown !== undefined && whole.items !== undefined;
  const how = asked ?? (isNameLike(name, path, own, schema) ? 'contains' : comparison);
  const items = schema.items && resolveSchema(schema.items, set);
  return casesOf(name, path, how, { parameter: items ?? schema, own, isList });
}

interface Types {
  readonly parameter: Schema;
  readonly own: Schema;
  readonly isList: boolean;
}

function casesOf(name: string, path: string, how: Comparison, types: Types): FilterCase[] {
  const { parameter, own, isList } = types;
  const values = (parameter.enum ?? own.enum)?.filter((value) => !ANY.has(String(value)));
  if (how === 'is' && values !== undefined && !isList) {
    return values.map((value, place) => ({
      query: text(name, value),
      kept: { [path]: value },
      dropped: { [path]: values[place === 0 ? 1 : 0] ?? 'Other' },
    }));
  }
  if (how === 'is' && [own.type].flat().includes('boolean')) {
    return [true, false].map((value) => ({
      query: text(name, value),
      kept: { [path]: value },
      dropped: { [path]: !value },
    }));
  }
  const [low = '', middle = '', high = ''] = sampleOf(own, parameter);
  const one = (kept: unknown, dropped: unknown, query: unknown): FilterCase[] => [
    {
      query: text(name, query),
      kept: { [path]: isList ? [kept] : kept },
      dropped: { [path]: isList ? [dropped] : dropped },
    },
  ];
  switch (how) {
    case 'is':
      return one(middle, high, middle);
    case 'contains':
      return one(middle, high, String(middle).slice(1).toUpperCase());
    case 'from':
      return one(middle, low, middle);
    case 'after':
      return one(high, middle, middle);
    case 'upTo':
      return one(middle, high, middle);
    case 'before':
      return one(low, middle, middle);
  }
}

/** Values by which a caller says that any will do. */
const ANY = new Set(['Any', 'All', 'Undefined', 'NotSet', 'None']);

/** Three values of a member, from the lowest to the highest. */
function sampleOf(own: Schema, parameter: Schema): readonly (string | number)[] {
  const types = [own.type, parameter.type].flat();
  if (
    own.format === 'date-time' ||
    (own.format === undefined && parameter.format === 'date-time')
  ) {
    return ['2026-05-01', '2026-05-02', '2026-05-03'].map((day) => `${day}T10:00:00.000Z`);
  }
  if (own.format === 'date') return ['2026-05-01', '2026-05-02', '2026-05-03'];
  if (own.format === 'guid') return [1, 2, 3].map((digit) => GUID.replaceAll('0', String(digit)));
  const isNumber = types.includes('integer') || types.includes('number');
  if (isNumber && [own.type].flat().includes('string')) {
    return parameter.type === 'integer' ? ['41', '42', '43'] : ['41.00', '42.00', '43.00'];
  }
  if (own.format === 'duration') return ['00:10:00', '00:20:00', '00:30:00'];
  return isNumber ? [41, 42, 43] : ['Alpha', 'Bravo', 'Charlie'];
}

const GUID = '00000000-0000-4000-8000-000000000000';

function text(name: string, value: unknown): string {
  return new URLSearchParams({ [name]: String(value) }).toString();
}

/** Names are found by a part of them. */
function isNameLike(name: string, path: string, own: Schema, parameter: Schema): boolean {
  if (own.enum !== undefined || parameter.type === 'array' || name.endsWith('s')) return false;
  return /name$/i.test(path) || /^(title|description)$/.test(name);
}

function readName(name: string): { wanted: string; comparison: Comparison } {
  const bound = /^(min|max)([A-Z])(.*)$/.exec(name);
  if (bound !== null) {
    const wanted = `${bound[2]?.toLowerCase()}${bound[3]}`;
    return { wanted, comparison: bound[1] === 'min' ? 'from' : 'upTo' };
  }
  const [suffix, comparison] = SUFFIXES.find(([end]) => name.endsWith(end)) ?? ['', 'is' as const];
  return { wanted: name.slice(0, name.length - suffix.length), comparison };
}

/** The member of a row that a name speaks of, as a path; one of an object within it too. */
function memberNamed(operation: Operation, name: string): string | undefined {
  const paths = pathsOf(operation);
  const stem = name.replace(/(ies|es|s)$/, '');
  const forms = [name, name.replace(/s$/, ''), name.replace(/ies$/, 'y'), name.replace(/es$/, '')];
  const dates = [`${name}On`, `${name}Date`, `${stem}On`, `${stem}Date`, stem];
  for (const form of [...forms, ...dates]) {
    const found =
      paths.find((path) => path === form) ??
      paths.find((path) => joined(path) === form) ??
      paths.find((path) => path.endsWith(`.${form}`));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `batch.id` → `batchId`. */
function joined(path: string): string {
  return path.replaceAll(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pathsOf(operation: Operation): readonly string[] {
  const { item, set } = answerSchemaOf(operation);
  return Object.entries(fieldsOf(item, set)).flatMap(([name, schema]) => [
    name,
    ...Object.keys(fieldsOf(schema, set)).map((part) => `${name}.${part}`),
  ]);
}

function schemaAt(operation: Operation, path: string): Schema | undefined {
  const { item, set } = answerSchemaOf(operation);
  return path
    .split('.')
    .reduce<Schema | undefined>((schema, name) => schema && fieldsOf(schema, set)[name], item);
}
