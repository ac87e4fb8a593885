/** A key further away than this many edits is another word, not a slip of the hand. */
const MOST_EDITS = 3;
const MOST_KEYS = 8;

/** The keys somebody may have meant, nearest first: few edits away, or of the resource named. */
export function nearestKeys(typed: string, keys: readonly string[]): string[] {
  const name = typed.toLowerCase();
  const resource = name.split('.').at(-2) ?? name;
  return keys
    .map((key) => ({ key, edits: countEdits(name, key.toLowerCase()) }))
    .filter(({ key, edits }) => edits <= MOST_EDITS || key.toLowerCase().includes(resource))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, MOST_KEYS)
    .map(({ key }) => key);
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
