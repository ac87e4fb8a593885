/** Things that are going to happen; they happen in the order of time. */
export interface Agenda {
  /** Plans something for a moment; moments in the past of what happens now come next. */
  plan(momentMs: number, happen: (momentMs: number) => void): void;
  /** Lets everything happen that is due by a moment, also what is planned meanwhile. */
  runUntil(momentMs: number): void;
}

interface Entry {
  readonly momentMs: number;
  /** Things of one moment happen in the order in which they were planned. */
  readonly place: number;
  readonly happen: (momentMs: number) => void;
}

export function createAgenda(): Agenda {
  /** A binary heap, the earliest entry on top. */
  const heap: Entry[] = [];
  let planned = 0;

  return {
    plan(momentMs, happen) {
      heap.push({ momentMs, place: planned, happen });
      planned += 1;
      rise(heap);
    },
    runUntil(momentMs) {
      for (let next = heap[0]; next !== undefined && next.momentMs <= momentMs; next = heap[0]) {
        dropFirst(heap);
        next.happen(next.momentMs);
      }
    },
  };
}

/** Moves the last entry up until its parent is earlier. */
function rise(heap: Entry[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isEarlier(heap, at, parent)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

/** Takes the first entry away; the last one takes its place and sinks below earlier ones. */
function dropFirst(heap: Entry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const child = isEarlier(heap, left + 1, left) ? left + 1 : left;
    if (child >= heap.length || !isEarlier(heap, child, at)) return;
    swap(heap, at, child);
    at = child;
  }
}

function isEarlier(heap: readonly Entry[], one: number, other: number): boolean {
  const [first, second] = [heap[one], heap[other]];
  if (first === undefined || second === undefined) return first !== undefined;
  if (first.momentMs !== second.momentMs) return first.momentMs < second.momentMs;
  return first.place < second.place;
}

function swap(heap: Entry[], one: number, other: number): void {
  const [first, second] = [heap[one], heap[other]];
  if (first === undefined || second === undefined) return;
  heap[one] = second;
  heap[other] = first;
}
