import type { ExportJobCanceledLogResponse } from '@truckroll/contract/types/jpm';
import { timeText } from '../calendar.ts';
import type { Order } from './order.ts';
import { logEvent } from './job-log.ts';
import { change } from '../ledger.ts';
import { HOUR_MS, type Story } from './story.ts';

const SHARE_CANCELED = 0.065;

/** Lets some customers change their minds between the call and the visit. */
export function planCancellation(story: Story, order: Order, bookedMs: number): void {
  if (!story.random.chance(SHARE_CANCELED)) return;
  const latestMs = order.startMs - HOUR_MS;
  if (latestMs <= bookedMs) return;
  const momentMs = bookedMs + Math.floor(story.random.fraction() * (latestMs - bookedMs));
  story.agenda.plan(momentMs, () => {
    if (order.job.jobStatus === 'Scheduled') cancelJob(story, order, momentMs);
  });
}

function cancelJob(story: Story, order: Order, momentMs: number): void {
  const { job, appointment, slot } = order;
  const createdOn = timeText(momentMs);
  const reason = story.random.pick(story.office.reasons.cancel);
  const createdById = story.random.pick(story.office.callTakers);
  const log: ExportJobCanceledLogResponse = {
    id: story.ledger.nextId(),
    jobId: job.id,
    reasonId: reason.id,
    memo: reason.name,
    createdOn,
    createdById,
    active: true,
  };
  story.ledger.add('job-canceled-log', log);
  change(job, { jobStatus: 'Canceled', modifiedOn: createdOn });
  change(appointment, { status: 'Canceled', modifiedOn: createdOn });
  logEvent(story, job.id, 'Job Canceled', momentMs, createdById, reason.name);
  if (slot.technician !== undefined) story.roster.release(slot.technician, slot.stretch);
}
