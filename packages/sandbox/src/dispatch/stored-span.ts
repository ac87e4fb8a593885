import type { Interval } from './interval.ts';
import { toInstantMs, toUtcText } from './tenant-time.ts';

/** Spans that began this long before another one can still reach into it. */
const LONGEST_SPAN_MS = 31 * 86_400_000;

/** When a record with a start and an end takes place. */
export function spanOf(record: { readonly start: string; readonly end: string }): Interval {
  return {
    start: toInstantMs(record.start, 'UTC', 'start'),
    end: toInstantMs(record.end, 'UTC', 'end'),
  };
}

/** Conditions that leave out most records that a span cannot touch. */
export function startsNear(span: Interval) {
  return [
    { field: 'start', is: 'gte', value: toUtcText(span.start - LONGEST_SPAN_MS) },
    { field: 'start', is: 'lt', value: toUtcText(span.end) },
  ] as const;
}
