import type { ApiHandlers } from '../operations/handler.ts';
import { appointments } from './appointments.ts';
import { budgetCodes } from './budget-codes.ts';
import { exportFeeds } from './export-feeds.ts';
import { jobEquipment } from './job-equipment.ts';
import { jobTypes } from './job-types.ts';
import { jobs } from './jobs.ts';
import { projects } from './projects.ts';
import {
  jobCancelReasons,
  jobHoldReasons,
  projectStatuses,
  projectSubStatuses,
  projectTypes,
} from './settings.ts';

/** Every operation of this API and what answers it. */
export const jpm: ApiHandlers<'jpm'> = {
  appointments,
  budgetCodes,
  export: exportFeeds,
  jobCancelReasons,
  jobEquipment,
  jobHoldReasons,
  jobs,
  jobTypes,
  projects,
  projectStatuses,
  projectSubStatuses,
  projectTypes,
};
