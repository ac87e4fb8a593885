import { ignored, matching, type FilterOverrides } from '../resource/index.ts';

type Compare = (amount: number, wanted: number) => boolean;

/** The comparisons of both spellings that lists use. */
const COMPARISONS: Readonly<Record<string, Compare>> = {
  Equal: (amount, wanted) => amount === wanted,
  Equals: (amount, wanted) => amount === wanted,
  NotEqual: (amount, wanted) => amount !== wanted,
  NotEquals: (amount, wanted) => amount !== wanted,
  Greater: (amount, wanted) => amount > wanted,
  GreaterThan: (amount, wanted) => amount > wanted,
  GreaterThanOrEqual: (amount, wanted) => amount >= wanted,
  Less: (amount, wanted) => amount < wanted,
  LessThan: (amount, wanted) => amount < wanted,
  LessThanOrEqual: (amount, wanted) => amount <= wanted,
};

/**
 * A pair of parameters that compares an amount: `<prefix>.<value>` holds the number,
 * `<prefix>.Comparer` says how. assumed: equal, when nothing is said.
 */
export function amountComparison(
  collectionName: string,
  field: string,
  prefix: string,
  value: 'Amount' | 'Balance',
): FilterOverrides {
  return {
    [`${prefix}.${value}`]: matching(collectionName, (record, wanted, call) => {
      const compare = COMPARISONS[String(call.query[`${prefix}.Comparer`] ?? 'Equal')];
      return compare?.(Number(record[field] ?? 0), Number(wanted)) === true;
    }),
    [`${prefix}.Comparer`]: ignored,
  };
}
