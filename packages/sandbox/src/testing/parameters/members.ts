/** What a record or a row holds, by member or by path (`address.city`). */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a value; none when it is no object. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

/** The record with one member set; the objects on its path are made where they are missing. */
export function withMember(record: Members, path: string, value: unknown): Members {
  const dot = path.indexOf('.');
  if (dot < 0) return { ...record, [path]: value };
  const outer = path.slice(0, dot);
  return { ...record, [outer]: withMember(membersOf(record[outer]), path.slice(dot + 1), value) };
}
