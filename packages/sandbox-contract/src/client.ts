import { requestOf, type CallInput, type Problem, type ResultOf } from '@truckroll/endpoint';
import type { ScreenOperation } from './words.ts';

export interface ScreensClient {
  /** Resolves with the answer's body. Throws `ScreenRefusal`, or `ScreenUnreachable` without one. */
  call<O extends ScreenOperation>(operation: O, input?: CallInput<O>): Promise<ResultOf<O>>;
}

/** The sandbox said no. The message is meant for people. */
export class ScreenRefusal extends Error {
  override readonly name = 'ScreenRefusal';
  readonly code = 'screen_refusal';
  readonly status: number;
  /** What is wrong by field of the form, where fields are wrong. */
  readonly errors: Readonly<Record<string, readonly string[]>>;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? problem?.title ?? `The sandbox answered with ${status}.`);
    this.status = status;
    this.errors = problem?.errors ?? {};
  }
}

/** No answer came. */
class ScreenUnreachable extends Error {
  override readonly name = 'ScreenUnreachable';
  readonly code = 'screen_unreachable';

  constructor(options: ErrorOptions) {
    super('The sandbox does not answer. Is it still running?', options);
  }
}

/** Calls the screens' API; `origin` is empty in a page the sandbox serves itself. */
export function createScreensClient(
  send: typeof fetch = fetch,
  origin: string = '',
): ScreensClient {
  return {
    async call(operation, input = {}) {
      const { target, ...request } = requestOf(operation, input);
      const { ok, status, text } = await ask(send, `${origin}${target}`, request);
      if (!ok) throw new ScreenRefusal(status, parse(text) as Problem | undefined);
      return parse(text) as ResultOf<typeof operation>;
    },
  };
}

async function ask(send: typeof fetch, address: string, request: RequestInit) {
  try {
    const response = await send(address, request);
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (cause) {
    throw new ScreenUnreachable({ cause });
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
