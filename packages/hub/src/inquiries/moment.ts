/** `2026-05-01 10:00:00` and its relatives; a time without a zone is taken as UTC. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The moment the text names, or undefined where it names none (`yesterday`, the 30th of February). */
export function readMoment(text: string): Date | undefined {
  const parts = MOMENT.exec(text.trim());
  if (parts === null) return undefined;
  const [, day = '', time = '00:00', zone = 'Z'] = parts;
  const moment = new Date(`${day}T${time}${zone.toUpperCase()}`);
  const isCalendarDay = new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true;
  const year = moment.getUTCFullYear();
  // A zone may shift the first and the last day out of the years that four digits write.
  return isCalendarDay && year >= 1 && year <= 9999 ? moment : undefined;
}
