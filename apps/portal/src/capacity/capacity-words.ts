import type { CapacityFrame, CapacitySpan, CapacityTechnician } from '@truckroll/sandbox-contract';
import { spanText } from '../office/tenant-time.ts';

const LEFT_OUT = {
  businessUnit: 'Does not count: works for another business unit.',
  zone: 'Does not count: none of their zones serves this unit on this day.',
  skills: 'Does not count: lacks a skill of the job type.',
} as const;

const KINDS = {
  Shift: 'Shift',
  TimeOff: 'Time off',
  Event: 'Event',
  Appointment: 'Appointment',
} as const;

/** `2 h 30 min` */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** `Time off “Vacation”, 8:00 AM – 12:00 PM: takes 4 h` */
export function spanWords(span: CapacitySpan, timeZone: string): string {
  const { kind, title, start, end, minutes } = span;
  const does = kind === 'Shift' ? 'gives' : 'takes';
  return `${KINDS[kind]} “${title}”, ${spanText(start, end, timeZone)}: ${does} ${lengthText(minutes)}`;
}

/** Why a technician adds nothing, whatever the shifts are; undefined for one who counts. */
export function leftOutWords({ leftOut }: CapacityTechnician): string | undefined {
  return leftOut === null ? undefined : LEFT_OUT[leftOut];
}

/** Whether the frame can be booked, and if not, why. */
export function availabilityWords(frame: CapacityFrame): string {
  const { isAvailable, isOver, openMinutes, neededMinutes } = frame;
  if (isAvailable) return 'Can be booked';
  if (isOver) return 'Cannot be booked: it is over';
  if (openMinutes === 0) return 'Cannot be booked: no time is open';
  return `Cannot be booked: the job needs ${lengthText(neededMinutes)}`;
}

/** The sum that leads from shifts to what is open, in words and in order. */
export function sumWords(frame: CapacityFrame): string {
  const counted = frame.technicians.filter(({ leftOut }) => leftOut === null);
  const add = (of: (one: CapacityTechnician) => number) =>
    counted.reduce((sum, one) => sum + of(one), 0);
  const onShift = add((one) => one.onShiftMinutes);
  const away = add((one) => one.onShiftMinutes - one.workingMinutes);
  const booked = add((one) => one.workingMinutes - one.freeMinutes);
  const waiting = frame.waiting.reduce((sum, one) => sum + one.minutes, 0);
  const left = frame.openMinutes;
  const steps = [
    `${lengthText(onShift)} on shift`,
    ...(away > 0 ? [`less ${lengthText(away)} away`] : []),
    ...(booked > 0 ? [`less ${lengthText(booked)} booked`] : []),
    ...(waiting > 0 ? [`less ${lengthText(waiting)} for appointments without a technician`] : []),
  ];
  return `${steps.join(', ')}: ${left === 0 ? 'nothing' : lengthText(left)} is open.`;
}
