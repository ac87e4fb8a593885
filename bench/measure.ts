/** One number the project promises or shows, with its bound where there is one. */
export interface Reading {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value was measured beside, in words. */
  readonly beside?: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Bench {
  readonly name: string;
  run(): Promise<Reading[]>;
}

export function isMissed({ value, atMost, atLeast }: Reading): boolean {
  return !(value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs something several times and gives each run's reading. */
export async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < times; run += 1) values.push(await measure());
  return values;
}
