import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  listOf,
  matching,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

import { copyTemplateItems, deleteCopiedItems } from './event-items.ts';

const EVENTS = 'recurring-service-event';

export const recurringServiceEvents: ResourceHandlers<'memberships', 'recurringServiceEvents'> = {
  list: listOf(EVENTS, {
    filters: {
      locationId: matching(EVENTS, (event, value, call) => {
        const services = call.store.collection('recurring-service');
        const service = services.get(Number(event['locationRecurringServiceId']));
        return service?.['locationId'] === value;
      }),
    },
  }),
  // documented: completing an event ties it to the job that did the work.
  markComplete: patchOne(EVENTS, {
    parameter: 'id',
    members: (call, body, event) => {
      const job = requireJob(call, body);
      copyTemplateItems(call, event, job);
      return { jobId: job.id, status: 'Won' };
    },
  }),
  markIncomplete: patchOne(EVENTS, {
    parameter: 'id',
    members: (call, body, event) => {
      deleteCopiedItems(call, event, requireJob(call, body));
      return { jobId: null, status: 'NotAttempted' };
    },
  }),
};

function requireJob(call: GenericCall, body: Members): StoredRecord {
  return requireReference(call, 'job', 'jobId', body['jobId']);
}
