import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

const ACCOUNTS = 'gl-account';

export const glAccounts: ResourceHandlers<'accounting', 'glAccounts'> = {
  create: createOne(ACCOUNTS, {
    check: (call, body) => refuseDuplicate(call, body['name']),
    members: () => ({ source: 'PublicApi' }),
  }),
  get: getOne(ACCOUNTS),
  list: listOf(ACCOUNTS),
  listTypes: listOf('gl-account-type'),
  update: patchOne(ACCOUNTS, { check: checkChange }),
};

function checkChange(call: GenericCall, account: StoredRecord, body: Members): void {
  if (body['name'] !== account['name']) refuseDuplicate(call, body['name']);
  const isDeactivated = body['active'] === false && account.active !== false;
  // documented: an account in use can't be deactivated.
  if (isDeactivated && isUsed(call, account)) {
    throw conflict(`The account '${String(account['name'])}' is in use.`);
  }
}

/** documented: two accounts can't have the same name. */
function refuseDuplicate(call: GenericCall, name: unknown): void {
  if (typeof name !== 'string') return;
  const where = [{ field: 'name', is: 'sameText', value: name } as const];
  if (call.store.collection(ACCOUNTS).first(where) !== undefined) {
    throw conflict(`An account named '${name}' exists already.`);
  }
}

/** assumed: an account is in use when an article of the pricebook is booked on it. */
function isUsed(call: GenericCall, account: StoredRecord): boolean {
  const names = [account['name'], account['number']].filter((name) => typeof name === 'string');
  return ['service', 'material', 'equipment', 'discount-and-fee'].some((collection) =>
    names.some((value) =>
      call.store.collection(collection).first([{ field: 'account', is: 'eq', value }]),
    ),
  );
}
