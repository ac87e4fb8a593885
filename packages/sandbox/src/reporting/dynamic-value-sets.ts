import { notModelled, type ResourceHandlers } from '../operations/handler.ts';

export const dynamicValueSets: ResourceHandlers<'reporting', 'dynamicValueSets'> = {
  get: notModelled,
};
