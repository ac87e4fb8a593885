/** Names a schema answers to in TypeScript, unique within its API. */
export type TypeNames = Readonly<Record<string, string>>;

/**
 * Short type names for full schema names: the last part of `Crm.V2.BookingResponse`, with as many
 * parts before it as telling two schemas apart needs.
 */
export function nameTypes(schemas: readonly string[]): TypeNames {
  const names: Record<string, string> = {};
  const taken = new Set<string>();
  const byLength = schemas.toSorted((a, b) => a.split('.').length - b.split('.').length);
  for (const schema of byLength) {
    const name = candidates(schema).find((candidate) => !taken.has(candidate));
    if (name === undefined) throw new Error(`No type name is left for ${schema}`);
    taken.add(name);
    names[schema] = name;
  }
  return names;
}

/** Names for one schema, shortest first. */
function candidates(schema: string): string[] {
  const most = Math.max(...schema.split('_Of_').map((piece) => piece.split('.').length));
  const withoutVersion = Array.from({ length: most }, (_, index) => shortName(schema, index + 1));
  return [...withoutVersion, schema.split(/[._]/).map(pascal).join('')];
}

function shortName(schema: string, parts: number): string {
  return schema
    .split('_Of_')
    .map((piece) => lastParts(piece, parts).map(pascal).join(''))
    .join('Of');
}

function lastParts(piece: string, parts: number): string[] {
  return piece
    .split('.')
    .filter((part) => !/^V\d+$/.test(part))
    .slice(-parts);
}

function pascal(part: string): string {
  const clean = part.replace(/[^A-Za-z0-9]+(\w?)/g, (_, letter: string) => letter.toUpperCase());
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
