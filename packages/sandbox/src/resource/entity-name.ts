/** A collection's name as a sentence starts with it: `tag-type` → `Tag type`. */
export function entityName(collectionName: string): string {
  const words = collectionName.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
