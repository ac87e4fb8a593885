import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  getOne,
  listOf,
  patchOne,
  shape,
  answer,
  findRecord,
  type GenericCall,
} from '../resource/index.ts';
import { sellMembership } from './membership-sale.ts';

const STATUS_CHANGES = 'membership-status-change';

export const memberships: ResourceHandlers<'memberships', 'memberships'> = {
  create: sellMembership,
  get: getOne('membership'),
  list: listOf('membership'),
  listCustomFields: listOf('membership-custom-field-type'),
  listStatusChanges: (call) => {
    const { id } = findRecord(call, 'membership', { parameter: 'id' });
    const changes = call.store
      .collection(STATUS_CHANGES)
      .find({ where: [{ field: 'membershipId', is: 'eq', value: id }] });
    return answer(changes.map((change) => shape(call, change)));
  },
  update: patchOne('membership', {
    members: (call, body, before) => {
      const isCanceled = body['status'] === 'Canceled' && before['status'] !== 'Canceled';
      return isCanceled ? { cancellationDate: call.now() } : {};
    },
    after: recordStatusChange,
  }),
};

/** documented: every change of status is kept. */
function recordStatusChange(call: GenericCall, after: StoredRecord, before: StoredRecord): void {
  if (after['status'] === before['status']) return;
  call.store.collection(STATUS_CHANGES).insert({
    membershipId: after.id,
    oldStatus: before['status'],
    newStatus: after['status'],
    note: null,
    createdById: call.caller.userId,
  });
}
