import {
  fillPath,
  type BodyOf,
  type PathOf,
  type Problem,
  type QueryOf,
  type ResultOf,
} from '@truckroll/endpoint';
import type { HubOperation } from './describe.ts';

export interface HubAddress {
  readonly url: string;
  readonly apiToken: string;
}

/** What one call of the hub takes; members the operation does not know do not compile. */
export interface HubInput<O> {
  readonly path?: PathOf<O>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HubClient {
  /** Resolves with the answer's body. Throws `HubRefusal`, or `HubUnreachable` without an answer. */
  call<O extends HubOperation>(operation: O, input?: HubInput<O>): Promise<ResultOf<O>>;
}

/** The hub answered with a problem. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';
  readonly code = 'hub_refusal';
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(key: string, status: number, problem: Problem | undefined) {
    super(`${key}: ${status} ${problem?.title ?? 'refused'}`);
    this.status = status;
    this.problem = problem;
  }
}

/** No answer came: the hub is not there, went away, or took too long. */
export class HubUnreachable extends Error {
  override readonly name = 'HubUnreachable';
  readonly code = 'hub_unreachable';

  constructor(origin: string, options: ErrorOptions) {
    super(`The hub does not answer at ${origin}.`, options);
  }
}

/** Longest wait for one answer; a file of many thousand rows takes a while. */
const TIMEOUT_MS = 10 * 60_000;

/** Calls a running hub by its contract. */
export function createHubClient({ url, apiToken }: HubAddress): HubClient {
  return {
    async call(operation, input = {}) {
      const address = addressOf(url, operation, input);
      const contentType = operation.body?.contentType ?? 'application/json';
      const { ok, status, text } = await ask(address, {
        method: operation.method,
        headers: {
          authorization: `Bearer ${apiToken}`,
          ...(input.body !== undefined && { 'content-type': contentType }),
          ...input.headers,
        },
        ...(input.body !== undefined && { body: encode(input.body, contentType) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!ok) throw new HubRefusal(operation.key, status, parseProblem(text));
      return (text === '' ? undefined : JSON.parse(text)) as ResultOf<typeof operation>;
    },
  };
}

function addressOf<O extends HubOperation>(url: string, operation: O, input: HubInput<O>): URL {
  const path = fillPath(operation.path, (input.path ?? {}) as Record<string, unknown>);
  const address = new URL(path, url);
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

function encode(body: unknown, contentType: string): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return contentType === 'application/json' ? JSON.stringify(body) : String(body);
}

async function ask(
  address: URL,
  init: RequestInit,
): Promise<{ ok: boolean; status: number; text: string }> {
  try {
    const response = await fetch(address, init);
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (cause) {
    throw new HubUnreachable(address.origin, { cause });
  }
}

function parseProblem(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
