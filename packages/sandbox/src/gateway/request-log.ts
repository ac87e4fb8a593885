import type { Environment } from '../store/tenant-store.ts';

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
  /** Names of query parameters and paths of body members the operation does not know. */
  readonly ignored: readonly string[];
  /** The error's title, where the call was refused. */
  readonly problem: string | null;
  /** Ids of the faults that were laid over this call. */
  readonly faults: readonly string[];
}

export interface RequestLog {
  add(request: Omit<LoggedRequest, 'number'>): void;
  /** The newest first. */
  list(limit?: number): LoggedRequest[];
  /** Calls whose answers broke the contract; a test that cares looks here. */
  contractBreaches(): readonly string[];
  addContractBreach(text: string): void;
  clear(): void;
}

/** Requests that are kept; older ones are forgotten. */
const KEPT_REQUESTS = 1_000;

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  let breaches: string[] = [];
  let count = 0;

  return {
    add(request) {
      count += 1;
      requests.push({ number: count, ...request });
      if (requests.length >= KEPT_REQUESTS * 2) requests = requests.slice(-KEPT_REQUESTS);
    },
    list: (limit = KEPT_REQUESTS) => requests.slice(-Math.min(limit, KEPT_REQUESTS)).toReversed(),
    contractBreaches: () => breaches,
    addContractBreach: (text) => void breaches.push(text),
    clear() {
      requests = [];
      breaches = [];
    },
  };
}
