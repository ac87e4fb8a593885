import {
  answer,
  bodyOf,
  listChildren,
  patchOne,
  requireParent,
  type ResourceHandler,
} from '../resource/index.ts';

const TASKS = 'invoice-task';
const INVOICE = { collection: 'invoice', field: 'invoiceId', parameter: 'invoiceId' };

export const listTasks: ResourceHandler = listChildren(TASKS, INVOICE);

/** assumed: a template makes one task, named after the template and open. */
export const createTask: ResourceHandler = (call) => {
  const invoiceId = requireParent(call, INVOICE);
  const { templateId, variables } = bodyOf(call);
  const taskId = crypto.randomUUID();
  call.store.collection(TASKS).insert({
    id: taskId,
    taskId,
    invoiceId,
    templateId,
    variables: variables ?? {},
    name: templateId,
    status: 'Open',
    relations: [],
  });
  const tasks = [{ taskId, key: String(templateId) }];
  return answer({ executionId: crypto.randomUUID(), tasks, status: 'Completed', errors: [] });
};

export const updateTask: ResourceHandler = patchOne(TASKS, {
  parameter: 'taskId',
  parent: INVOICE,
  like: 'accounting.invoices.listTasks',
});
