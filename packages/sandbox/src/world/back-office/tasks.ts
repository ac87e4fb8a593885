import type { Job } from '../../jpm/records.ts';
import { timeText } from '../calendar.ts';
import { HOUR_MS } from '../life/story.ts';
import { entryAt } from '../random.ts';
import { type BackOffice, type Kept } from './back-office.ts';

const THINGS = ['Call back about the invoice', 'Send the warranty papers', 'Order a missing part'];

/** What people in the office remind each other of. */
export function setUpTasks(back: BackOffice): void {
  const lists = ['task-type', 'task-source', 'task-resolution'].map((collection) => {
    const more = collection === 'task-resolution' ? { type: 'Custom' } : {};
    return back.setUp(collection, { name: NAMES[collection], ...more });
  });
  back.plan(8, (momentMs, place) => remind(back, lists, momentMs, place));
}

const NAMES: Readonly<Record<string, string>> = {
  'task-type': 'Customer service',
  'task-source': 'Phone',
  'task-resolution': 'Done',
};

function remind(back: BackOffice, lists: readonly Kept[], momentMs: number, place: number): void {
  const { ledger, office } = back.story;
  const job = ledger.all<Job>('job').at(-1);
  if (job === undefined) return;
  const [type, source, resolution] = lists.map(({ id }) => id);
  const isClosed = place % 2 === 0;
  const [reporter, assignee] = [entryAt(office.employees, 2), entryAt(office.employees, 7)];
  const customer = ledger
    .all<{ readonly id: number; readonly name: string }>('customer')
    .find(({ id }) => id === job.customerId);
  const task = back.keep(
    'task',
    {
      name: entryAt(THINGS, place % THINGS.length),
      description: entryAt(THINGS, place % THINGS.length),
      taskNumber: ledger.nextId(),
      reportedById: reporter.id,
      assignedToId: assignee.id,
      isClosed,
      status: isClosed ? 'Completed' : 'ToDo',
      closedOn: isClosed ? timeText(momentMs) : null,
      businessUnitId: job.businessUnitId,
      employeeTaskTypeId: type,
      employeeTaskSourceId: source,
      employeeTaskResolutionId: resolution,
      reportedOn: timeText(momentMs),
      completeBy: timeText(momentMs + 48 * HOUR_MS),
      customerId: job.customerId,
      customerName: customer?.name,
      jobId: job.id,
      jobNumber: job.jobNumber,
      priority: 'Normal',
    },
    momentMs,
  );
  if (place !== 1) return;
  const subtask = { name: 'Find the receipt', parentTaskId: task.id, subtaskNumber: 1 };
  back.keep(
    'subtask',
    { ...subtask, assignedToId: assignee.id, reportedById: reporter.id },
    momentMs,
  );
}
