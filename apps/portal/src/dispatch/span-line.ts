import type { BoardTechnician, DispatchDay } from '@truckroll/sandbox-contract';
import { spanText } from '../office/tenant-time.ts';

const WORDS = { Normal: 'Shift', OnCall: 'On call', TimeOff: 'Time off', Event: '' } as const;

/** When a technician works, is away, or does something else: `Shift 8:00 AM – 5:00 PM`. */
export function spanLine(
  { spans }: BoardTechnician,
  { timeZone }: Pick<DispatchDay, 'timeZone'>,
): string {
  if (spans.length === 0) return 'No shift';
  return spans
    .map(({ kind, title, start, end }) => {
      return `${WORDS[kind] || title} ${spanText(start, end, timeZone)}`;
    })
    .join('; ');
}
