import type { ApiHandlers } from '../operations/handler.ts';
import { data } from './data.ts';
import { tasks } from './tasks.ts';

/** Every operation of this API and what answers it. */
export const taskManagement: ApiHandlers<'taskManagement'> = {
  data,
  tasks,
};
