import type { DemoCredentials } from '@truckroll/sandbox';
import type { WireClient, WireRequest } from './wire.ts';

/** Something clients do, and what has to come of it. */
export interface Habit {
  readonly name: string;
  readonly request: WireRequest;
  readonly status: number;
  /** What else must hold of the answer's JSON. */
  readonly holds?: (body: Body) => boolean;
  /** Clients that refuse to do it. */
  readonly notBy?: readonly string[];
}

/** The members of answers that the habits look at. */
export interface Body {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly error: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly continueFrom: string;
  readonly fileName: string;
  readonly data: readonly { readonly id: number; readonly active: boolean }[];
}

/** Where and as whom the habits are tried. */
export interface Place {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly demo: DemoCredentials;
  readonly token: string;
  /** A job of the tenant. */
  readonly jobId: number;
  readonly yes: WireClient['yes'];
}

/** The headers of a call that is let in. */
export function signed({ demo, token }: Place, headers: Readonly<Record<string, string>> = {}) {
  return { authorization: token, 'st-app-key': demo.appKey, ...headers };
}

/** The address of something of the tenant. */
export function urlOf({ apiUrl, demo }: Place, rest: string, api = 'crm/v2'): string {
  return `${apiUrl}/${api}/tenant/${demo.tenantId}/${rest}`;
}
