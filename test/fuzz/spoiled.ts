import * as fc from 'fast-check';
import { nastyValues } from './nasty-values.ts';

type Path = readonly (string | number)[];

/** The value with one of its members, however deep, replaced, left out or added. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  return fc
    .record({
      path: fc.constantFrom(...paths),
      change: fc.constantFrom('replace', 'replace', 'drop', 'add'),
      nasty: nastyValues,
      name: fc.constantFrom('extra', '__proto__', 'constructor', 'ID', ''),
    })
    .map(({ path, change, nasty, name }) => {
      if (change === 'add') return changed(value, [...path, name], nasty);
      return changed(value, path, change === 'drop' ? undefined : nasty);
    });
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]))];
}

function changed(value: unknown, [name, ...rest]: Path, to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((item, at) => (String(at) === String(name) ? changed(item, rest, to) : item));
  }
  if (value === null || typeof value !== 'object') return to;
  const members = Object.entries(value).filter(([own]) => own !== name);
  const before = (value as Readonly<Record<string, unknown>>)[String(name)];
  return Object.fromEntries([...members, [name, changed(before, rest, to)]]);
}
