import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  amountFilter,
  answer,
  createOne,
  findRecord,
  getOne,
  listOf,
  patchOne,
  shape,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';
import { assertSeller, dismiss, recordStatusChange, sell, unsell } from './estimate-decisions.ts';
import { deleteItem, listItems, putItem } from './estimate-lines.ts';
import { estimateMembers, writtenMembers } from './estimate-members.ts';

export const estimates: ResourceHandlers<'sales', 'estimates'> = {
  create: createOne('estimate', {
    check: checkSeller,
    members: estimateMembers,
    after: (call, estimate) => {
      recordStatusChange(call, estimate);
      nameOnJob(call, estimate);
    },
  }),
  deleteItem,
  dismiss,
  get: getOne('estimate'),
  list: listOf('estimate', {
    filters: {
      status: 'status.name',
      soldById: 'soldBy',
      soldByEmployeeId: 'soldBy',
      totalGreater: amountFilter('estimate', 'subtotal', 'greater'),
      totalLess: amountFilter('estimate', 'subtotal', 'less'),
    },
  }),
  listItems,
  listStatusChanges: listStatusChanges(),
  putItem,
  sell,
  unsell,
  // assumed: what the body leaves out stays, since every member of it is optional.
  update: patchOne('estimate', {
    check: (call, _, body) => checkSeller(call, body),
    members: writtenMembers,
    after: recordStatusChange,
  }),
};

function checkSeller(call: GenericCall, { soldBy }: Members): void {
  if (soldBy !== undefined && soldBy !== null) assertSeller(call, soldBy);
}

/** A job names the estimates that were written for it. */
function nameOnJob({ store }: GenericCall, estimate: StoredRecord): void {
  const job = store.collection('job').get(Number(estimate['jobId'] ?? 0));
  if (job === undefined) return;
  const known = (job['estimateIds'] ?? []) as readonly number[];
  store.collection('job').update(job.id, { estimateIds: [...known, Number(estimate.id)] });
}

function listStatusChanges(): ResourceHandler {
  return (call) => {
    const { id } = findRecord(call, 'estimate', { parameter: 'id' });
    const where = [{ field: 'estimateId', is: 'eq', value: Number(id) } as const];
    const changes = call.store.collection('estimate-status-change').find({ where });
    return answer(changes.map((change) => shape(call, change)));
  };
}
