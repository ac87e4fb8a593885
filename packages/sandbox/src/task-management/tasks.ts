import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createChild,
  createOne,
  getOne,
  ignored,
  listOf,
  namedReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const tasks: ResourceHandlers<'taskManagement', 'tasks'> = {
  create: createOne('task', { members: taskMembers }),
  createSubtask: createChild(
    'subtask',
    { collection: 'task', field: 'parentTaskId' },
    { like: 'taskManagement.tasks.createSubtask', members: subtaskMembers },
  ),
  get: getOne('task', { view: withSubtasks }),
  list: listOf('task', {
    sortFields: { CompletedBy: 'completeBy' },
    filters: {
      completeBefore: (value) => [{ field: 'completeBy', is: 'lt', value: String(value) }],
      completeOnOrAfter: (value) => [{ field: 'completeBy', is: 'gte', value: String(value) }],
      includeSubtasks: ignored,
    },
    view: withSubtasks,
  }),
};

/** documented: written as `reportedDate`, shown as `reportedOn`; the number is the task's own. */
function taskMembers(call: GenericCall, body: Members): Members {
  const id = call.store.nextId();
  const job = call.store.collection('job').get(Number(body['jobId'] ?? 0));
  return {
    id,
    taskNumber: id,
    reportedOn: body['reportedDate'],
    status: body['status'] ?? (body['isClosed'] === true ? 'Completed' : 'ToDo'),
    closedOn: body['isClosed'] === true ? call.now() : null,
    customerName: namedReference(call, 'customer', body['customerId'])?.name ?? null,
    jobNumber: job === undefined ? null : String(job['jobNumber'] ?? job.id),
    descriptionModifiedOn: call.now(),
    descriptionModifiedById: call.caller.userId,
  };
}

/** assumed: subtasks are numbered from 1 within their task. */
function subtaskMembers(call: GenericCall): Members {
  const subtaskNumber = subtasksOf(call, call.path['id']).length + 1;
  return { subtaskNumber, isViewed: false, assignedDateTime: call.now() };
}

/** documented: subtasks are shown when they are asked for. */
function withSubtasks(task: StoredRecord, call: GenericCall): StoredRecord {
  if (call.query['includeSubtasks'] !== true) return { ...task, subTasksData: null };
  const subTasks = subtasksOf(call, task.id);
  return { ...task, subTasksData: { count: subTasks.length, subTasks } };
}

function subtasksOf(call: GenericCall, taskId: unknown): StoredRecord[] {
  const where = [{ field: 'parentTaskId', is: 'eq', value: Number(taskId) } as const];
  return call.store.collection('subtask').find({ where });
}
