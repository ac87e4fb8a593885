import { disguiseOf } from './member-rules.ts';
import type { Disguise, Pseudonyms } from './pseudonyms.ts';

/** How many texts were replaced, by what they were; `coordinate` counts points on the map. */
export type Replaced = Record<Disguise | 'coordinate', number>;

/** Replaces what says who somebody is in a record; counts what it replaced. */
export interface DisguisedRecords {
  readonly replaced: Readonly<Replaced>;
  disguise(collection: string, record: object): Record<string, unknown>;
}

/** Coordinates are rounded to so many decimals, about a kilometre: the part of town, not the house. */
const DECIMALS = 2;

export function createDisguise(pseudonyms: Pseudonyms): DisguisedRecords {
  const replaced: Replaced = {
    name: 0,
    company: 0,
    phone: 0,
    email: 0,
    street: 0,
    unit: 0,
    text: 0,
    code: 0,
    coordinate: 0,
  };

  function textOf(collection: string, parent: string, member: string, text: string): string {
    if (text.trim() === '') return '';
    const as = disguiseOf({ collection, parent, member }, text);
    if (as === undefined) return text;
    replaced[as] += 1;
    return pseudonyms.replace(as, text);
  }

  function valueOf(collection: string, parent: string, member: string, value: unknown): unknown {
    if (typeof value === 'string') return textOf(collection, parent, member, value);
    if (typeof value === 'number') return numberOf(parent, member, value);
    if (Array.isArray(value)) {
      return value.map((entry: unknown) => valueOf(collection, parent, member, entry));
    }
    if (typeof value !== 'object' || value === null) return value;
    return membersOf(collection, member, value);
  }

  function numberOf(parent: string, member: string, value: number): number {
    const isSecret = parent === 'customFields' && member === 'value';
    if (isSecret) return 0;
    if (member !== 'latitude' && member !== 'longitude') return value;
    replaced.coordinate += 1;
    return Number(value.toFixed(DECIMALS));
  }

  function membersOf(collection: string, parent: string, value: object): Record<string, unknown> {
    const entries = Object.entries(value).map(
      ([member, part]) => [member, valueOf(collection, parent, member, part)] as const,
    );
    return withNameParts(Object.fromEntries(entries));
  }

  return { replaced, disguise: (collection, record) => membersOf(collection, '', record) };
}

/** First and last name are parts of the whole one where a record has all three. */
function withNameParts(members: Record<string, unknown>): Record<string, unknown> {
  const { name, firstName, lastName } = members;
  if (typeof name !== 'string' || typeof firstName !== 'string') return members;
  const [first = '', ...rest] = name.split(' ');
  return {
    ...members,
    firstName: first,
    ...(typeof lastName === 'string' && { lastName: rest.join(' ') }),
  };
}
