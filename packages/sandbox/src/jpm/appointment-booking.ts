import type { AppointmentInformation } from '@truckroll/contract/types/jpm';
import { assignTechnicians } from '../dispatch/assignment.ts';
import type { Actor } from '../operations/actor.ts';
import { invalid } from '../operations/operation-error.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { jpmRecords, type Appointment, type Job } from './records.ts';

export interface AppointmentTimes {
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart: string | null;
  readonly arrivalWindowEnd: string | null;
}

type WantedTimes = Pick<
  AppointmentInformation,
  'start' | 'end' | 'arrivalWindowStart' | 'arrivalWindowEnd'
>;

/**
 * The times of a wanted appointment, as records keep them.
 *
 * @throws OperationError 400 when one is no time, or an end is not after its start; `at` is put
 *   before the field's name
 */
export function appointmentTimes(wanted: WantedTimes, at = ''): AppointmentTimes {
  const start = requiredTime(wanted.start, `${at}start`);
  const end = requiredTime(wanted.end, `${at}end`);
  if (end <= start) throw invalid(`${at}end`, 'The end must be after the start.');
  const from = optionalTime(wanted.arrivalWindowStart, `${at}arrivalWindowStart`);
  const to = optionalTime(wanted.arrivalWindowEnd, `${at}arrivalWindowEnd`);
  if (from !== null && to !== null && to <= from) {
    throw invalid(`${at}arrivalWindowEnd`, 'The arrival window must end after its start.');
  }
  return { start, end, arrivalWindowStart: from, arrivalWindowEnd: to };
}

/** Keeps a job's appointment; technicians are assigned once the job is kept too. */
export function insertAppointment(
  actor: Actor,
  job: Pick<Job, 'id' | 'jobNumber' | 'customerId'>,
  number: number,
  times: AppointmentTimes,
  specialInstructions: string | null = null,
): Appointment {
  return jpmRecords(actor.store, 'appointment').insert({
    id: actor.store.nextId(),
    jobId: job.id,
    // assumed: the job number and a running number.
    appointmentNumber: `${job.jobNumber}-${number}`,
    ...times,
    status: 'Scheduled',
    specialInstructions,
    customerId: job.customerId,
    unused: false,
    createdById: actor.userId,
    isConfirmed: false,
    appointmentSummaries: [],
    active: true,
    createdOn: actor.now,
    modifiedOn: actor.now,
  });
}

/** Assigns the technicians an appointment was booked with; none is fine. */
export function assignWanted(
  actor: Actor,
  appointmentId: number,
  technicianIds: readonly number[] | null | undefined,
): void {
  if (technicianIds === null || technicianIds === undefined || technicianIds.length === 0) return;
  assignTechnicians(actor, appointmentId, technicianIds);
}

function requiredTime(text: string, field: string): string {
  const time = toStoredTime(text);
  if (time === undefined) throw invalid(field, `The value '${text}' is not a date and time.`);
  return time;
}

function optionalTime(text: string | null | undefined, field: string): string | null {
  return text === null || text === undefined ? null : requiredTime(text, field);
}
