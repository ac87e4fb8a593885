import {
  type BodyOf,
  type Operation,
  type PathOf,
  type Payload,
  type QueryOf,
  type ResultOf,
  successStatus,
} from '@truckroll/endpoint';
import type { FieldErrors } from '@truckroll/endpoint/validation';
import { createContractSets } from '../gateway/contract-sets.ts';
import { findHandler, type HandlerTree } from '../gateway/handler-table.ts';
import type { Call } from '../operations/handler.ts';
import { OperationError } from '../operations/operation-error.ts';
import type { GenericCall } from '../resource/resource-handler.ts';
import type { TenantStore } from '../store/collection.ts';
import { openStore } from '../store/open-store.ts';
import { answered } from './answered.ts';

/** What a call is made with; the tenant in its path is implied. */
export interface CallInput<O> {
  readonly path?: Omit<PathOf<O>, 'tenant'>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
}

/** The input of a call whose operation is known at run time only. */
export interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A fresh tenant whose operations answer without a server in between. */
export interface TenantInMemory {
  readonly store: TenantStore;
  /**
   * Runs one operation as one transaction. Refuses a body that does not fit the contract, as the
   * gateway does, and fails when the answer does not fit it.
   *
   * @throws OperationError the operation's refusal
   */
  call<O extends Operation>(operation: O, input?: CallInput<O>): ResultOf<O>;
  /** A call to hand to a handler as it is; nothing is checked. */
  callOf(operation: Operation, input?: AnyInput): GenericCall;
  /** Moves the clock. */
  setTime(now: string): void;
  close(): void;
}

const tenant = {
  id: 4001,
  name: 'Test Plumbing',
  environment: 'integration',
  timeZone: 'America/New_York',
} as const;

/**
 * Opens a tenant without any record, at 09:00 UTC on 2 March 2026, with the handlers given.
 *
 * @param tickMs how far the clock goes on whenever it is read; left out, it stands still
 */
export function openTenantInMemory(
  handlers: HandlerTree,
  { tickMs = 0 }: { readonly tickMs?: number } = {},
): TenantInMemory {
  let nowMs = Date.UTC(2026, 2, 2, 9);
  const now = (): string => new Date((nowMs += tickMs)).toISOString();
  const opened = openStore({ now });
  const store = opened.tenant(tenant.environment, tenant.id);

  const callOf = (operation: Operation, input: AnyInput = {}): GenericCall => ({
    operation,
    path: { ...input.path, tenant: tenant.id },
    query: input.query ?? {},
    body: input.body,
    store,
    tenant,
    caller: { appId: 'app-test', clientId: 'cid.test', userId: 77 },
    now,
  });

  return {
    store,
    callOf,
    setTime: (time) => void (nowMs = Date.parse(time)),
    close: () => opened.close(),
    call<O extends Operation>(operation: O, input: CallInput<O> = {}) {
      assertBody(operation, input.body);
      const handler = findHandler(handlers, operation);
      if (handler === undefined) throw new TypeError(`${operation.key} has no handler here`);
      const call = callOf(operation, input as AnyInput);
      const result = opened.transaction(() => answered(handler(call as Call)));
      assertAnswer(operation, result);
      return result as ResultOf<O>;
    },
  };
}

/** Compiled schemas hold nothing of a tenant: making them once for all tests saves most time. */
const contractSetOf = createContractSets();

function faultsOf(operation: Operation, payload: Payload, value: unknown): FieldErrors {
  const schema = payload.schema ?? payload.inline;
  return schema === undefined ? {} : contractSetOf(operation).validator.check(schema, value);
}

function assertBody(operation: Operation, body: unknown): void {
  const faults = operation.body ? faultsOf(operation, operation.body, body) : {};
  if (Object.keys(faults).length > 0) {
    throw new OperationError(400, 'The body does not fit the contract.', faults);
  }
}

function assertAnswer(operation: Operation, value: unknown): void {
  const payload = operation.responses[successStatus(operation)];
  const faults = payload ? faultsOf(operation, payload, value) : {};
  if (Object.keys(faults).length > 0 || (!payload && value !== undefined)) {
    const text = `${JSON.stringify(value)}: ${JSON.stringify(faults)}`;
    throw new Error(`${operation.key} answered ${text}`);
  }
}
