import { Temporal } from 'temporal-polyfill';
import type { CreateTechnicianShiftRequest } from '@truckroll/contract/types/dispatch';
import { invalid } from '../operations/operation-error.ts';
import { parseShiftDays, shiftDates, type Repeat } from './shift-days.ts';
import { toInstantMs, toUtcText, toZoned } from './tenant-time.ts';

export interface ShiftTimes {
  readonly start: string;
  readonly end: string;
}

/** One call makes at most this many shifts; a year of daily shifts for ten technicians. */
const MAX_SHIFTS = 3_660;
/** assumed: a shift lasts two days at most. */
const MAX_SHIFT_MS = 48 * 3_600_000;
/** assumed: a repeated shift without an end is planned for a year. */
const OPEN_ENDED = { years: 1 };

/**
 * When the shifts of one request are. Repeated shifts keep their time by the tenant's wall clock,
 * also where summer time begins or ends between them.
 *
 * @throws OperationError 400 with the fault by field
 */
export function planShifts(request: CreateTechnicianShiftRequest, timeZone: string): ShiftTimes[] {
  const span = shiftSpan(request.start, request.end, timeZone);
  const start = toZoned(span.start, timeZone).toPlainDateTime();
  const length = start.until(toZoned(span.end, timeZone).toPlainDateTime());
  const dates = shiftDates(start.toPlainDate(), toRepeat(request, start.toPlainDate()));
  if (dates.length * request.technicianIds.length > MAX_SHIFTS) {
    throw invalid('repeatEndDate', `One call makes at most ${MAX_SHIFTS} shifts.`);
  }
  return dates.map((date) => {
    const from = date.toPlainDateTime(start.toPlainTime());
    return {
      start: toUtcText(from.toZonedDateTime(timeZone).epochMilliseconds),
      end: toUtcText(from.add(length).toZonedDateTime(timeZone).epochMilliseconds),
    };
  });
}

/**
 * A shift's begin and end in milliseconds since 1970.
 *
 * @throws OperationError 400 when the end is not after the start, or too late
 */
export function shiftSpan(start: string, end: string, timeZone: string) {
  const from = toInstantMs(start, timeZone, 'start');
  const to = toInstantMs(end, timeZone, 'end');
  if (to <= from) throw invalid('end', 'The end of a shift must be after its start.');
  if (to - from > MAX_SHIFT_MS) throw invalid('end', 'A shift lasts two days at most.');
  return { start: from, end: to };
}

function toRepeat(request: CreateTechnicianShiftRequest, first: Temporal.PlainDate): Repeat {
  const interval = request.repeatInterval ?? 1;
  if (interval < 1) throw invalid('repeatInterval', 'The interval must be at least 1.');
  const isWeekly = request.repeatType === 'Weekly';
  const weekdays = isWeekly ? parseShiftDays(request.shiftDays ?? '', 'shiftDays') : [];
  return { type: request.repeatType, interval, until: lastDay(request, first), weekdays };
}

/** assumed: the last day is the calendar date as it is written, whatever its time and offset. */
function lastDay(
  request: CreateTechnicianShiftRequest,
  first: Temporal.PlainDate,
): Temporal.PlainDate {
  const text = request.repeatEndDate;
  if (text === undefined || text === null) return first.add(OPEN_ENDED);
  try {
    return Temporal.PlainDate.from(text.slice(0, 'yyyy-mm-dd'.length));
  } catch {
    throw invalid('repeatEndDate', `The value '${text}' is no date.`);
  }
}
