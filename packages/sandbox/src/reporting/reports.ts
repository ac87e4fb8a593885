import { notModelled, type ResourceHandlers } from '../operations/handler.ts';

export const reports: ResourceHandlers<'reporting', 'reports'> = {
  get: notModelled,
  getData: notModelled,
  list: notModelled,
};
