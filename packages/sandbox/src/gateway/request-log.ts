import type { FaultEffect } from '../faults/fault.ts';
import { releasePage } from '../resource/page-bytes.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { IgnoredPart } from './ignored-part.ts';
import { shownBody, type KeptBody, type LoggedBody } from './logged-body.ts';
import { isWanted, type RequestFilter } from './request-filter.ts';

/** One call the sandbox got, for looking at afterwards. Holds no secret and no body. */
export interface LoggedRequest {
  readonly number: number;
  /** The virtual clock's time. */
  readonly at: string;
  readonly environment: Environment;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly operation: string | null;
  readonly tenantId: number | null;
  readonly appId: string | null;
  /** Null when the connection was dropped without an answer. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Query parameters and body members the operation does not know. */
  readonly ignored: readonly IgnoredPart[];
  /** The error's title, where the call was refused. */
  readonly problem: string | null;
  /** What was laid over this call. */
  readonly faults: readonly LoggedFault[];
}

export interface LoggedFault {
  readonly id: string;
  readonly effect: FaultEffect;
}

/** The bodies of a call, secrets masked and no longer than can be looked at. */
export interface Bodies {
  readonly request: LoggedBody | null;
  readonly answer: LoggedBody | null;
}

/** The bodies of a call until somebody looks at them. */
export interface KeptBodies {
  readonly request: KeptBody | null;
  readonly answer: KeptBody | null;
}

export interface RequestLog {
  add(request: Omit<LoggedRequest, 'number'>, bodies?: KeptBodies): void;
  /** Those that pass the filter, the newest first. */
  list(limit?: number, filter?: RequestFilter): LoggedRequest[];
  find(number: number): LoggedRequest | undefined;
  /** The bodies of a call; undefined when they are not kept any more. */
  bodiesOf(number: number): Bodies | undefined;
  /** Calls whose answers broke the contract; a test that cares looks here. */
  contractBreaches(): readonly string[];
  addContractBreach(text: string): void;
  clear(): void;
}

/** Requests that are kept; older ones are forgotten. */
const KEPT_REQUESTS = 1_000;

/** Of so many the bodies are kept: with the longest bodies, 13 MB. */
const KEPT_BODIES = 200;

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  let breaches: string[] = [];
  let count = 0;
  const bodies = new Map<number, KeptBodies>();

  return {
    add(request, its) {
      count += 1;
      requests.push({ number: count, ...request });
      if (requests.length >= KEPT_REQUESTS * 2) requests = requests.slice(-KEPT_REQUESTS);
      if (its !== undefined) bodies.set(count, its);
      releasePage(bodies.get(count - KEPT_BODIES)?.answer?.start);
      bodies.delete(count - KEPT_BODIES);
    },
    list(limit = KEPT_REQUESTS, filter = {}) {
      const kept = requests.slice(-KEPT_REQUESTS).toReversed();
      return kept.filter((request) => isWanted(request, filter)).slice(0, limit);
    },
    find: (number) => requests.find((request) => request.number === number),
    bodiesOf(number) {
      const its = bodies.get(number);
      return its && { request: shownBody(its.request), answer: shownBody(its.answer) };
    },
    contractBreaches: () => breaches,
    addContractBreach: (text) => void breaches.push(text),
    clear() {
      requests = [];
      breaches = [];
      bodies.clear();
    },
  };
}
