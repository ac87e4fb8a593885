import { invalid } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answer,
  findRecord,
  requireReference,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';

/**
 * The members of a technician or employee that a body writes under other names. Passwords are
 * never kept.
 */
export function staffMembers(
  call: GenericCall,
  body: Members,
  before?: StoredRecord,
): Record<string, unknown> {
  const { login, name, roleId } = body;
  const members: Record<string, unknown> = { password: null };
  if (roleId !== undefined && roleId !== null) members['roleIds'] = [roleId];
  if (login !== undefined) members['loginName'] = login;
  if (typeof name === 'string') {
    const [firstName = '', ...rest] = name.trim().split(/\s+/);
    members['firstName'] = firstName;
    members['lastName'] = rest.join(' ');
  }
  // documented: the user's id differs from the employee's.
  if (before === undefined) members['userId'] = call.store.nextId();
  return members;
}

/** Refuses a role that isn't the tenant's. */
export function checkRole(call: GenericCall, roleId: unknown): void {
  if (roleId !== undefined && roleId !== null)
    requireReference(call, 'user-role', 'roleId', roleId);
}

/** Switches an account on or off; invitations and resets leave no trace but a success. */
export function accountActions(collectionName: string, needsLicense: boolean): ResourceHandler {
  return (call) => {
    const person = findRecord(call, collectionName, { parameter: 'id' });
    const { action, licenseType } = call.body as { action: string; licenseType?: string | null };
    // documented: a technician is only activated with a licence.
    if (needsLicense && action === 'Activate' && !licenseType) {
      throw invalid('licenseType', 'A license type is required to activate a technician.');
    }
    const collection = call.store.collection(collectionName);
    if (action === 'Activate') {
      const license = licenseType ? { licenseType: LICENSES[licenseType] ?? null } : {};
      collection.update(person.id, { active: true, ...license });
    }
    if (action === 'Deactivate') collection.update(person.id, { active: false });
    return answer({ status: 'Success' });
  };
}

/** Account actions and technicians spell the same licences differently. */
const LICENSES: Readonly<Record<string, string>> = {
  NonManagedTechnician: 'NonManagedTech',
  ManagedTechnician: 'ManagedTech',
  ManagedInstaller: 'ManagedInstaller',
};
