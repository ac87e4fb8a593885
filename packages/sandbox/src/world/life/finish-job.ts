import { timeText } from '../calendar.ts';
import { planEstimate } from './estimates.ts';
import type { Visit } from './order.ts';
import { billWork } from './invoices.ts';
import { itemsFor } from './invoice-items.ts';
import { logEvent } from './job-log.ts';
import { offerMembership } from './memberships.ts';
import { planPayment } from './payments.ts';
import { change } from '../ledger.ts';
import type { Story } from './story.ts';

/** The technician is done: the job is completed and billed, and more may be sold. */
export function finishJob(story: Story, visit: Visit, momentMs: number): void {
  const { order, assignment, technician } = visit;
  const modifiedOn = timeText(momentMs);
  const { household, type } = order.request;
  change(assignment, { status: 'Done', modifiedOn });
  change(order.appointment, { status: 'Done', modifiedOn });
  leave(visit, momentMs);
  const isMember = household.membershipId !== null;
  const items = itemsFor(story, type, { technician, isMember, momentMs });
  const total = billWork(story, order.invoice, items, momentMs);
  change(order.job, {
    jobStatus: 'Completed',
    completedOn: modifiedOn,
    modifiedOn,
    total,
    soldById: total > 0 ? technician.record.id : null,
    summaryOfWork: items.map((item) => item.description).join('; '),
  });
  logEvent(story, order.job.id, 'Job Completed', momentMs, technician.record.id);
  planPayment(story, order, total, momentMs);
  planEstimate(story, visit, momentMs);
  offerMembership(story, visit, momentMs);
}

/** The technician is free for the next visit. */
export function leave({ technician, order }: Visit, momentMs: number): void {
  if (technician.record.jobId !== order.job.id) return;
  change(technician.record, {
    status: 'Idle',
    jobId: null,
    appoitmentId: null,
    modifiedOn: timeText(momentMs),
  });
}
