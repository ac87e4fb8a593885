import type { TenantStore } from '../store/collection.ts';
import { UNITS, type Crew } from './random-crew.ts';

const JOB_TYPE = 40;

/**
 * Puts a crew into a tenant without records; its times count from a midnight, in minutes since 1970.
 *
 * @returns the job type that is asked about; null when none is
 */
export function fillCrew(
  store: TenantStore,
  one: Crew,
  from: number,
): { readonly jobTypeId: number | null } {
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
  return { jobTypeId: one.job === undefined ? null : JOB_TYPE };
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
