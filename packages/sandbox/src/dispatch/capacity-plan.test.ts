import { describe, expect, test } from 'vitest';
import { planCapacity } from './capacity-plan.ts';
import type { Interval } from './interval.ts';
import type { PlannedTechnician, Workload } from './planned-time.ts';
import { toInstantMs } from './tenant-time.ts';

const timeZone = 'America/New_York';
const HOUR_MS = 3_600_000;

function at(local: string): number {
  return toInstantMs(local, timeZone, 'time');
}

function span(start: string, end: string) {
  return { start: at(start), end: at(end) };
}

type Changes = Partial<
  Pick<PlannedTechnician, 'businessUnitId' | 'hasRequiredSkills' | 'zones'>
> & {
  readonly working?: readonly Interval[];
  readonly booked?: readonly Interval[];
};

function technician(id: number, { working = [], booked = [], ...changes }: Changes = {}) {
  return {
    id,
    name: `Technician ${id}`,
    businessUnitId: 1,
    hasRequiredSkills: null,
    zones: [],
    ...changes,
    shifts: working.map((one) => ({ ...one, kind: 'Shift', title: 'Day' }) as const),
    away: [],
    booked: booked.map(visit),
  };
}

function visit(one: Interval) {
  return { ...one, kind: 'Appointment', title: '1-1' } as const;
}

/** Sundays too, so that both days of a clock change are open. */
function world(changes: Partial<Workload> = {}): Workload {
  const allDay = [{ fromHour: 0, toHour: 24 }];
  return {
    timeZone,
    nowMs: at('2026-01-01T00:00'),
    businessHours: { weekdays: allDay, saturday: allDay, sunday: allDay },
    arrivalWindows: [
      { sinceMidnightMs: 8 * HOUR_MS, durationMs: 4 * HOUR_MS, businessUnitIds: [] },
    ],
    businessUnitIds: [1],
    technicians: [],
    unassigned: [],
    ...changes,
  };
}

function day(date: string, changes: { jobMs?: number; skillBased?: boolean } = {}) {
  const start = at(`${date}T00:00`);
  const end = at(`${date}T23:59:59`) + 1000;
  return { start, end, jobMs: undefined, skillBased: false, ...changes };
}

