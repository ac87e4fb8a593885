import { expect, test } from 'vitest';
import { inGroups } from './groups.ts';

/** Doubles numbers, refuses what is in `refused`, and remembers how they came. */
function doubling(refused: readonly number[] = [], mayRepeatAlone = true) {
  const groups: number[][] = [];
  const double = inGroups<number, number>(
    async (items) => {
      groups.push([...items]);
      await Promise.resolve();
      const wrong = items.find((item) => refused.includes(item));
      if (wrong !== undefined) throw new Error(`${wrong} is refused`);
      return items.map((item) => item * 2);
    },
    { maxGroup: 3, mayRepeatAlone: () => mayRepeatAlone },
  );
  return { double, groups };
}

test('the first goes at once, and those that come meanwhile go together, in their order', async () => {
  const { double, groups } = doubling();
  expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([[1], [2, 3, 4], [5]]);
});

test('one that is refused fails alone', async () => {
  const { double, groups } = doubling([3]);
  const results = await Promise.allSettled([1, 2, 3, 4].map(double));
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(groups).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
  expect(await double(7)).toBe(14);
});

test('a group that may have left something behind is not repeated', async () => {
  const { double, groups } = doubling([3], false);
  const results = await Promise.allSettled([1, 2, 3].map(double));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(groups).toEqual([[1], [2, 3]]);
});
