import type { StoredRecord, TenantStore } from '../../store/collection.ts';
import { becomes, isChanged, isNew, type EventRule, type Transition } from './event-rule.ts';

const JOBS = 'tn.jpm.jobs:r';

/** The members of an appointment that say when it is. */
const TIMES = ['start', 'end', 'arrivalWindowStart', 'arrivalWindowEnd'] as const;

export const jpmEvents: readonly EventRule[] = [
  {
    // assumed: a job is scheduled when it is booked; it always has an appointment then.
    event: 'tn.jpm.job-scheduled',
    collection: 'job',
    scope: JOBS,
    isRaisedBy: isNew,
    data: (job) => ({ job }),
  },
  {
    // assumed: every change of a job raises this event, beside the one that tells what it was.
    event: 'tn.jpm.job-updated',
    collection: 'job',
    scope: JOBS,
    isRaisedBy: isChanged,
    data: (job) => ({ job }),
  },
  {
    event: 'tn.jpm.job-completed',
    collection: 'job',
    scope: JOBS,
    isRaisedBy: becomes('jobStatus', 'Completed'),
    data: (job) => ({ job }),
  },
  {
    // assumed: a job is rescheduled when an appointment or its arrival window moves.
    event: 'tn.jpm.job-rescheduled',
    collection: 'appointment',
    scope: JOBS,
    isRaisedBy: isMoved,
    data: (appointment, tenant) => ({
      job: jobOf(appointment, tenant),
      appointmentId: appointment.id,
      appointmentNumber: appointment['appointmentNumber'],
    }),
  },
  {
    // assumed: booking or adding an appointment is no update of it.
    event: 'tn.jpm.job-appointment-updated',
    collection: 'appointment',
    scope: 'tn.jpm.appointments:r',
    isRaisedBy: isChanged,
    data: (appointment) => ({ appointment }),
  },
];

/** The job an appointment belongs to, as it is now. */
export function jobOf(appointment: StoredRecord, tenant: TenantStore): StoredRecord | undefined {
  return tenant.collection('job').get(Number(appointment['jobId']));
}

function isMoved({ before, after }: Transition): boolean {
  if (before === undefined || after === undefined) return false;
  return TIMES.some((member) => (before[member] ?? null) !== (after[member] ?? null));
}
