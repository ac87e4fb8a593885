import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs a statement and gives its rows. */
export type RunStatement = <Row = unknown>(
  text: string,
  values: readonly unknown[],
) => Promise<{ rows: Row[] }>;

/** Knows which transaction the running code is inside of. */
export interface OpenTransactions {
  /** How to run a statement in the transaction around the caller; undefined outside of one. */
  current(): RunStatement | undefined;
  /** Calls back when the transaction around the caller is committed, never when it is rolled back. */
  afterCommit(callback: () => void): void;
  /** Marks what `work` does as inside of a transaction, until it settles. */
  run<T>(statement: RunStatement, work: () => Promise<T>): Promise<T>;
  /** Keeps what `afterCommit` is given while `transact` runs, and calls it when that succeeds. */
  collect<T>(transact: () => Promise<T>): Promise<T>;
}

interface Scope {
  readonly statement: RunStatement;
  isOpen: boolean;
}

/**
 * A timer started inside a transaction still carries its scope after the end; the scope is closed
 * with the transaction, so that such late code falls back to the pool.
 */
export function createOpenTransactions(): OpenTransactions {
  const scopes = new AsyncLocalStorage<Scope>();
  const callbacks = new AsyncLocalStorage<(() => void)[]>();
  return {
    current() {
      const scope = scopes.getStore();
      return scope?.isOpen === true ? scope.statement : undefined;
    },
    afterCommit(callback) {
      callbacks.getStore()?.push(callback);
    },
    async run(statement, work) {
      const scope: Scope = { statement, isOpen: true };
      try {
        return await scopes.run(scope, work);
      } finally {
        scope.isOpen = false;
      }
    },
    async collect(transact) {
      const collected: (() => void)[] = [];
      const result = await callbacks.run(collected, transact);
      for (const callback of collected) callback();
      return result;
    },
  };
}
