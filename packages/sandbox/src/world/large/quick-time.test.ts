import { expect, test } from 'vitest';
import { quickTime } from './quick-time.ts';

test('writes every moment as `Date` does', () => {
  const moments = Array.from(
    { length: 500 },
    (_, place) => 1_600_000_000_000 + place * 7_654_321_987,
  );
  const edges = [0, 951_782_399_999, 951_868_800_000, 1_798_761_599_999];
  for (const moment of [...moments, ...edges]) {
    expect(quickTime(moment)).toBe(new Date(moment).toISOString());
  }
});
