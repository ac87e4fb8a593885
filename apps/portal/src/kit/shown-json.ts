/** JSON with line breaks for reading; any other text as it is. */
export function shownJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