describe('capacity', () => {
  test('a frame counts the hours of the shift that lie in it', () => {
    const working = [span('2026-11-23T10:00', '2026-11-23T18:00')];
    const [row] = planCapacity(
      world({ technicians: [technician(7, { working })] }),
      day('2026-11-23'),
    );
    expect(row).toMatchObject({
      start: '2026-11-23T08:00:00',
      end: '2026-11-23T12:00:00',
      startUtc: '2026-11-23T13:00:00.000Z',
      endUtc: '2026-11-23T17:00:00.000Z',
      businessUnitIds: [1],
      totalAvailability: 2,
      openAvailability: 2,
      technicians: [{ id: 7, name: 'Technician 7', status: 'Available', hasRequiredSkills: null }],
      isAvailable: true,
      isExceedingIdealBookingPercentage: false,
    });
  });

  test('an appointment takes its time from the technician it is assigned to', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T16:00')];
    const booked = [span('2026-11-23T11:00', '2026-11-23T13:00')];
    const [row] = planCapacity(
      world({ technicians: [technician(7, { working, booked })] }),
      day('2026-11-23'),
    );
    expect(row).toMatchObject({ totalAvailability: 4, openAvailability: 3 });
  });

  test('an appointment nobody is assigned to takes its time from its business unit', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T16:00')];
    const waiting = span('2026-11-23T08:00', '2026-11-23T11:00');
    const rows = planCapacity(
      world({
        businessUnitIds: [1, 2],
        technicians: [technician(7, { working }), technician(8, { working, businessUnitId: 2 })],
        unassigned: [{ ...visit(waiting), businessUnitId: 1 }],
      }),
      day('2026-11-23'),
    );
    expect(rows.map((row) => [row.businessUnitIds, row.openAvailability])).toEqual([
      [[1], 1],
      [[2], 4],
    ]);
  });

  test('a technician who is fully booked is unavailable and the frame too', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T12:00')];
    const [row] = planCapacity(
      world({ technicians: [technician(7, { working, booked: working })] }),
      day('2026-11-23'),
    );
    expect(row).toMatchObject({
      openAvailability: 0,
      isAvailable: false,
      isExceedingIdealBookingPercentage: true,
      technicians: [{ id: 7, status: 'Unavailable' }],
    });
  });

  test('a job longer than what is left is not available, a shorter one is', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T09:30')];
    const one = world({ technicians: [technician(7, { working })] });
    const [long] = planCapacity(one, day('2026-11-23', { jobMs: 2 * HOUR_MS }));
    const [short] = planCapacity(one, day('2026-11-23', { jobMs: HOUR_MS }));
    expect([long?.isAvailable, short?.isAvailable]).toEqual([false, true]);
  });

  test('a job longer than the frame needs the whole frame and no more', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T18:00')];
    const one = world({ technicians: [technician(7, { working })] });
    const [row] = planCapacity(one, day('2026-11-23', { jobMs: 6 * HOUR_MS }));
    expect(row?.isAvailable).toBe(true);
  });

  test('hours of technicians without the skills only count when skills are not asked for', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T12:00')];
    const one = world({
      technicians: [
        technician(7, { working, hasRequiredSkills: true }),
        technician(8, { working, hasRequiredSkills: false }),
      ],
    });
    const [all] = planCapacity(one, day('2026-11-23'));
    const [skilled] = planCapacity(one, day('2026-11-23', { skillBased: true }));
    expect([all?.totalAvailability, skilled?.totalAvailability]).toEqual([8, 4]);
    expect(skilled?.technicians.map((t) => t.status)).toEqual(['Available', 'Unavailable']);
  });

  test('a frame that is over is not available', () => {
    const working = [span('2026-11-23T08:00', '2026-11-23T12:00')];
    const one = world({ nowMs: at('2026-11-23T12:00'), technicians: [technician(7, { working })] });
    expect(planCapacity(one, day('2026-11-23'))[0]?.isAvailable).toBe(false);
  });

  test('the business units an arrival window names are one row', () => {
    const window = { sinceMidnightMs: 8 * HOUR_MS, durationMs: HOUR_MS, businessUnitIds: [1, 2] };
    const one = world({ businessUnitIds: [1, 2, 3], arrivalWindows: [window] });
    expect(planCapacity(one, day('2026-11-23')).map((row) => row.businessUnitIds)).toEqual([
      [1, 2],
    ]);
  });

  test('without arrival windows the business hours are the frames', () => {
    const businessHours = {
      weekdays: [
        { fromHour: 8, toHour: 12 },
        { fromHour: 13, toHour: 17 },
      ],
      saturday: [{ fromHour: 9, toHour: 12 }],
      sunday: [],
    };
    const one = world({ arrivalWindows: [], businessHours });
    const rows = planCapacity(one, { ...day('2026-11-20'), end: at('2026-11-23T00:00') });
    expect(rows.map((row) => row.start)).toEqual([
      '2026-11-20T08:00:00',
      '2026-11-20T13:00:00',
      '2026-11-21T09:00:00',
    ]);
  });

  test('only frames that lie wholly in the asked span are told', () => {
    const request = { ...day('2026-11-23'), start: at('2026-11-23T08:01') };
    expect(planCapacity(world(), request)).toEqual([]);
  });
});

