const DAY_MS = 86_400_000;

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
const THREE_DIGITS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

const dates = new Map<number, string>();

/** `2026-11-22T13:00:00.000Z` of epoch milliseconds; quicker than `Date` where few days come often. */
export function quickTime(momentMs: number): string {
  const day = Math.floor(momentMs / DAY_MS);
  let rest = momentMs - day * DAY_MS;
  const milliseconds = THREE_DIGITS[rest % 1000];
  rest = Math.floor(rest / 1000);
  const seconds = TWO_DIGITS[rest % 60];
  rest = Math.floor(rest / 60);
  return `${dateOf(day)}T${TWO_DIGITS[Math.floor(rest / 60)]}:${TWO_DIGITS[rest % 60]}:${seconds}.${milliseconds}Z`;
}

function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}
