import { Temporal } from 'temporal-polyfill';

const STORED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const HAS_ZONE = /(?:Z|[+-]\d\d(?::?\d\d)?)$/i;

/**
 * A date or a date with time, in the one form times are compared in: UTC, three digits of
 * milliseconds, `Z`. A text without a zone is taken as UTC. Undefined when the text is no time.
 */
export function toStoredTime(text: string): string | undefined {
  if (STORED.test(text)) return text;
  if (DATE.test(text)) return instantText(`${text}T00:00:00Z`);
  if (!DATE_TIME.test(text)) return undefined;
  return instantText(HAS_ZONE.test(text) ? text : `${text}Z`);
}

function instantText(text: string): string | undefined {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
  } catch {
    return undefined;
  }
}
