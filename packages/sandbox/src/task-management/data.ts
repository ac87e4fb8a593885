import type { SchemaSet } from '@truckroll/endpoint';
import { schemas } from '@truckroll/contract/schemas';
import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, shape } from '../resource/index.ts';

export const data: ResourceHandlers<'taskManagement', 'data'> = {
  get: (call) => {
    const all = (name: string) => call.store.collection(name).find();
    const value = {
      employees: all('employee'),
      businessUnits: all('business-unit').map(({ id, name }) => ({ name, value: id })),
      taskPriorities: namesOf('TaskManagement.V2.TaskPriority'),
      taskResolutionTypes: namesOf('TaskManagement.V2.TaskResolutionType'),
      taskStatuses: namesOf('TaskManagement.V2.TaskStatus'),
      taskTypes: all('task-type'),
      taskSources: all('task-source'),
      taskResolutions: all('task-resolution'),
    };
    return answer(shape(call, value));
  },
};

/** The values of an enumeration as the answer lists them. */
function namesOf(name: string): { readonly name: unknown }[] {
  const set: SchemaSet = schemas.taskManagement;
  return (set[name]?.enum ?? []).map((value) => ({ name: value }));
}
