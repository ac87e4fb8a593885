import type { AppointmentAssignmentResponse } from '@truckroll/contract/types/dispatch';
import type { Job } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import { HOUR_MS } from '../life/story.ts';
import type { BackOffice } from './back-office.ts';

/** More jobs than a fortnight has. */
const NEWEST = 300;

/** One of the jobs completed in the fortnight before a moment, if there is one. */
export function completedJob(back: BackOffice, momentMs: number): Job | undefined {
  const fromText = timeText(momentMs - 14 * 24 * HOUR_MS);
  const recent = back.story.ledger
    .all<Job>('job')
    .slice(-NEWEST)
    .filter(({ completedOn }) => completedOn !== null && String(completedOn) >= fromText);
  return recent.length === 0 ? undefined : back.random.pick(recent);
}

/** Who did a job. */
export function assignmentOf(
  back: BackOffice,
  job: Job,
): AppointmentAssignmentResponse | undefined {
  return back.story.ledger
    .all<AppointmentAssignmentResponse>('appointment-assignment')
    .findLast(({ jobId }) => jobId === job.id);
}
