/** A stream of choices; the same seed makes the same choices on every machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in so many of 1 cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight; an entry of weight 0 is never picked. */
  weighted<T>(list: readonly T[], weightOf: (entry: T) => number): T;
  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  /** Splitmix with 32 bits: steps of the golden ratio, then two rounds of mixing. */
  function fraction(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  function whole(least: number, most: number): number {
    return least + Math.floor(fraction() * (most - least + 1));
  }

  function pick<T>(list: readonly T[]): T {
    return entryAt(list, whole(0, list.length - 1));
  }

  function weighted<T>(list: readonly T[], weightOf: (entry: T) => number): T {
    let left = fraction() * list.reduce((sum, entry) => sum + weightOf(entry), 0);
    for (const entry of list) {
      left -= weightOf(entry);
      if (left < 0) return entry;
    }
    return entryAt(list, list.length - 1);
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = whole(0, last);
      [mixed[last], mixed[other]] = [entryAt(mixed, other), entryAt(mixed, last)];
    }
    return mixed;
  }

  return { fraction, whole, chance: (share) => fraction() < share, pick, weighted, shuffled };
}

/** The entry of a list at a place that exists. */
export function entryAt<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`There is no entry ${index} of ${list.length}`);
  return entry;
}
