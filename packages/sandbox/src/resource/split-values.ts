/** The values of a list, whether it came as one text with commas or as separate values. */
export function splitValues(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : String(value).split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
