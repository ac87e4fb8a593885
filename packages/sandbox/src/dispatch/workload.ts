import type { BusinessHourModel } from '@truckroll/contract/types/dispatch';
import type { TenantStore } from '../store/collection.ts';
import { readBookedWork } from './booked-work.ts';
import type { ArrivalFrame } from './capacity-frames.ts';
import type { Interval } from './interval.ts';
import type { PlannedZone, Workload } from './planned-time.ts';
import { dispatchRecords, type Technician } from './records.ts';
import { readTechnicianTime } from './technician-time.ts';
import { parseTimeSpan } from './time-span.ts';

export interface WorkloadQuestion extends Interval {
  readonly timeZone: string;
  readonly nowMs: number;
  readonly businessUnitIds: readonly number[];
  /** Names of the skills a technician needs; undefined when no job type was named. */
  readonly requiredSkills: readonly string[] | undefined;
}

const ACTIVE = [{ field: 'active', is: 'eq', value: true }] as const;

/** Reads what capacity depends on: shifts, absences, bookings, hours, windows, zones and skills. */
export function readWorkload(store: TenantStore, question: WorkloadQuestion): Workload {
  const { timeZone, nowMs, businessUnitIds, requiredSkills } = question;
  const { byTechnician, unassigned } = readBookedWork(store, question);
  const timeOf = readTechnicianTime(store, question, timeZone);
  const skillsOf = readSkills(store);
  const zonesOf = readZones(store);
  const technicians = dispatchRecords(store, 'technician').find({ where: ACTIVE });
  return {
    timeZone,
    nowMs,
    businessUnitIds,
    businessHours: store.getSetting<BusinessHourModel>('business-hours'),
    arrivalWindows: activeArrivalWindows(store),
    technicians: technicians.map((technician) => ({
      id: technician.id,
      name: technician.name,
      businessUnitId: technician.businessUnitId ?? undefined,
      hasRequiredSkills: hasSkills(skillsOf(technician.id), requiredSkills),
      zones: zonesOf(technician),
      ...timeOf(technician.id),
      booked: byTechnician.get(technician.id) ?? [],
    })),
    unassigned,
  };
}

function activeArrivalWindows(store: TenantStore): ArrivalFrame[] {
  return dispatchRecords(store, 'arrival-window')
    .find({ where: ACTIVE })
    .map((window) => ({
      sinceMidnightMs: parseTimeSpan(window.start, 'start'),
      durationMs: parseTimeSpan(window.duration, 'duration'),
      businessUnitIds: window.businessUnitIds,
    }));
}

function readSkills(store: TenantStore): (technicianId: number) => readonly string[] {
  const skills = dispatchRecords(store, 'technician-skill').find({ where: ACTIVE });
  const byTechnician = Map.groupBy(skills, ({ technicianId }) => technicianId);
  return (technicianId) => (byTechnician.get(technicianId) ?? []).map(({ name }) => name);
}

function hasSkills(
  own: readonly string[],
  required: readonly string[] | undefined,
): boolean | null {
  if (required === undefined) return null;
  const known = own.map((name) => name.toLowerCase());
  return required.every((name) => known.includes(name.toLowerCase()));
}

function readZones(store: TenantStore): (technician: Technician) => PlannedZone[] {
  const zones = dispatchRecords(store, 'zone').find({ where: ACTIVE });
  return ({ zoneIds, mainZoneId }) =>
    zones
      .filter(({ id }) => id === mainZoneId || (zoneIds ?? []).includes(id))
      .map((zone) => ({
        name: zone.name ?? '',
        businessUnitIds: zone.businessUnits ?? [],
        serviceDays: zone.serviceDaysEnabled ? (zone.serviceDays ?? []) : undefined,
      }));
}
