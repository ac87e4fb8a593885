/** A name further away than this many edits is another word, not a slip of the hand. */
const MOST_EDITS = 3;
const MOST_NAMES = 8;

/** Longer than any name there is; more of what was typed is not compared. */
const MAX_LENGTH = 200;

/** A shorter word says too little: `id` stands in nearly every name. */
const MIN_WORD_LENGTH = 4;

/**
 * The names somebody may have meant, nearest first: few edits away, holding the one before the last
 * part of what was typed (the resource in `crm.bookings.creat`), or beginning with the same word.
 */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const plain = plainName(typed.slice(0, MAX_LENGTH));
  const resource = plain.split('.').at(-2) ?? plain;
  const [firstWord = ''] = wordsOf(typed);
  const mostEdits = Math.min(MOST_EDITS, Math.floor(plain.length / 2));
  return names
    .map((name) => ({ name, edits: countEdits(plain, plainName(name)) }))
    .filter(
      ({ name, edits }) =>
        edits <= mostEdits ||
        (resource.length >= MIN_WORD_LENGTH && plainName(name).includes(resource)) ||
        (firstWord.length >= MIN_WORD_LENGTH && wordsOf(name)[0] === firstWord),
    )
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** Without what differs between habits of writing: `page_size`, `PageSize` and `pageSize` are one. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

/** `modifiedSince` and `modified_since` both begin with `modified`; keys with dots are no words. */
function wordsOf(name: string): string[] {
  if (name.includes('.')) return [];
  return name.split(/[_-]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}

/** How many characters to add, drop or change to get from one text to the other (Levenshtein). */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const changed = (above[column] ?? 0) + (letter === to[column] ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
