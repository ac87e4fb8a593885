import { bodyOf, type ExportMark, type GenericCall } from '../resource/index.ts';

/** The marks of a body that is one list of ids under a member. */
export function marksOfIds(member: string): (call: GenericCall) => readonly ExportMark[] {
  return (call) => {
    const ids = (bodyOf(call)[member] ?? []) as readonly number[];
    return ids.map((id) => ({ id }));
  };
}

/** The marks of a body that is a list of objects with the id under a member. */
export function marksOfRows(member: string): (call: GenericCall) => readonly ExportMark[] {
  return (call) => {
    const rows = (call.body ?? []) as readonly Readonly<Record<string, unknown>>[];
    return rows.map((row) => ({
      id: Number(row[member]),
      externalId: (row['externalId'] ?? null) as string | null,
    }));
  };
}
