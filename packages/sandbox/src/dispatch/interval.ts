/** A span of time in milliseconds since 1970, its end not included. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The same time in spans that are in order and touch each other nowhere. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter((interval) => interval.end > interval.start)
    .toSorted((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The time of the first that is in none of the second. */
export function subtract(from: readonly Interval[], away: readonly Interval[]): Interval[] {
  return union(away).reduce<Interval[]>(
    (left, gone) =>
      left.flatMap((piece) => [
        ...keep(piece.start, Math.min(piece.end, gone.start)),
        ...keep(Math.max(piece.start, gone.end), piece.end),
      ]),
    union(from),
  );
}

/** The time that is in both. */
export function intersect(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const second = union(others);
  return union(some).flatMap((piece) =>
    second.flatMap((other) =>
      keep(Math.max(piece.start, other.start), Math.min(piece.end, other.end)),
    ),
  );
}

/** Time on the wall of a stop watch; time that several spans share counts once. */
export function lengthMs(intervals: readonly Interval[]): number {
  return union(intervals).reduce((total, { start, end }) => total + end - start, 0);
}

function keep(start: number, end: number): Interval[] {
  return end > start ? [{ start, end }] : [];
}
