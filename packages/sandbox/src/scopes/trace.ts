import { masked } from '../gateway/logged-body.ts';

/** One call of a recorded trace. The path has neither host nor query. */
interface TracedCall {
  readonly method: string;
  readonly path: string;
}

export interface Trace {
  readonly calls: readonly TracedCall[];
  /** Names of operations that stand alone on a line: `crm.customers.list`. */
  readonly names: readonly string[];
  /** What was no call, shortened; the first few. */
  readonly unread: readonly string[];
}

/** Enough to see what went wrong. */
const MAX_UNREAD = 20;
const MAX_UNREAD_LENGTH = 80;

const METHOD_LINE = /\b(GET|POST|PUT|PATCH|DELETE)\s+["']?(\S+)/i;
const OPERATION_NAME = /^[a-z]\w*\.\w+(?:\.\w+)?$/i;
const CURL = /^\s*(?:\$\s*)?curl\b/;
const CURL_METHOD = /(?:^|\s)(?:-X|--request)(?:\s+|=)?["']?([A-Za-z]+)/;
const CURL_BODY = /(?:^|\s)(?:-d|--data(?:-\w+)?|--json|-F|--form)(?=[\s='"@])/;
const ADDRESS = /https?:\/\/[^\s"'`\\]+/;

/**
 * Reads the calls in pasted text: a HAR file, curl commands, lines such as
 * `GET /crm/v2/tenant/1/customers` (an access log has them too), addresses alone, and names of
 * operations. Of what it reads it keeps methods and paths, so that no credentials get through.
 */
export function readTrace(text: string): Trace {
  const har = readHar(text);
  if (har !== undefined) return { calls: har, names: [], unread: [] };
  const calls: TracedCall[] = [];
  const names: string[] = [];
  const unread: string[] = [];
  for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const call = readLine(line);
    if (call !== undefined) calls.push(call);
    else if (OPERATION_NAME.test(line.trim())) names.push(line.trim());
    else if (isWorthSaying(line) && unread.length < MAX_UNREAD) {
      unread.push(masked(line.trim()).slice(0, MAX_UNREAD_LENGTH));
    }
  }
  return { calls, names, unread };
}

function isWorthSaying(line: string): boolean {
  return !/^\s*(?:#.*)?$/.test(line);
}

function readLine(line: string): TracedCall | undefined {
  if (CURL.test(line)) return readCurl(line);
  const [, method, target] = METHOD_LINE.exec(line) ?? [];
  if (method !== undefined && target !== undefined) return callOf(method, target);
  const [address] = ADDRESS.exec(line) ?? [];
  if (address !== undefined) return callOf('GET', address);
  return /^\s*\/\S+\s*$/.test(line) ? callOf('GET', line.trim()) : undefined;
}

function readCurl(line: string): TracedCall | undefined {
  const [address] = ADDRESS.exec(line) ?? [];
  if (address === undefined) return undefined;
  const method = CURL_METHOD.exec(line)?.[1] ?? (CURL_BODY.test(line) ? 'POST' : 'GET');
  return callOf(method, address);
}

function callOf(method: string, target: string): TracedCall | undefined {
  const path = pathOf(target);
  return path === undefined ? undefined : { method: method.toUpperCase(), path };
}

function pathOf(target: string): string | undefined {
  const [plain = ''] = target.replace(/["',;]+$/, '').split(/[?#]/, 1);
  const path = plain.replace(/^https?:\/\/[^/]*/, '');
  return path.startsWith('/') ? path : undefined;
}

interface Har {
  readonly log: { readonly entries: readonly { readonly request: HarRequest }[] };
}

interface HarRequest {
  readonly method: string;
  readonly url: string;
}

/** Undefined when the text is no HAR. */
function readHar(text: string): readonly TracedCall[] | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const { entries } = (JSON.parse(text) as Har).log;
    return entries.flatMap(({ request }) => callOf(request.method, request.url) ?? []);
  } catch {
    return undefined;
  }
}
