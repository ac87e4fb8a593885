/**
 * What is known about something: a value, or named facts below it. Documents and contract are both
 * read into this form, so that comparing them needs to know nothing about either.
 */
export type Facts = string | { readonly [name: string]: Facts };

/** A fact that one side has otherwise, or not at all. */
export interface Difference {
  /** The way to the fact: `crm`, `operation Bookings_Create`, `query ids`, `type`. */
  readonly path: readonly string[];
  /** Undefined when only the other side knows of it. */
  readonly contract: string | undefined;
  readonly document: string | undefined;
}

/** Everything the two sides disagree about. What one side lacks altogether is one difference. */
export function compareFacts(
  contract: Facts | undefined,
  document: Facts | undefined,
  path: readonly string[] = [],
): Difference[] {
  if (isBranch(contract) && isBranch(document)) {
    const names = new Set([...Object.keys(contract), ...Object.keys(document)]);
    return [...names].flatMap((name) =>
      compareFacts(contract[name], document[name], [...path, name]),
    );
  }
  if (contract === document) return [];
  return [{ path, contract: summary(contract), document: summary(document) }];
}

/** Facts without those that are undefined. */
export function facts(members: Readonly<Record<string, Facts | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, Facts] => entry[1] !== undefined),
  );
}

function isBranch(value: Facts | undefined): value is Exclude<Facts, string> {
  return typeof value === 'object';
}

function summary(value: Facts | undefined): string | undefined {
  return isBranch(value) ? 'present' : value;
}
