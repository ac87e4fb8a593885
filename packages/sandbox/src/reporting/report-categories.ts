import { notModelled, type ResourceHandlers } from '../operations/handler.ts';

export const reportCategories: ResourceHandlers<'reporting', 'reportCategories'> = {
  list: notModelled,
};
