import type { Operation } from '@truckroll/endpoint';
import type { Clock } from '../clock/clock.ts';
import type { Call, Handled } from '../operations/handler.ts';
import { OperationError, TooOften } from '../operations/operation-error.ts';
import type { Store } from '../store/open-store.ts';
import { accessRefusal, type Credentials, type Gate, type Identity } from './access.ts';
import type { createIdentification } from './access.ts';
import type { ContractSet } from './contract-sets.ts';
import type { AnyHandler } from './handler-table.ts';
import type { IgnoredPart } from './ignored-part.ts';
import { breachOf, outgoing, refused, type Outgoing } from './outgoing.ts';
import { READ_FAILED, readScalar } from './parameter-value.ts';
import { readQuery, unknownParameterErrors } from './query-parameters.ts';
import { USUAL_LIMIT, type RateLimiter } from './rate-limit.ts';
import {
  invalidRequest,
  notModelledHere,
  operationRefusal,
  rateLimited,
  bareStatus,
  type Refusal,
} from './refusals.ts';
import { readBody, type RawBody } from './request-body.ts';
import type { RequestLog } from './request-log.ts';

/** What may be changed while the sandbox runs. */
export interface GatewaySettings {
  /** Null switches the limits off. */
  callsPerSecond: number | null;
  validateAnswers: boolean;
  /** Refuses calls with query parameters their operation does not know. */
  strictParameters: boolean;
  /** Seconds of virtual time that feeds hold a change back from who does not ask for recent ones. */
  recentChangesS: number;
}

export interface GatewayContext extends Gate {
  readonly store: Store;
  readonly clock: Clock;
  readonly limiter: RateLimiter;
  readonly settings: GatewaySettings;
  readonly log: RequestLog;
  readonly identify: ReturnType<typeof createIdentification>;
  readonly contractSetOf: (operation: Operation) => ContractSet;
  /** Called with what a handler threw that was no refusal. */
  readonly onHandlerError: (operation: Operation, error: unknown) => void;
}

/** One request that matched an operation, as it came. */
export interface Incoming {
  readonly credentials: Credentials;
  readonly path: Readonly<Record<string, string>>;
  readonly query: string;
  readonly body: RawBody;
  /** A fault: how long export feeds keep a change back, in milliseconds of virtual time. */
  readonly heldBackMs: number;
}

export interface Outcome {
  readonly answer: Outgoing;
  readonly identity?: Pick<Identity, 'connection'>;
  readonly ignored?: readonly IgnoredPart[];
}

/**
 * Takes a request through the gateway to its handler and back.
 * assumed: the order of the checks is token, app key, rate, scope, owner, parameters, body.
 */
export async function answerOperation(
  context: GatewayContext,
  operation: Operation,
  handler: AnyHandler | undefined,
  incoming: Incoming,
): Promise<Outcome> {
  const identity = await context.identify(incoming.credentials);
  if ('refusal' in identity) return { answer: refused(identity.refusal) };
  const refusal =
    rateRefusal(context, identity) ?? accessRefusal(operation, incoming.path, identity.claims);
  if (refusal !== undefined) return { answer: refused(refusal), identity };
  if (handler === undefined) {
    return { answer: refused(notModelledHere(operation.key)), identity };
  }
  const { set, validator } = context.contractSetOf(operation);
  const path = readPath(operation, incoming.path);
  const query = readQuery(operation, set, incoming.query);
  const strict = context.settings.strictParameters ? unknownParameterErrors(query.unknown) : {};
  const errors = { ...path.errors, ...query.errors, ...strict };
  if (Object.keys(errors).length > 0) {
    return { answer: refused(invalidRequest(errors), operation), identity, ignored: query.unknown };
  }
  const body = await readBody(operation, set, validator, incoming.body);
  if ('refusal' in body) {
    return { answer: refused(body.refusal, operation), identity, ignored: query.unknown };
  }
  const ignored = [...query.unknown, ...body.unknown];
  const input = { path: path.values, query: query.values, body: body.value };
  const call = callOf(context, operation, identity, { ...input, heldBackMs: incoming.heldBackMs });
  return { answer: runHandler(context, operation, handler, call), identity, ignored };
}

function rateRefusal(context: GatewayContext, { connection }: Identity): Refusal | undefined {
  const { callsPerSecond } = context.settings;
  if (callsPerSecond === null) return undefined;
  const tenant = `${context.environment} ${connection.tenantId}`;
  const limit = { ...USUAL_LIMIT, calls: callsPerSecond };
  const waitS = context.limiter.admit(`${tenant} ${connection.appId}`, limit);
  return waitS === undefined ? undefined : rateLimited(waitS);
}

function readPath(operation: Operation, given: Readonly<Record<string, string>>) {
  const values: Record<string, unknown> = {};
  const errors: Record<string, readonly string[]> = {};
  for (const [name, parameter] of Object.entries(operation.pathParameters)) {
    const text = given[name] ?? '';
    const value = readScalar(parameter, text);
    if (value === READ_FAILED) errors[name] = [`The value '${text}' is not valid.`];
    else values[name] = value;
  }
  return { values, errors };
}

function callOf(
  context: GatewayContext,
  operation: Operation,
  { connection, tenant }: Identity,
  input: Pick<Call, 'path' | 'query' | 'body'> & { readonly heldBackMs: number },
): Call {
  const { bookingProviderId } = connection.restriction;
  return {
    operation,
    ...input,
    store: context.store.tenant(context.environment, connection.tenantId),
    tenant,
    caller: {
      appId: connection.appId,
      clientId: connection.clientId,
      userId: connection.userId,
      ...(bookingProviderId === undefined ? {} : { bookingProviderId }),
    },
    now: context.clock.now,
    recentChangesMs: context.settings.recentChangesS * 1000,
    isUnlimited: context.settings.callsPerSecond === null,
  };
}

/** Runs the handler in a transaction. An answer that breaks the contract undoes it as well. */
function runHandler(
  context: GatewayContext,
  operation: Operation,
  handler: AnyHandler,
  call: Call,
): Outgoing {
  try {
    return context.store.transaction(() => {
      const handled = handler(call);
      if (context.settings.validateAnswers) refuseBreach(context, operation, handled);
      return outgoing(operation, handled);
    });
  } catch (error) {
    if (error instanceof OperationError) {
      const status = declaredStatus(operation, error.status);
      return refused(operationRefusal(status, error.message, error.errors), operation);
    }
    if (error instanceof TooOften) return refused(rateLimited(error.retryAfterS));
    if (error instanceof ContractBreach) {
      context.log.addContractBreach(error.message);
      return refused(error.refusal);
    }
    context.onHandlerError(operation, error);
    context.log.addContractBreach(`${operation.key} failed: ${String(error)}`);
    return refused(bareStatus(500));
  }
}

/** assumed: what conflicts with the state is a bad request where no 409 is declared. */
function declaredStatus({ responses }: Operation, status: number): number {
  return status === 409 && responses[409] === undefined ? 400 : status;
}

class ContractBreach extends Error {
  readonly code = 'CONTRACT_BREACH';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(JSON.stringify(refusal.body));
    this.refusal = refusal;
  }
}

function refuseBreach(
  context: GatewayContext,
  operation: Operation,
  handled: Handled<unknown>,
): void {
  const { set, validator } = context.contractSetOf(operation);
  const refusal = breachOf(operation, set, validator, handled);
  if (refusal !== undefined) throw new ContractBreach(refusal);
}
