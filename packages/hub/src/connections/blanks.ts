import type { ConnectionNote } from '@truckroll/hub-contract';

/** Blanks, line ends and the invisible characters that web pages put around what is copied. */
const INVISIBLE = '[\\s\\u200b-\\u200d\\u2060\\ufeff]';
const AROUND = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`);
const LEADING = new RegExp(`^${INVISIBLE}+`);
const TRAILING = new RegExp(`${INVISIBLE}+$`);

/** Whether a value begins or ends with something that cannot be seen. */
export function hasBlanksAround(value: string): boolean {
  return AROUND.test(value);
}

/** The value without what cannot be seen around it. */
export function trimBlanks(value: string): string {
  return value.replace(LEADING, '').replace(TRAILING, '');
}

/** One note for each value that has blanks around it. The values themselves are not touched. */
export function noteBlanks(values: Readonly<Record<string, string | null>>): ConnectionNote[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && hasBlanksAround(value))
    .map(([field]) => ({
      field,
      note: 'Begins or ends with a blank or an invisible character; it is kept and sent as typed.',
    }));
}
