import { timeText } from '../calendar.ts';
import type { Visit } from './order.ts';
import { finishJob, leave } from './finish-job.ts';
import { logEvent } from './job-log.ts';
import { change } from '../ledger.ts';
import { HOUR_MS, type Story } from './story.ts';

/** How long parts and permits take, in hours. */
const LEAST_WAIT = 4 * 24;
const MOST_WAIT = 20 * 24;

/** The work stops until something arrives; then it is finished. */
export function holdJob(story: Story, visit: Visit, momentMs: number): void {
  const { order, assignment, technician } = visit;
  const modifiedOn = timeText(momentMs);
  const reason = story.random.pick(story.office.reasons.hold);
  change(assignment, { isPaused: true, modifiedOn });
  change(order.appointment, {
    status: 'Hold',
    modifiedOn,
    holdReasonId: reason.id,
    holdMemo: reason.name,
  });
  change(order.job, { jobStatus: 'Hold', modifiedOn });
  leave(visit, momentMs);
  const jobId = order.job.id;
  logEvent(story, jobId, 'Appointment Put On Hold', momentMs, technician.record.id, reason.name);
  const waitHours = story.random.whole(LEAST_WAIT, MOST_WAIT);
  story.agenda.plan(momentMs + waitHours * HOUR_MS, (resumedMs) => {
    change(order.appointment, { holdReasonId: null, holdMemo: null });
    change(assignment, { isPaused: false });
    logEvent(story, jobId, 'Appointment Hold Removed', resumedMs, null);
    finishJob(story, visit, resumedMs);
  });
}
