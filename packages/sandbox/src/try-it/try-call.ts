import { loggedBody, type LoggedBody } from '../gateway/logged-body.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Environment } from '../store/tenant-store.ts';

/** What a connection's owner gets a token with. */
export interface TryCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
}

export interface TriedCall {
  readonly environment: Environment;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: string;
  readonly credentials: TryCredentials;
}

export interface TriedAnswer {
  readonly step: 'token' | 'call';
  readonly status: number | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: LoggedBody | null;
  readonly durationMs: number;
}

/** How the environments are reached. */
export interface TryContext {
  /** Reaches the environments; a server that listens nowhere brings its own. */
  readonly send: typeof globalThis.fetch;
  apiUrl(environment: Environment): string;
}

/** No fault holds a call longer than two minutes. */
const TIMEOUT_MS = 130_000;

/**
 * Gets a token and makes a call, as a program of the app's would. Throws a 400 `PortalError` for a
 * target that leads away from the environment.
 */
export async function tryCall(context: TryContext, call: TriedCall): Promise<TriedAnswer> {
  const base = context.apiUrl(call.environment);
  const url = new URL(call.target, base);
  if (url.origin !== new URL(base).origin) {
    throw new PortalError(400, 'Write a path of the API, beginning with one slash.');
  }
  const { clientId, clientSecret, appKey } = call.credentials;
  const tokenAnswer = await ask(context, 'token', new URL('/connect/token', base), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  const token = tokenIn(tokenAnswer.bytes);
  if (token === undefined) return tokenAnswer.shown;
  const headers = { authorization: token, 'st-app-key': appKey };
  const { method, body } = call;
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await ask(context, 'call', url, {
    method,
    headers: { ...headers, ...type },
    ...(body !== undefined && { body }),
  });
  return answer.shown;
}

interface Asked {
  readonly bytes: Uint8Array;
  readonly shown: TriedAnswer;
}

async function ask(
  { send }: TryContext,
  step: TriedAnswer['step'],
  url: URL,
  init: RequestInit,
): Promise<Asked> {
  const startedMs = performance.now();
  const limits = { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
  try {
    const response = await send(url, { ...init, ...limits });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const headers = [...response.headers].map(([name, value]) => ({ name, value }));
    const durationMs = performance.now() - startedMs;
    const body = loggedBody(type, bytes);
    return { bytes, shown: { step, status: response.status, headers, body, durationMs } };
  } catch {
    const durationMs = performance.now() - startedMs;
    const shown = { step, status: null, headers: [], body: null, durationMs };
    return { bytes: new Uint8Array(), shown };
  }
}

function tokenIn(bytes: Uint8Array): string | undefined {
  try {
    const answer = JSON.parse(new TextDecoder().decode(bytes)) as { access_token?: string };
    return answer.access_token;
  } catch {
    return undefined;
  }
}
