/** What is told about one attempt of a call. Neither values nor headers are in it. */
export interface AttemptFacts {
  /** The contract's name of the operation: `crm.bookings.create`. */
  readonly operation: string;
  readonly method: string;
  /** 1 for the first one. */
  readonly attempt: number;
}

/** Functions told about every attempt, for logs and metrics. They must not throw. */
export interface Hooks {
  onRequest?(facts: AttemptFacts): void;
  /** Also told of attempts without an answer; those have no status. */
  onAnswer?(facts: AttemptFacts & { readonly status?: number; readonly durationMs: number }): void;
  onRetry?(facts: AttemptFacts & { readonly reason: Error; readonly waitMs: number }): void;
}
