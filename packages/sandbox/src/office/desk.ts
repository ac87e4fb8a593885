import type { BodyOf, Operation, PathOf, QueryOf, ResultOf } from '@truckroll/endpoint';
import { findHandler, type HandlerTree } from '../gateway/handler-table.ts';
import type { Actor } from '../operations/actor.ts';
import type { Call, Caller, TenantFacts } from '../operations/handler.ts';
import type { Store } from '../store/open-store.ts';
import type { TenantStore } from '../store/collection.ts';

/** What an operation is given by the office; the tenant in its path is implied. */
export interface OfficeInput<O> {
  readonly path?: Omit<PathOf<O>, 'tenant'>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
}

/** Where one person of a tenant's office works. */
export interface Desk {
  readonly store: TenantStore;
  readonly tenant: TenantFacts;
  /** The virtual clock's time, `2026-11-22T05:00:00.000Z`. */
  now(): string;
  /** Runs what one click does, as one transaction. */
  move<T>(make: (actor: Actor) => T): T;
  /**
   * Does what the API's operation does, by the operation's own rules and in the person's name.
   *
   * @throws OperationError the operation's refusal
   */
  perform<O extends Operation>(operation: O, input: OfficeInput<O>): ResultOf<O>;
}

export interface DeskContext {
  readonly store: Store;
  readonly handlers: HandlerTree;
  readonly clock: { now(): string };
}

/** Moves of nobody in particular, and of people who are no employees, carry this user id. */
const NO_USER_ID = 0;

/** @param employeeId the record of the person at the desk; null or unknown ones are nobody */
export function createDesk(
  context: DeskContext,
  tenant: TenantFacts,
  employeeId: number | null,
): Desk {
  const store = context.store.tenant(tenant.environment, tenant.id);
  const { now } = context.clock;
  const user = userOf(store, employeeId);

  function perform<O extends Operation>(operation: O, input: OfficeInput<O>): ResultOf<O> {
    const handler = findHandler(context.handlers, operation);
    if (handler === undefined) throw new TypeError(`${operation.key} is not modelled here`);
    const call: Call = {
      operation,
      path: { ...input.path, tenant: tenant.id },
      query: input.query ?? {},
      body: input.body,
      store,
      tenant,
      caller: { appId: 'office', clientId: 'office', ...user },
      now,
    };
    const handled = context.store.transaction(() => handler(call));
    if (handled.as === 'text') return JSON.parse(String(handled.json)) as ResultOf<O>;
    if (handled.as === 'json') return handled.value as ResultOf<O>;
    throw new TypeError(`${operation.key} answers no JSON`);
  }

  return {
    store,
    tenant,
    now,
    move: (make) => context.store.transaction(() => make({ store, ...user, now: now() })),
    perform,
  };
}

function userOf(
  store: TenantStore,
  employeeId: number | null,
): Pick<Caller, 'userId' | 'employeeId'> {
  const employee = employeeId === null ? undefined : store.collection('employee').get(employeeId);
  if (employee === undefined) return { userId: NO_USER_ID };
  return { userId: Number(employee['userId']), employeeId: Number(employee.id) };
}
