import { invalid } from '../operations/operation-error.ts';

const TIME_SPAN = /^(?:(\d+)\.)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?$/;

/**
 * Milliseconds of a duration or time of day: `09:00`, `02:30:00`, `1.00:00:00` for a day.
 *
 * @throws OperationError 400 under `field` when the text is no such span.
 */
export function parseTimeSpan(text: string, field: string): number {
  const match = TIME_SPAN.exec(text);
  if (match === null) throw invalid(field, `The value '${text}' of ${field} is not a time span.`);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => {
    return part === undefined ? 0 : Number(part);
  });
  if (hours > 23 || minutes > 59 || seconds > 59) {
    throw invalid(field, `The value '${text}' of ${field} is not a time span.`);
  }
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** assumed: spans are written back with seconds, `09:00:00`, days in front with a dot. */
export function formatTimeSpan(spanMs: number): string {
  const seconds = Math.floor(spanMs / 1000);
  const days = Math.floor(seconds / 86_400);
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return days === 0 ? clock : `${days}.${clock}`;
}
