import type { CapacityFrame } from '@truckroll/sandbox-contract';
import { expect, test } from 'vitest';
import { readCapacitySearch } from './capacity-search.ts';
import { availabilityWords, lengthText, spanWords, sumWords } from './capacity-words.ts';

const [start, end] = ['2026-03-03T13:00:00.000Z', '2026-03-03T17:00:00.000Z'];

function frame(changes: Partial<CapacityFrame> = {}): CapacityFrame {
  const times = { day: '2026-03-03', start, end, businessUnits: ['Plumbing'] };
  const numbers = { companyMinutes: 240, totalMinutes: 180, openMinutes: 30, neededMinutes: 60 };
  const state = { isAvailable: false, isOver: false };
  const ada = { id: 1, name: 'Ada', leftOut: null, onShiftMinutes: 240, workingMinutes: 180 };
  const grace = { ...ada, id: 2, name: 'Grace', leftOut: 'skills', freeMinutes: 180 } as const;
  const technicians = [
    { ...ada, freeMinutes: 90, spans: [] },
    { ...grace, spans: [] },
  ];
  const waiting = { kind: 'Appointment', title: '1-1', start, end, minutes: 60 } as const;
  return { ...times, ...numbers, ...state, technicians, waiting: [waiting], ...changes };
}

test('the sum names each step from shifts to what is open, of those who count', () => {
  expect(sumWords(frame())).toBe(
    '4 h on shift, less 1 h away, less 1 h 30 min booked, ' +
      'less 1 h for appointments without a technician: 30 min is open.',
  );
  expect(sumWords(frame({ technicians: [], waiting: [], openMinutes: 0 }))).toBe(
    '0 min on shift: nothing is open.',
  );
});

test('a frame says why it cannot be booked', () => {
  expect(availabilityWords(frame({ isAvailable: true }))).toBe('Can be booked');
  expect(availabilityWords(frame({ isOver: true }))).toBe('Cannot be booked: it is over');
  expect(availabilityWords(frame({ openMinutes: 0 }))).toBe('Cannot be booked: no time is open');
  expect(availabilityWords(frame())).toBe('Cannot be booked: the job needs 1 h');
});

test('a span says by the clock of the tenant what it gives or takes', () => {
  const span = { title: 'Dentist', start, end, minutes: 90 };
  expect(spanWords({ ...span, kind: 'TimeOff' }, 'America/New_York')).toBe(
    'Time off “Dentist”, 8:00 AM – 12:00 PM: takes 1 h 30 min',
  );
  expect(spanWords({ ...span, kind: 'Shift' }, 'America/New_York')).toContain('gives');
  expect(lengthText(0)).toBe('0 min');
});

test('what does not fit into the address is left out', () => {
  const good = { day: '2026-03-03', days: 7, businessUnitId: 5, jobTypeId: 6, skillBased: true };
  expect(readCapacitySearch(good)).toEqual(good);
  const bad = { day: 'soon', days: 15, businessUnitId: 'x', jobTypeId: 0, skillBased: 'yes' };
  expect(readCapacitySearch(bad)).toEqual({});
});
