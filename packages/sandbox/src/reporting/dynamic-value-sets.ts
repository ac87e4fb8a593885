import { json, type ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import { dynamicSet } from './dynamic-sets.ts';
import { cutRows } from './report-page.ts';
import { VALUE_AND_LABEL } from './report-parameters.ts';

export const dynamicValueSets: ResourceHandlers<'reporting', 'dynamicValueSets'> = {
  get(call) {
    const { dynamicSetId } = call.path;
    const rows = dynamicSet(call.store, dynamicSetId);
    if (rows === undefined) throw notFound(`Dynamic value set ${dynamicSetId}`);
    return json({ ...cutRows(call, rows), fields: VALUE_AND_LABEL });
  },
};
