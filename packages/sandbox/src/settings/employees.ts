import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne } from '../resource/index.ts';
import { accountActions, checkRole, staffMembers } from './staff.ts';

export const employees: ResourceHandlers<'settings', 'employees'> = {
  accountActions: accountActions('employee', false),
  create: createOne('employee', {
    check: (call, body) => checkRole(call, body['roleId']),
    members: staffMembers,
  }),
  get: getOne('employee'),
  list: listOf('employee'),
  update: patchOne('employee', {
    check: (call, _employee, body) => checkRole(call, body['roleId']),
    members: staffMembers,
  }),
};