describe('capacity on days the clock changes', () => {
  const night = { sinceMidnightMs: 0, durationMs: 6 * HOUR_MS, businessUnitIds: [] };

  test('a night of spring has five hours between midnight and six', () => {
    const working = [span('2026-03-07T20:00', '2026-03-08T08:00')];
    const [row] = planCapacity(
      world({ arrivalWindows: [night], technicians: [technician(7, { working })] }),
      day('2026-03-08'),
    );
    expect(row).toMatchObject({
      start: '2026-03-08T00:00:00',
      end: '2026-03-08T06:00:00',
      startUtc: '2026-03-08T05:00:00.000Z',
      endUtc: '2026-03-08T10:00:00.000Z',
      totalAvailability: 5,
    });
  });

  test('a night of autumn has seven hours between midnight and six', () => {
    const working = [span('2026-10-31T20:00', '2026-11-01T08:00')];
    const [row] = planCapacity(
      world({ arrivalWindows: [night], technicians: [technician(7, { working })] }),
      day('2026-11-01'),
    );
    expect(row).toMatchObject({
      start: '2026-11-01T00:00:00',
      end: '2026-11-01T06:00:00',
      startUtc: '2026-11-01T04:00:00.000Z',
      endUtc: '2026-11-01T11:00:00.000Z',
      totalAvailability: 7,
    });
  });

  test('a morning frame starts at eight by the wall clock before and after each change', () => {
    const days = ['2026-03-07', '2026-03-08', '2026-10-31', '2026-11-01'];
    const starts = days.map((date) => planCapacity(world(), day(date))[0]);
    expect(starts.map((row) => [row?.start, row?.startUtc])).toEqual([
      ['2026-03-07T08:00:00', '2026-03-07T13:00:00.000Z'],
      ['2026-03-08T08:00:00', '2026-03-08T12:00:00.000Z'],
      ['2026-10-31T08:00:00', '2026-10-31T12:00:00.000Z'],
      ['2026-11-01T08:00:00', '2026-11-01T13:00:00.000Z'],
    ]);
  });

  test('a state that never changes its clock has whole days of 24 hours', () => {
    const totals = ['2026-03-08', '2026-11-01'].map((date) => {
      const [start, end] = [0, 24].map((hour) => Date.parse(`${date}T07:00Z`) + hour * HOUR_MS);
      const request = { start: start ?? 0, end: end ?? 0, jobMs: undefined, skillBased: false };
      const none = { businessHours: undefined, arrivalWindows: [], timeZone: 'America/Phoenix' };
      const one = world({ ...none, technicians: [technician(7, { working: [request] })] });
      return planCapacity(one, request).map((row) => [row.start, row.totalAvailability]);
    });
    expect(totals).toEqual([[['2026-03-08T00:00:00', 24]], [['2026-11-01T00:00:00', 24]]]);
  });

  test('whole days have 23 and 25 hours', () => {
    const lengths = ['2026-03-08', '2026-11-01'].map((date) => {
      const working = [{ start: at(`${date}T00:00`), end: at(`${date}T23:59:59`) + 1000 }];
      const none = { businessHours: undefined, arrivalWindows: [] };
      const one = world({ ...none, technicians: [technician(7, { working })] });
      return planCapacity(one, day(date))[0]?.totalAvailability;
    });
    expect(lengths).toEqual([23, 25]);
  });
});

describe('capacity of zones', () => {
  const working = [span('2026-11-23T08:00', '2026-11-23T12:00')];
  const zone = { name: 'North', businessUnitIds: [], serviceDays: undefined };

  function totalWith(zones: PlannedTechnician['zones']) {
    const one = world({ technicians: [technician(7, { working, zones })] });
    return planCapacity(one, day('2026-11-23'))[0]?.totalAvailability;
  }

  test('a technician counts where one of their zones serves the unit', () => {
    const other = { ...zone, businessUnitIds: [2] };
    expect(totalWith([other])).toBe(0);
    expect(totalWith([other, { ...zone, businessUnitIds: [2, 1] }])).toBe(4);
    expect(totalWith([zone])).toBe(4);
  });

  test('a technician counts on the days one of their zones is served', () => {
    expect(totalWith([{ ...zone, serviceDays: ['Monday', 'Friday'] }])).toBe(4);
    expect(totalWith([{ ...zone, serviceDays: ['Tuesday'] }])).toBe(0);
  });
});

describe('capacity of windows past midnight', () => {
  test('hours of the next day count when the company is open then', () => {
    const late = { sinceMidnightMs: 22 * HOUR_MS, durationMs: 4 * HOUR_MS, businessUnitIds: [] };
    const working = [span('2026-11-23T20:00', '2026-11-24T06:00')];
    const one = { arrivalWindows: [late], technicians: [technician(7, { working })] };
    const request = { ...day('2026-11-23'), end: at('2026-11-24T12:00') };
    expect(planCapacity(world(one), request)[0]?.totalAvailability).toBe(4);
    const closed = [{ fromHour: 8, toHour: 24 }];
    const hours = { weekdays: closed, saturday: closed, sunday: closed };
    const early = planCapacity(world({ ...one, businessHours: hours }), request);
    expect(early[0]?.totalAvailability).toBe(2);
  });
});
