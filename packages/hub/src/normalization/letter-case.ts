/** Whether the text was typed with one case throughout, so that its case says nothing. */
export function isSingleCase(text: string): boolean {
  const upper = text.toUpperCase();
  const lower = text.toLowerCase();
  return upper !== lower && (text === upper || text === lower);
}

/** Lower case letter by letter; a letter that would not survive the way back stays. */
export function lowerCase(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.toUpperCase() === letter ? lower : letter;
  }).join('');
}

/** The first letter in upper case, the rest untouched. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  const upper = first.toUpperCase();
  return (upper.toLowerCase() === first ? upper : first) + text.slice(first.length);
}
