import type { JobTimesheetResponse } from '@truckroll/contract/types/payroll';
import type { Appointment } from '../jpm/records.ts';
import type { Actor } from '../operations/actor.ts';
import type { Collection } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';
import { dispatchRecords, type Assignment } from './records.ts';

/** What technicians do with an appointment; `Left` is going away before it is done. */
export type Progress = 'Dispatched' | 'Working' | 'Done' | 'Left';

type Timesheet = Kept<JobTimesheetResponse>;
type Stamp = 'dispatchedOn' | 'arrivedOn' | 'doneOn' | 'canceledOn';

const STAMPS: Readonly<Record<Progress, Stamp>> = {
  Dispatched: 'dispatchedOn',
  Working: 'arrivedOn',
  Done: 'doneOn',
  Left: 'canceledOn',
};

/** Brings technicians' own status and their time sheets up to what they do with an appointment. */
export function recordProgress(
  actor: Actor,
  appointment: Pick<Appointment, 'id' | 'jobId'>,
  assignments: readonly Pick<Assignment, 'technicianId'>[],
  progress: Progress,
): void {
  for (const { technicianId } of assignments) {
    moveTechnician(actor, technicianId, appointment, progress);
    stampTimesheet(actor, technicianId, appointment, STAMPS[progress]);
  }
}

/** Whether somebody's time at an appointment was taken down. */
export function hasTimesheets({ store }: Actor, appointmentId: number): boolean {
  return timesheets(store.collection('job-timesheet'), appointmentId).some(
    (sheet) => typeof sheet.arrivedOn === 'string',
  );
}

/**
 * documented: a technician's status follows dispatch, arrival and completion; no call sets it.
 * assumed: who is at work stays so when sent to the next appointment, and is idle after the last.
 */
function moveTechnician(
  { store, now }: Actor,
  technicianId: number,
  { id, jobId }: Pick<Appointment, 'id' | 'jobId'>,
  progress: Progress,
): void {
  const technicians = dispatchRecords(store, 'technician');
  const technician = technicians.get(technicianId);
  if (technician === undefined) return;
  const isHere = technician.appoitmentId === id;
  if (progress === 'Done' || progress === 'Left') {
    if (!isHere) return;
    const idle = { status: 'Idle', jobId: null, appoitmentId: null, modifiedOn: now } as const;
    technicians.update(technicianId, idle);
    return;
  }
  if (progress === 'Dispatched' && technician.status === 'Working' && !isHere) return;
  technicians.update(technicianId, { status: progress, jobId, appoitmentId: id, modifiedOn: now });
}

/**
 * assumed: one time sheet per technician and visit, begun when they are sent or arrive; a visit that
 * ends before it is done is canceled, and the next one begins another sheet.
 */
function stampTimesheet(
  { store, now }: Actor,
  technicianId: number,
  { id: appointmentId, jobId }: Pick<Appointment, 'id' | 'jobId'>,
  stamp: Stamp,
): void {
  const sheets: Collection<Timesheet> = store.collection('job-timesheet');
  const open = timesheets(sheets, appointmentId).find(
    (sheet) => sheet.technicianId === technicianId && !sheet.doneOn && !sheet.canceledOn,
  );
  if (open !== undefined) {
    sheets.update(open.id, { [stamp]: now, modifiedOn: now });
    return;
  }
  if (stamp === 'doneOn' || stamp === 'canceledOn') return;
  sheets.insert({
    jobId,
    appointmentId,
    technicianId,
    dispatchedOn: null,
    arrivedOn: null,
    canceledOn: null,
    doneOn: null,
    [stamp]: now,
    createdOn: now,
    modifiedOn: now,
    active: true,
  });
}

function timesheets(sheets: Collection<Timesheet>, appointmentId: number): Timesheet[] {
  return sheets.find({ where: [{ field: 'appointmentId', is: 'eq', value: appointmentId }] });
}
