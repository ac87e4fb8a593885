/** Everything the office does happens by the clock of the tenant, wherever the browser is. */
const LOCALE = 'en-US';

/** `Wed, Mar 4, 8:00 AM` */
export function momentText(moment: string, timeZone: string): string {
  return format(moment, timeZone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `Mar 4, 2026` */
export function dateText(moment: string, timeZone: string): string {
  return format(moment, timeZone, { month: 'short', day: 'numeric', year: 'numeric' });
}

/** `8:00 AM` */
export function timeText(moment: string, timeZone: string): string {
  return format(moment, timeZone, { hour: 'numeric', minute: '2-digit' });
}

/** `8 AM`, for the hours of a board. */
export function hourText(moment: string | number, timeZone: string): string {
  return format(moment, timeZone, { hour: 'numeric' });
}

/** `8:00 AM – 10:00 AM` */
export function spanText(start: string, end: string, timeZone: string): string {
  return `${timeText(start, timeZone)} – ${timeText(end, timeZone)}`;
}

/** A day without a time, `Wednesday, March 4, 2026`, of `2026-03-04`. */
export function dayText(day: string): string {
  return format(`${day}T12:00:00Z`, 'UTC', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
}

/** What a date input takes: `2026-03-04`. */
export function dayAt(moment: string, timeZone: string): string {
  const { year, month, day } = parts(moment, timeZone);
  return `${year}-${month}-${day}`;
}

/** What a time input takes: `08:00`. */
export function clockAt(moment: string, timeZone: string): string {
  const { hour, minute } = parts(moment, timeZone);
  return `${hour}:${minute}`;
}

function format(
  moment: string | number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone }).format(new Date(moment));
}

function parts(moment: string, timeZone: string): Readonly<Record<string, string>> {
  const formatter = new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(
    formatter.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  );
}
