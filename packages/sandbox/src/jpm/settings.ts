import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf, type FilterOverrides } from '../resource/index.ts';

const filters: FilterOverrides = {
  // documented: active and inactive reasons alike, unless one kind is asked for.
  active(value) {
    if (value === 'Any') return [];
    return [{ field: 'active', is: 'eq', value: value === 'True' }];
  },
};

export const jobCancelReasons: ResourceHandlers<'jpm', 'jobCancelReasons'> = {
  list: listOf('job-cancel-reason', { filters }),
};

export const jobHoldReasons: ResourceHandlers<'jpm', 'jobHoldReasons'> = {
  list: listOf('job-hold-reason', { filters }),
};

export const projectStatuses: ResourceHandlers<'jpm', 'projectStatuses'> = {
  list: listOf('project-status'),
  get: getOne('project-status'),
};

export const projectSubStatuses: ResourceHandlers<'jpm', 'projectSubStatuses'> = {
  list: listOf('project-sub-status'),
  get: getOne('project-sub-status'),
};

export const projectTypes: ResourceHandlers<'jpm', 'projectTypes'> = {
  list: listOf('project-type'),
  get: getOne('project-type'),
};
