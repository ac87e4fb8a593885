import type { Environment } from '../store/tenant-store.ts';
import type { LoggedRequest } from './request-log.ts';

/** Which calls of the log are wanted; members left out let all pass. */
export interface RequestFilter {
  readonly environment?: Environment;
  readonly tenantId?: number;
  readonly appId?: string;
  /** Key of an operation, `crm.customers.list`, or the start of one, `crm.`. */
  readonly operation?: string;
  readonly method?: string;
  /** First digit of the status; 0 for connections dropped without an answer. */
  readonly statusClass?: number;
  /** Stands in the path, the query, the operation or the problem, in any case. */
  readonly text?: string;
  /** Only calls with ignored parts. */
  readonly hasIgnored?: boolean;
  /** Only calls with a higher number. */
  readonly after?: number;
}

/** Whether a call passes the filter. */
export function isWanted(request: LoggedRequest, filter: RequestFilter): boolean {
  const { environment, tenantId, appId, operation, method, statusClass, text } = filter;
  return (
    (environment === undefined || request.environment === environment) &&
    (tenantId === undefined || request.tenantId === tenantId) &&
    (appId === undefined || request.appId === appId) &&
    (operation === undefined || (request.operation?.startsWith(operation) ?? false)) &&
    (method === undefined || request.method === method.toUpperCase()) &&
    (statusClass === undefined || classOf(request) === statusClass) &&
    (filter.hasIgnored !== true || request.ignored.length > 0) &&
    (filter.after === undefined || request.number > filter.after) &&
    (text === undefined || holdsText(request, text.toLowerCase()))
  );
}

function classOf({ status }: LoggedRequest): number {
  return Math.floor((status ?? 0) / 100);
}

function holdsText({ path, query, operation, problem }: LoggedRequest, text: string): boolean {
  return `${path}?${query} ${operation} ${problem}`.toLowerCase().includes(text);
}
