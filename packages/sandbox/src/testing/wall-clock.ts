/** What a clock on the wall shows in one minute. */
export interface WallMinute {
  /** Minutes since 1970. */
  readonly minute: number;
  /** `2026-03-08`. */
  readonly date: string;
  /** Minutes the clock shows since midnight: 120 is two o'clock. */
  readonly sinceMidnight: number;
  /** The same since the first day's midnight, as if every day had 24 hours. */
  readonly sinceFirstDay: number;
  readonly weekday: string;
  /** `2026-03-08T02:00:00`; later times compare greater, but for the hour that comes twice. */
  readonly text: string;
}

/**
 * Reads every minute from one day before a date to two days after its end off the wall, by `Intl`
 * and nothing else.
 */
export function wallMinutes(date: string, timeZone: string): readonly WallMinute[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const days: string[] = [];
  const noon = Date.parse(`${date}T12:00:00Z`) / 60_000;
  return Array.from({ length: 5 * 1440 }, (_, place) => {
    const minute = noon - 2 * 1440 + place;
    const shown = Object.fromEntries(
      format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]),
    );
    const day = `${shown['year']}-${shown['month']}-${shown['day']}`;
    if (days.at(-1) !== day) days.push(day);
    const sinceMidnight = Number(shown['hour']) * 60 + Number(shown['minute']);
    return {
      minute,
      date: day,
      sinceMidnight,
      sinceFirstDay: (days.length - 1) * 1440 + sinceMidnight,
      weekday: shown['weekday'] ?? '',
      text: `${day}T${shown['hour']}:${shown['minute']}:00`,
    };
  });
}
