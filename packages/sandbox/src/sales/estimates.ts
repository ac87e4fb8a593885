import type { ResourceHandlers } from '../operations/handler.ts';
import {
  amountFilter,
  answer,
  createOne,
  findRecord,
  getOne,
  listOf,
  patchOne,
  shape,
  type ResourceHandler,
} from '../resource/index.ts';
import { dismiss, recordStatusChange, sell, unsell } from './estimate-decisions.ts';
import { deleteItem, listItems, putItem } from './estimate-lines.ts';
import { estimateMembers, writtenMembers } from './estimate-members.ts';

export const estimates: ResourceHandlers<'sales', 'estimates'> = {
  create: createOne('estimate', { members: estimateMembers, after: recordStatusChange }),
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
  update: patchOne('estimate', { members: writtenMembers, after: recordStatusChange }),
};

function listStatusChanges(): ResourceHandler {
  return (call) => {
    const { id } = findRecord(call, 'estimate', { parameter: 'id' });
    const where = [{ field: 'estimateId', is: 'eq', value: Number(id) } as const];
    const changes = call.store.collection('estimate-status-change').find({ where });
    return answer(changes.map((change) => shape(call, change)));
  };
}
