import type { Operation, Parameter } from '@truckroll/endpoint';
import * as fc from 'fast-check';

export type Row = Readonly<Record<string, unknown>>;
export type Query = Readonly<Record<string, unknown>>;

/** What one query parameter does to a list, in memory. */
interface Filter {
  /** Values worth asking for: of the rows themselves, and beside them. */
  readonly values: fc.Arbitrary<unknown>;
  keeps(row: Row, value: unknown): boolean;
}

/** The filters of a list that can be told from its rows alone, by the name of their parameter. */
export function filtersOf(operation: Operation, rows: readonly Row[]): ReadonlyMap<string, Filter> {
  const found = Object.entries(operation.query).flatMap(([name, parameter]) => {
    const filter = filterFor(name, parameter, rows);
    return filter === undefined ? [] : [[name, filter] as const];
  });
  return new Map(found);
}

function filterFor(name: string, parameter: Parameter, rows: readonly Row[]): Filter | undefined {
  const [, member = '', side = ''] = /^(created|modified)(OnOrAfter|Before)$/.exec(name) ?? [];
  if (side !== '') return momentFilter(`${member}On`, side === 'Before', rows);
  if (name === 'ids') return idsFilter('id', parameter, rows);
  if (name === 'active') return activeFilter(rows);
  if (name === 'name') return nameFilter(rows);
  if (name.endsWith('Ids')) return idsFilter(name.replace(/s$/, ''), parameter, rows);
  return sameFilter(name, parameter, rows);
}

/** documented: from the moment on, and up to it but not at it. */
function momentFilter(member: string, isBefore: boolean, rows: readonly Row[]) {
  const moments = valuesOf(rows, member).map((one) => Date.parse(String(one)));
  if (moments.length === 0) return undefined;
  const near = fc.tuple(fc.constantFrom(...moments), fc.constantFrom(-1, 0, 1));
  return {
    values: near.map(([moment, shift]) => new Date(moment + shift).toISOString()),
    keeps: (row: Row, value: unknown) => {
      const isEarlier = Date.parse(String(row[member])) < Date.parse(String(value));
      return isEarlier === isBefore;
    },
  };
}

function idsFilter(member: string, { isCommaList }: Parameter, rows: readonly Row[]) {
  const ids = valuesOf(rows, member).filter((id) => typeof id === 'number');
  if (isCommaList !== true || ids.length === 0) return undefined;
  const some = fc.uniqueArray(fc.oneof(fc.constantFrom(...ids), fc.constant(7)), {
    minLength: 1,
    maxLength: 6,
  });
  return {
    values: some.map(String),
    keeps: (row: Row, value: unknown) => String(value).split(',').includes(String(row[member])),
  };
}

function activeFilter(rows: readonly Row[]) {
  if (!rows.every((row) => typeof row['active'] === 'boolean')) return undefined;
  return {
    values: fc.constantFrom('True', 'Any', 'False'),
    keeps: (row: Row, value: unknown) =>
      value === 'Any' || row['active'] === (String(value) === 'True'),
  };
}

/** A part of the name, in any case. */
function nameFilter(rows: readonly Row[]) {
  const names = valuesOf(rows, 'name')
    .map(String)
    .filter((name) => /^[\w ]+$/.test(name));
  if (names.length === 0) return undefined;
  const parts = fc.tuple(fc.constantFrom(...names), fc.nat(3), fc.integer({ min: 1, max: 6 }));
  return {
    values: parts
      .map(([name, start, length]) =>
        name
          .slice(start, start + length)
          .trim()
          .toUpperCase(),
      )
      .filter((part) => part !== ''),
    keeps: (row: Row, value: unknown) =>
      String(row['name'] ?? '')
        .toLowerCase()
        .includes(String(value).toLowerCase()),
  };
}

/** A parameter named after a member, for an id or one of a few words, is what the member has to be. */
function sameFilter(name: string, parameter: Parameter, rows: readonly Row[]) {
  const isPlain = parameter.type === 'integer' && name.endsWith('Id');
  const values = valuesOf(rows, name).filter((one) => typeof one !== 'object');
  if (!isPlain || values.length === 0) return undefined;
  return {
    values: fc.oneof(fc.constantFrom(...values), fc.constant(7)),
    keeps: (row: Row, value: unknown) => String(row[name]) === String(value),
  };
}

function valuesOf(rows: readonly Row[], member: string): readonly unknown[] {
  return rows.map((row) => row[member]).filter((one) => one !== undefined && one !== null);
}

/** Random queries out of the filters, with one to three of them. */
export function queriesOf(filters: ReadonlyMap<string, Filter>): fc.Arbitrary<Query> {
  const names = [...filters.keys()];
  return fc
    .subarray(names, { minLength: 1, maxLength: Math.min(3, names.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map((name) => [name, filters.get(name)?.values ?? fc.constant('')]),
        ),
      ),
    );
}

/** The rows a query keeps, by the filters alone. */
export function kept(
  filters: ReadonlyMap<string, Filter>,
  rows: readonly Row[],
  query: Query,
): readonly Row[] {
  return rows.filter((row) =>
    Object.entries(query).every(([name, value]) => filters.get(name)?.keeps(row, value) ?? true),
  );
}
