import type { Draft } from '../ledger.ts';
import type { Job } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import { change } from '../ledger.ts';
import { HOUR_MS } from '../life/story.ts';
import { entryAt } from '../random.ts';
import type { BackOffice } from './back-office.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Bigger undertakings that began with a job. */
export function planProjects(back: BackOffice): void {
  back.plan(6, (momentMs, place) => beginProject(back, momentMs, place));
}

function beginProject(back: BackOffice, momentMs: number, place: number): void {
  const { ledger, office } = back.story;
  const job = ledger.all<Draft<Job>>('job').findLast(({ projectId }) => projectId === null);
  if (job === undefined) return;
  const types = ledger.all<Named>('project-type');
  const statuses = ledger.all<Named>('project-status');
  const type = entryAt(types, place % types.length);
  const status = entryAt(statuses, place % 3);
  const id = ledger.nextId();
  const project = back.keep(
    'project',
    {
      number: String(id),
      name: `${type.name}, ${customerName(back, job.customerId)}`,
      status: status.name,
      statusId: status.id,
      projectTypeId: type.id,
      customerId: job.customerId,
      locationId: job.locationId,
      projectManagerIds: [entryAt(office.employees, 1).id],
      businessUnitIds: [job.businessUnitId],
      startDate: timeText(momentMs),
      targetCompletionDate: timeText(momentMs + 60 * 24 * HOUR_MS),
      actualCompletionDate: status.name === 'Completed' ? timeText(momentMs) : null,
      jobIds: [job.id],
    },
    momentMs,
  );
  change(job, { projectId: project.id, modifiedOn: timeText(momentMs) });
  const note = { projectId: project.id, text: 'Permit was applied for.', isPinned: true };
  back.keep('project-note', { ...note, createdById: office.callTakers[0] }, momentMs);
}

function customerName({ story }: BackOffice, id: number): string {
  return story.ledger.all<Named>('customer').find((one) => one.id === id)?.name ?? '';
}
