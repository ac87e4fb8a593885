import { contract } from '@truckroll/contract';
import type {
  CapacityRequestArgs,
  CapacityResponseAvailability,
} from '@truckroll/contract/types/dispatch';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../operations/handler.ts';
import { answered } from '../testing/answered.ts';
import { countCapacity } from '../testing/capacity-by-minutes.ts';
import { crew, UNITS, type Crew } from '../testing/random-crew.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { wallMinutes } from '../testing/wall-clock.ts';
import { findHandler } from '../gateway/handler-table.ts';
import { capacity } from './capacity.ts';

const SEED = 20_260_308;
const operation = contract.dispatch.capacity.get;
const JOB_TYPE = 40;

const wallOf = remembered(wallMinutes);

test(`capacity is what counting minute by minute finds, on days of 23, 24 and 25 hours (seed ${SEED})`, () => {
  const found = { rows: 0, partlyBooked: 0 };
  const property = fc.property(crew, (one) => {
    const wall = wallOf(one.date, one.timeZone);
    const midnights = wall.filter(({ sinceMidnight }) => sinceMidnight === 0);
    const from = midnights.find(({ date }) => date === one.date)?.minute ?? 0;
    const to = (midnights.find(({ minute }) => minute > from)?.minute ?? 0) + 12 * 60;
    const counted = countCapacity(one, wall, { from, to });
    const answers = ask(one, { from, to }).map((row) => ({
      start: row.start,
      end: row.end,
      businessUnitIds: row.businessUnitIds,
      totalMinutes: Math.round(row.totalAvailability * 60),
      openMinutes: Math.round(row.openAvailability * 60),
      technicians: row.technicians.map((own) => [
        own.id,
        own.status,
        own.hasRequiredSkills ?? null,
      ]),
      isAvailable: row.isAvailable,
    }));
    expect(inOrder(answers)).toEqual(inOrder(counted));
    found.rows += answers.length;
    found.partlyBooked += answers.filter(
      (row) => row.openMinutes > 0 && row.openMinutes < row.totalMinutes,
    ).length;
  });
  fc.assert(property, { seed: SEED, numRuns: 160 });
  // A property about empty worlds would prove nothing.
  expect(found.rows).toBeGreaterThan(250);
  expect(found.partlyBooked).toBeGreaterThan(20);
});

/** Puts the crew into a tenant and asks its capacity for the minutes between two. */
function ask(one: Crew, { from, to }: { readonly from: number; readonly to: number }) {
  const tenant = openTenantInMemory({});
  fill(tenant.store, one, from);
  const body: CapacityRequestArgs = {
    startsOnOrAfter: textOf(from),
    endsOnOrBefore: textOf(to),
    businessUnitIds: one.asked,
    jobTypeId: one.job === undefined ? null : JOB_TYPE,
    skillBasedAvailability: one.isSkillBased,
  };
  const call = tenant.callOf(operation, { body });
  const inZone = {
    ...call,
    tenant: { ...call.tenant, timeZone: one.timeZone },
    now: () => textOf(from + one.now),
  };
  const handler = findHandler({ dispatch: { capacity } }, operation);
  if (handler === undefined) throw new TypeError('capacity has no handler');
  const answer = answered(handler(inZone as unknown as Call));
  tenant.close();
  return answer['availabilities'] as readonly CapacityResponseAvailability[];
}

type Store = ReturnType<typeof openTenantInMemory>['store'];

function fill(store: Store, one: Crew, from: number): void {
  const put: Put = (name, record) => void store.collection(name).insert(record);
  for (const id of UNITS) put('business-unit', { id });
  if (one.businessHours !== undefined) store.setSetting('business-hours', one.businessHours);
  for (const { hour, hours, ...window } of one.arrivalWindows) {
    put('arrival-window', { ...window, start: clock(hour * 60), duration: clock(hours * 60) });
  }
  one.zones.forEach((zone, place) => put('zone', { id: 100 + place, name: 'Z', ...zone }));
  if (one.job !== undefined) {
    put('job-type', { id: JOB_TYPE, duration: one.job.minutes * 60, skills: one.job.skills });
  }
  for (const [id, { zones, shifts, events, skills, ...technician }] of one.technicians.entries()) {
    const zoneIds = zones.map((place) => 100 + place);
    put('technician', { id, name: `T${id}`, mainZoneId: null, zoneIds, ...technician });
    for (const name of skills) put('technician-skill', { technicianId: id, name });
    for (const { start, length, ...shift } of shifts) {
      put('technician-shift', {
        technicianId: id,
        title: 'x',
        ...shift,
        ...span(from, start, length),
      });
    }
    for (const event of events) put('non-job-appointment', eventRecord(one, id, event, from));
  }
  one.appointments.forEach((appointment, place) => fillAppointment(put, appointment, place, from));
}

type Put = (name: string, record: Readonly<Record<string, unknown>>) => void;

function fillAppointment(
  put: Put,
  { start, length, assigned, ...rest }: Crew['appointments'][number],
  place: number,
  from: number,
): void {
  const id = 1000 + place;
  put('job', { id: 2000 + place, businessUnitId: rest.businessUnitId });
  const { active, status } = rest;
  put('appointment', { id, jobId: 2000 + place, active, status, ...span(from, start, length) });
  for (const technicianId of assigned) {
    const assignment = { appointmentId: id, technicianId, active: rest.isAssignmentActive };
    put('appointment-assignment', assignment);
  }
}

type Event = Crew['technicians'][number]['events'][number];

function eventRecord({ timeZone }: Crew, technicianId: number, event: Event, from: number) {
  // 2 June, by the summer time of New York and the only time of Arizona.
  const hours = event.hour + (timeZone === 'America/New_York' ? 4 : 7);
  const longAgo = Date.UTC(2025, 5, 2, hours) / 60_000;
  const isDaily = event.kind === 'daily';
  return {
    technicianId,
    name: 'Meeting',
    start: textOf(isDaily ? longAgo : from + event.start),
    duration: clock(event.length),
    allDay: event.kind === 'allDay',
    removeTechnicianFromCapacityPlanning: event.removes,
    repeat: isDaily,
    ...(isDaily && { frequency: 0, interval: 1, endType: 0 }),
  };
}

function span(from: number, start: number, length: number) {
  return { start: textOf(from + start), end: textOf(from + start + length) };
}

function textOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Rows that begin and end together come in no order that anybody promised. */
function inOrder(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function remembered<T>(read: (date: string, timeZone: string) => T) {
  const known = new Map<string, T>();
  return (date: string, timeZone: string): T => {
    const key = `${date} ${timeZone}`;
    const value = known.get(key) ?? read(date, timeZone);
    known.set(key, value);
    return value;
  };
}
