import type {
  AppointmentAssignmentResponse,
  ArrivalWindowResponse,
  CreateOrUpdateZoneResponse,
  GpsPingCreateRequest,
  NonJobAppointmentResponse,
  TeamResponse,
  TechnicianShiftResponse,
  TechnicianSkillResponse,
  ZoneResponse,
} from '@truckroll/contract/types/dispatch';
import type { TechnicianResponse } from '@truckroll/contract/types/settings';
import type { Collection, TenantStore } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';

export type Assignment = Kept<AppointmentAssignmentResponse>;
export type ArrivalWindow = Kept<ArrivalWindowResponse>;
export type NonJobAppointment = Kept<
  NonJobAppointmentResponse,
  {
    readonly repeat?: boolean;
    readonly countOccurrences?: number | null;
    readonly interval?: number | null;
    readonly frequency?: 0 | 1 | 2 | 3 | null;
    readonly endType?: 0 | 1 | 2 | null;
    readonly endOn?: string | null;
    readonly daysOfWeek?: string;
  }
>;
export type Shift = Kept<TechnicianShiftResponse>;
export type Skill = Kept<TechnicianSkillResponse>;
export type Team = Kept<TeamResponse>;
export type Zone = Kept<ZoneResponse, Pick<CreateOrUpdateZoneResponse, 'serviceDaysIds'>>;
export type GpsPing = Kept<
  GpsPingCreateRequest,
  { readonly id: number; readonly provider: string }
>;
export type Technician = Kept<TechnicianResponse>;

interface RecordByCollection {
  'appointment-assignment': Assignment;
  'arrival-window': ArrivalWindow;
  'non-job-appointment': NonJobAppointment;
  'technician-shift': Shift;
  'technician-skill': Skill;
  team: Team;
  zone: Zone;
  'gps-ping': GpsPing;
  technician: Technician;
}

/** A tenant's dispatch board and the technicians on it, in their own types. */
export function dispatchRecords<Name extends keyof RecordByCollection>(
  store: TenantStore,
  name: Name,
): Collection<RecordByCollection[Name]> {
  return store.collection<RecordByCollection[Name]>(name);
}
