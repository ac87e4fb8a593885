import type { Contract } from '@truckroll/contract';
import type { BodyOf, Operation, PathOf, QueryOf, ResultOf } from '@truckroll/endpoint';
import type { TenantStore } from '../store/collection.ts';

/** One call that passed the gateway: authenticated, in scope, its parameters and body checked. */
export interface Call<O = Operation> {
  readonly operation: Operation;
  readonly path: PathOf<O>;
  /** Parsed by the contract's types: numbers, booleans, arrays; absent and empty ones left out. */
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly store: TenantStore;
  readonly tenant: TenantFacts;
  readonly caller: Caller;
  /** The virtual clock's time, `2026-11-22T05:00:00.000Z`. */
  now(): string;
  /** A fault: how long export feeds keep a change back, in milliseconds of virtual time. */
  readonly heldBackMs?: number;
  /** How long feeds keep a change back from who does not ask for recent ones, in virtual time. */
  readonly recentChangesMs?: number;
  /** The sandbox was told to refuse no call for coming too often. */
  readonly isUnlimited?: boolean;
}

export interface TenantFacts {
  readonly id: number;
  readonly name: string;
  readonly environment: 'integration' | 'production';
  /** IANA name, for example `America/New_York`. */
  readonly timeZone: string;
}

export interface Caller {
  readonly appId: string;
  readonly clientId: string;
  /** The user id that API-made records carry in `createdById`. */
  readonly userId: number;
  /** The employee who does at a screen of the office what applications do by calls. */
  readonly employeeId?: number;
  readonly bookingProviderId?: number;
}

/** Answers that are not a JSON value to be written. */
export type Answer =
  /** JSON text that is sent as it is; bytes are UTF-8, `String` reads both. */
  | { readonly as: 'text'; readonly json: string | Buffer }
  | { readonly as: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly as: 'redirect'; readonly location: string };

/** What a handler gives back: the contract's result, or one of the special answers. */
export type Handled<R> =
  | {
      readonly as: 'json';
      readonly value: R;
      /** Where the operation has more than one status that means success. */
      readonly status?: number;
    }
  | Answer;

export type Handler<O> = (call: Call<O>) => Handled<ResultOf<O>>;

/** Stands in for an operation nobody has modelled yet; the gateway answers 501 with its name. */
export const notModelled = 'not modelled';

/** One entry for every operation of the contract: leaving one out does not compile. */
export type Handlers = {
  readonly [A in keyof Contract]: {
    readonly [R in keyof Contract[A]]: {
      readonly [M in keyof Contract[A][R]]: Handler<Contract[A][R][M]> | typeof notModelled;
    };
  };
};

export type ApiHandlers<A extends keyof Contract> = Handlers[A];
export type ResourceHandlers<
  A extends keyof Contract,
  R extends keyof Contract[A],
> = Handlers[A][R];

export function json<R>(value: R): Handled<R> {
  return { as: 'json', value };
}
