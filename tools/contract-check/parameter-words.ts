/** A parameter as a document describes it. */
export interface ParameterText {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: { readonly type?: unknown; readonly [keyword: string]: unknown };
}

/** Whether a text takes several values: its name ends in ids, or the words speak of commas. */
export function takesCommaList({ name, description = '', schema }: ParameterText): boolean {
  if (schema.type !== 'string') return false;
  return /(?:^i|I)ds$/.test(name) || /\bcomma[\s-]*(?:separated|delimited)\b/i.test(description);
}

/** What a list does when `active` is left out; documents say so in words only. */
export function activeDefault({ name, description = '' }: ParameterText): string | undefined {
  if (name !== 'active') return undefined;
  const sentence = description.split(/\\\n|[.\n]/).find((part) => /by default/i.test(part)) ?? '';
  if (/\ball\b|\bboth\b|active and inactive/i.test(sentence)) return 'Any';
  return /\bactive\b/i.test(sentence) ? 'True' : undefined;
}

/** Where documents list the fields a `sort` takes. */
const SORT_LISTS: readonly RegExp[] = [
  /available fields are:([^.]*)/i,
  /\boptions:([^.]*)/i,
  /possible values:([^.]*)/i,
  /by the specified field:([\w, ]*)\./i,
];

/** The names of the fields a list can be sorted by, in the document's order. */
export function sortFields({ name, description = '' }: ParameterText): readonly string[] {
  if (name !== 'sort') return [];
  for (const list of SORT_LISTS) {
    const names = (list.exec(description)?.[1] ?? '').split(',').map((text) => text.trim());
    const found = names.filter((text) => text !== '');
    if (found.length > 0) return found;
  }
  return [];
}
