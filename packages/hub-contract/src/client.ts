import { requestOf, type CallInput, type Problem, type ResultOf } from '@truckroll/endpoint';
import type { HubOperation } from './describe.ts';

export interface HubAddress {
  readonly url: string;
  readonly apiToken: string;
}

/** What one call of the hub takes. */
export interface HubInput<O> extends CallInput<O> {
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
      const { target, headers, ...request } = requestOf(operation, input);
      const { ok, status, text } = await ask(new URL(target, url), {
        ...request,
        headers: { authorization: `Bearer ${apiToken}`, ...headers, ...input.headers },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!ok) throw new HubRefusal(operation.key, status, parseProblem(text));
      return (text === '' ? undefined : JSON.parse(text)) as ResultOf<typeof operation>;
    },
  };
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
