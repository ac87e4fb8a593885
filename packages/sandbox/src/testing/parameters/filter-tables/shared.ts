import type { FilterCase } from '../filter-cases.ts';
import type { FilterEntry } from './entry.ts';

/** How amounts are compared, in both spellings that lists use. */
const COMPARERS: Readonly<Record<string, readonly [kept: number, dropped: number]>> = {
  Equal: [42, 43],
  Equals: [42, 43],
  NotEqual: [43, 42],
  NotEquals: [43, 42],
  Greater: [43, 42],
  GreaterThan: [43, 42],
  GreaterThanOrEqual: [42, 41],
  Less: [41, 42],
  LessThan: [41, 42],
  LessThanOrEqual: [42, 43],
};

/** The parameters that filter by custom fields, `customField.Fields[Gate]=42`. */
export function customFields(prefix: string): Readonly<Record<string, FilterEntry>> {
  const asked = `${prefix}.Fields[Gate]=42`;
  const both = `${asked}&${prefix}.Fields[Dog]=yes`;
  const one = { query: asked, kept: held({ Gate: '42' }), dropped: held({ Gate: '43' }) };
  const all = { kept: held({ Gate: '42', Dog: 'yes' }), dropped: held({ Gate: '42', Dog: 'no' }) };
  const any = { kept: held({ Gate: '42', Dog: 'no' }), dropped: held({ Gate: '43', Dog: 'no' }) };
  return {
    [`${prefix}.Fields`]: () => [one],
    [`${prefix}.Operator`]: () => [
      { query: `${both}&${prefix}.Operator=And`, ...all },
      { query: `${both}&${prefix}.Operator=Or`, ...any },
    ],
  };
}

/** The two parameters that compare an amount with a number. */
export function amounts(
  prefix: string,
  value: 'Amount' | 'Balance',
  member: string,
  comparers: readonly string[],
): Readonly<Record<string, FilterEntry>> {
  const asked = `${prefix}.${value}=42`;
  const cases = comparers.map((comparer): FilterCase => {
    const [kept, dropped] = COMPARERS[comparer] ?? [0, 0];
    const query = `${asked}&${prefix}.Comparer=${comparer}`;
    return { query, kept: { [member]: text(kept) }, dropped: { [member]: text(dropped) } };
  });
  const plain = { query: asked, kept: { [member]: text(42) }, dropped: { [member]: text(43) } };
  return { [`${prefix}.${value}`]: () => [plain], [`${prefix}.Comparer`]: () => cases };
}

function held(fields: Readonly<Record<string, string>>) {
  return {
    customFields: Object.entries(fields).map(([name, value]) => ({ typeId: 1, name, value })),
  };
}

/** Amounts of the accounting API are texts. */
function text(amount: number): string {
  return amount.toFixed(2);
}
