import type { Comparison, FilterCase } from '../filter-cases.ts';
import type { ListTrial } from '../list-trials.ts';

/** What a parameter makes of a record's row. */
export interface ShownCase {
  readonly query: string;
  /** Members of the record. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The member of the row it changes. */
  readonly member: string;
  readonly shows: unknown;
  /** The member without the parameter. */
  readonly hides: unknown;
}

/**
 * How a filter is tried whose meaning its name does not tell: the member it looks at, that and how
 * it compares, or cases made with records beside those of the list.
 */
export type FilterEntry =
  | string
  | readonly [member: string, comparison: Comparison]
  | ((trial: ListTrial) => readonly (FilterCase | ShownCase)[]);

/** By operation, then by parameter. */
export type FilterTable = Readonly<Record<string, Readonly<Record<string, FilterEntry>>>>;

/** One case that needs no record beside those of the list. */
export function one(
  query: string,
  kept: FilterCase['kept'],
  dropped: FilterCase['dropped'],
): () => readonly FilterCase[] {
  return () => [{ query, kept, dropped }];
}

/** Stands for any text that is not empty. */
export const SOME_TEXT = Symbol('some text');
