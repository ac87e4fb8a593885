import type { Job } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import type { BackOffice } from './back-office.ts';
import { assignmentOf, completedJob } from './finished-work.ts';

const TEXTS: readonly (readonly [rating: number, text: string])[] = [
  [5, 'Came within the window, explained everything, left the place clean.'],
  [5, 'Fixed in an hour what others had given up on.'],
  [4, 'Good work, though a little late.'],
  [5, 'Very friendly and fair.'],
  [3, 'The leak is gone, the price was higher than I thought.'],
];

/** What customers say about the work, and how they rate the technicians. */
export function planReputation(back: BackOffice): void {
  back.plan(14, (momentMs, place) => review(back, momentMs, place));
  back.plan(24, (momentMs) => rate(back, momentMs));
}

function review(back: BackOffice, momentMs: number, place: number): void {
  const job = completedJob(back, momentMs);
  const technician = job && assignmentOf(back, job);
  if (job === undefined || technician === undefined) return;
  const { ledger } = back.story;
  const [rating = 5, text = ''] = TEXTS[place % TEXTS.length] ?? [];
  const customer = ledger
    .all<{ readonly id: number; readonly name: string }>('customer')
    .find(({ id }) => id === job.customerId);
  back.keep(
    'review',
    {
      platform: place % 3 === 0 ? 'Yelp' : 'Google',
      authorName: customer?.name,
      review: text,
      publishDate: timeText(momentMs),
      rating,
      verificationStatus: true,
      jobId: job.id,
      businessUnitId: job.businessUnitId,
      completedDate: job.completedOn,
      customerName: customer?.name,
      customerId: job.customerId,
      technicianFullName: technician.technicianName,
      technicianId: technician.technicianId,
      internalId: ledger.nextId(),
      locationId: job.locationId,
      campaignId: job.campaignId,
    },
    momentMs,
  );
}

const rated = (job: Job, technicianId: number) => `${job.id}/${technicianId}`;

function rate(back: BackOffice, momentMs: number): void {
  const job = completedJob(back, momentMs);
  const technician = job && assignmentOf(back, job);
  if (job === undefined || technician === undefined) return;
  const { technicianId } = technician;
  const known = back.story.ledger.all<{ readonly of?: string }>('technician-rating');
  if (known.some(({ of }) => of === rated(job, technicianId))) return;
  const rating = back.random.pick([5, 5, 5, 4, 4, 3]);
  const members = { technicianId, jobId: job.id, rating, of: rated(job, technicianId) };
  back.keep('technician-rating', members, momentMs);
}
