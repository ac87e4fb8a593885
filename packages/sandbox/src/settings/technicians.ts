import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne } from '../resource/index.ts';
import { accountActions, checkRole, staffMembers } from './staff.ts';

export const technicians: ResourceHandlers<'settings', 'technicians'> = {
  accountActions: accountActions('technician', true),
  create: createOne('technician', {
    check: (call, body) => checkRole(call, body['roleId']),
    members: (call, body) => ({
      ...staffMembers(call, body),
      isManagedTech: body['licenseType'] === 'ManagedTech',
    }),
  }),
  get: getOne('technician'),
  list: listOf('technician'),
  update: patchOne('technician', {
    check: (call, _technician, body) => checkRole(call, body['roleId']),
    members: (call, body, before) => ({
      ...staffMembers(call, body, before),
      ...(body['licenseType'] === undefined
        ? {}
        : { isManagedTech: body['licenseType'] === 'ManagedTech' }),
    }),
  }),
};
