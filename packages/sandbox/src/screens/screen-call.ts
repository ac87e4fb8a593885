import type { BodyOf, PathOf, QueryOf, ResultOf } from '@truckroll/endpoint';
import type { Screens } from '@truckroll/sandbox-contract';
import type { Caller, SignInPlace } from '../portal/sessions.ts';
import type { Environment } from '../store/tenant-store.ts';

/** A call that has been checked against its operation and the caller's session. */
export interface ScreenCall<O> {
  readonly path: PathOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** Who asks. Reading it throws a 401 `PortalError` when nobody is signed in. */
  readonly caller: Caller;
  /** Who asks, undefined when nobody is signed in. */
  readonly visitor: Caller | undefined;
  /** Signs the browser in or out; what was there before is replaced. */
  signIn(via: SignInPlace, environment: Environment, token: string): void;
  signOut(via: SignInPlace, environment: Environment): void;
  /** The token of the session this call came with, for closing it. */
  readonly sessionToken: string | undefined;
}

/** Answers one operation of the screens, or throws a `PortalError` or `OperationError`. */
export type ScreenHandler<O> = (
  call: ScreenCall<O>,
) => Written<ResultOf<O>> | Promise<Written<ResultOf<O>>>;

/** A result on its way into JSON: nobody changes it any more. */
type Written<T> = T extends object ? { readonly [Member in keyof T]: Written<T[Member]> } : T;

/** One handler for every operation of an area: leaving one out does not compile. */
export type AreaHandlers<A extends keyof Screens> = {
  readonly [N in keyof Screens[A]]: ScreenHandler<Screens[A][N]>;
};

/** All areas. */
export type ScreenHandlers = { readonly [A in keyof Screens]: AreaHandlers<A> };
