import * as fc from 'fast-check';

/** Minutes since 1970, so that everything random starts and ends on a minute. */
type Minute = number;

export const UNITS = [1, 2, 3];
const SKILLS = ['Gas', 'Drain'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const STATUSES = ['Scheduled', 'Dispatched', 'Working', 'Hold', 'Done', 'Canceled'];

/** Relative to the midnight the asked span begins at. */
const start = fc.integer({ min: -300, max: 1700 });
const mostly = fc.integer({ min: 0, max: 7 }).map((one) => one > 0);
const seldom = mostly.map((one) => !one);
const units = fc.subarray(UNITS);

const anyHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 0, maxLength: 4 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((fromHour, place) => {
      const toHour = marks[place + 1];
      return place % 2 === 0 && toHour !== undefined ? [{ fromHour, toHour }] : [];
    }),
  );

const hours = fc.oneof(anyHours, fc.constant([{ fromHour: 0, toHour: 24 }]));

const zone = fc.record({
  active: mostly,
  businessUnits: fc.oneof(units, fc.constant<number[]>([]), fc.constant(UNITS)),
  serviceDaysEnabled: seldom,
  serviceDays: fc.subarray(DAYS),
});

const shift = fc.record({
  shiftType: fc.constantFrom('Normal', 'Normal', 'Normal', 'Normal', 'OnCall', 'TimeOff'),
  active: mostly,
  start,
  length: fc.integer({ min: 300, max: 1400 }),
});

/** `daily` ones repeat at a whole hour that no change of the clock skips or repeats. */
const event = fc.record({
  kind: fc.constantFrom('once', 'once', 'daily', 'daily', 'allDay'),
  removes: mostly,
  start,
  hour: fc.integer({ min: 4, max: 17 }),
  length: fc.integer({ min: 1, max: 400 }),
});

const technician = fc.record({
  active: mostly,
  businessUnitId: fc.constantFrom(null, null, null, ...UNITS),
  zones: fc.oneof(fc.constant<number[]>([]), fc.subarray([0, 1, 2])),
  skills: fc.oneof(fc.constant(SKILLS), fc.subarray(SKILLS)),
  shifts: fc.array(shift, { minLength: 1, maxLength: 4 }),
  events: fc.array(event, { maxLength: 1 }),
});

const appointment = fc.record({
  active: mostly,
  status: fc.constantFrom(...STATUSES, 'Scheduled', 'Scheduled', 'Scheduled'),
  businessUnitId: fc.constantFrom(...UNITS),
  start,
  length: fc.integer({ min: 1, max: 400 }),
  assigned: fc.subarray([0, 1, 2, 3]),
  isAssignmentActive: mostly,
});

const arrivalWindow = fc.record({
  active: mostly,
  hour: fc.integer({ min: 0, max: 23 }),
  hours: fc.integer({ min: 1, max: 14 }),
  businessUnitIds: units,
});

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** A company, who works when in it, and what is asked about it. */
export interface Crew {
  readonly timeZone: string;
  readonly date: string;
  readonly businessHours:
    | Readonly<Record<'weekdays' | 'saturday' | 'sunday', Made<typeof hours>>>
    | undefined;
  readonly arrivalWindows: readonly Made<typeof arrivalWindow>[];
  readonly zones: readonly Made<typeof zone>[];
  readonly technicians: readonly Made<typeof technician>[];
  readonly appointments: readonly Made<typeof appointment>[];
  readonly asked: readonly number[];
  readonly job: { readonly minutes: Minute; readonly skills: readonly string[] } | undefined;
  readonly isSkillBased: boolean;
  /** Relative to the midnight the asked span begins at. */
  readonly now: Minute;
}

/** Both changes of the clock, an ordinary day, and a state that never changes it. */
export const crew: fc.Arbitrary<Crew> = fc.record({
  timeZone: fc.constantFrom('America/New_York', 'America/New_York', 'America/Phoenix'),
  date: fc.constantFrom('2026-03-08', '2026-11-01', '2026-06-15'),
  businessHours: fc.option(fc.record({ weekdays: hours, saturday: hours, sunday: hours }), {
    nil: undefined,
    freq: 3,
  }),
  arrivalWindows: fc.array(arrivalWindow, { maxLength: 3 }),
  zones: fc.array(zone, { minLength: 3, maxLength: 3 }),
  technicians: fc.array(technician, { minLength: 1, maxLength: 4 }),
  appointments: fc.array(appointment, { maxLength: 9 }),
  asked: fc.subarray(UNITS, { minLength: 1 }),
  job: fc.option(
    fc.record({ minutes: fc.integer({ min: 1, max: 600 }), skills: fc.subarray(SKILLS) }),
    { nil: undefined },
  ),
  isSkillBased: fc.boolean(),
  now: start,
});
