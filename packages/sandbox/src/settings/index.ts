import type { ApiHandlers } from '../operations/handler.ts';
import { businessUnits } from './business-units.ts';
import { employees } from './employees.ts';
import { exportFeeds } from './export-feeds.ts';
import { tagTypes } from './tag-types.ts';
import { technicians } from './technicians.ts';
import { userRoles } from './user-roles.ts';

/** Every operation of this API and what answers it. */
export const settings: ApiHandlers<'settings'> = {
  businessUnits,
  employees,
  export: exportFeeds,
  tagTypes,
  technicians,
  userRoles,
};
