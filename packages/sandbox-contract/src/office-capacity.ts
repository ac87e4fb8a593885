import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Day, Id, inConsole, Moment, OFFICE } from './office-words.ts';
import { nullable } from './words.ts';

const Minutes = Type.Integer({ minimum: 0 });

/** Something that gives or takes time, with how much of the frame. */
export type CapacitySpan = Type.Static<typeof CapacitySpan>;
const CapacitySpan = Type.Object({
  kind: Type.Enum(['Shift', 'TimeOff', 'Event', 'Appointment']),
  title: Type.String(),
  start: Moment,
  end: Moment,
  minutes: Minutes,
});

export type CapacityTechnician = Type.Static<typeof CapacityTechnician>;
const CapacityTechnician = Type.Object({
  id: Id,
  name: Type.String(),
  /** Why the technician does not count here, whatever the shifts are. */
  leftOut: nullable(Type.Enum(['businessUnit', 'zone', 'skills'])),
  onShiftMinutes: Minutes,
  /** On shift and not away. */
  workingMinutes: Minutes,
  freeMinutes: Minutes,
  spans: Type.Array(CapacitySpan),
});

/** One arrival window, or what stands for it, with all that made its numbers. */
export type CapacityFrame = Type.Static<typeof CapacityFrame>;
const CapacityFrame = Type.Object({
  day: Day,
  start: Moment,
  end: Moment,
  businessUnits: Type.Array(Type.String()),
  /** How long the company is open in it. */
  companyMinutes: Minutes,
  totalMinutes: Minutes,
  openMinutes: Minutes,
  /** What has to be open for the job; 0 when no job type was named. */
  neededMinutes: Minutes,
  isAvailable: Type.Boolean(),
  isOver: Type.Boolean(),
  technicians: Type.Array(CapacityTechnician),
  waiting: Type.Array(CapacitySpan),
});

export type CapacityDays = Type.Static<typeof CapacityDays>;
export const CapacityDays = Type.Object({
  day: Day,
  /** Where the buttons to other days lead. */
  previousDay: Day,
  nextDay: Day,
  today: Day,
  days: Type.Array(Day),
  timeZone: Type.String(),
  frames: Type.Array(CapacityFrame),
});

export const officeCapacity = {
  days: describe({
    key: 'officeCapacity.days',
    method: 'GET',
    path: `${OFFICE}/capacity`,
    access: 'console',
    summary: 'Capacity of some days, with what made each number; of today when none is named.',
    pathParameters: inConsole,
    query: {
      day: Type.Optional(Day),
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 14 })),
      businessUnitId: Type.Optional(Id),
      jobTypeId: Type.Optional(Id),
      /** Whose hours count: everybody's, or those of technicians with the skills of the job type. */
      who: Type.Optional(Type.Enum(['everybody', 'skilled'])),
    },
    status: 200,
    result: CapacityDays,
  }),
};
