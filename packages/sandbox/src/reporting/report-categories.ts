import type { ResourceHandlers } from '../operations/handler.ts';
import { pageOf } from '../resource/index.ts';
import { CATEGORIES } from './report.ts';

export const reportCategories: ResourceHandlers<'reporting', 'reportCategories'> = {
  list: (call) => pageOf(call, CATEGORIES),
};
