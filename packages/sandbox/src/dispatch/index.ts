import type { ApiHandlers } from '../operations/handler.ts';
import { appointmentAssignments } from './appointment-assignments.ts';
import { arrivalWindows } from './arrival-windows.ts';
import { businessHours } from './business-hours.ts';
import { capacity } from './capacity.ts';
import { exportFeeds } from './export-feeds.ts';
import { gpsPings } from './gps-pings.ts';
import { nonJobAppointments } from './non-job-appointments.ts';
import { teams } from './teams.ts';
import { technicianShifts } from './technician-shifts.ts';
import { technicianSkills } from './technician-skills.ts';
import { technicianTracking } from './technician-tracking.ts';
import { zones } from './zones.ts';

/** Every operation of this API and what answers it. */
export const dispatch: ApiHandlers<'dispatch'> = {
  appointmentAssignments,
  arrivalWindows,
  businessHours,
  capacity,
  export: exportFeeds,
  gpsPings,
  nonJobAppointments,
  teams,
  technicianShifts,
  technicianSkills,
  technicianTracking,
  zones,
};
