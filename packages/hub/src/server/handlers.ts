import type { BodyOf, PathOf, QueryOf, ResultOf } from '@truckroll/endpoint';
import type { Hub } from '@truckroll/hub-contract';

/** A call that has been checked against its operation. */
export interface HubCall<O> {
  readonly path: PathOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** The `Idempotency-Key` header. */
  readonly idempotencyKey: string | undefined;
}

/** Answers one operation, or throws `HubProblem`. */
export type HubHandler<O> = (call: HubCall<O>) => Promise<ResultOf<O>>;

/** One handler for every operation of the contract: leaving one out does not compile. */
export type HubHandlers = {
  readonly [R in keyof Hub]: { readonly [N in keyof Hub[R]]: HubHandler<Hub[R][N]> };
};
