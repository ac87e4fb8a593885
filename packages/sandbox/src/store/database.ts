import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** SQLite with its prepared statements kept, and transactions that may be nested. */
export interface Database {
  run(sql: string, ...values: SQLInputValue[]): void;
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  /** The one column a query selects, without an object for every row. */
  column<Value>(sql: string, ...values: SQLInputValue[]): Value[];
  /** Runs several statements that take no values. */
  script(sql: string): void;
  /** Runs the work in one transaction; an inner one joins the outer. Undone when the work throws. */
  transaction<T>(work: () => T): T;
  /** Called before each outermost commit, inside the transaction. */
  beforeCommit(listener: () => void): void;
  /** Called after an outermost transaction was undone. */
  afterRollback(listener: () => void): void;
  readonly isInTransaction: boolean;
  close(): void;
}

/** The file of the state is held by another process, or is no database. */
export class StateFileError extends Error {
  readonly code = 'STATE_FILE_UNUSABLE';

  constructor(file: string, options: ErrorOptions) {
    super(`${file} cannot be opened. Does another sandbox use it?`, options);
  }
}

/** Statements differ by the shape of their conditions only; more shapes than this are rare. */
const MAX_PREPARED_STATEMENTS = 2_000;

/** Opens a file, or a database in memory when no file is named. */
export function openDatabase(file = ':memory:'): Database {
  const connection = new DatabaseSync(file);
  claim(connection, file);
  connection.function('fold_case', { deterministic: true }, foldCase);
  const { prepare, prepareColumn, forget } = createStatements(connection);
  const commitListeners: (() => void)[] = [];
  const rollbackListeners: (() => void)[] = [];
  let depth = 0;

  function outermost<T>(work: () => T): T {
    prepare('begin').run();
    depth = 1;
    try {
      const result = work();
      for (const listener of commitListeners) listener();
      prepare('commit').run();
      return result;
    } catch (error) {
      // SQLite undoes it by itself when the disk is full or cannot be read.
      if (connection.isTransaction) prepare('rollback').run();
      for (const listener of rollbackListeners) listener();
      throw error;
    } finally {
      depth = 0;
    }
  }

  return {
    run(sql, ...values) {
      prepare(sql).run(...values);
    },
    get: <Row>(sql: string, ...values: SQLInputValue[]) =>
      prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    column<Value>(sql: string, ...values: SQLInputValue[]) {
      const rows: unknown = prepareColumn(sql).all(...values);
      return (rows as [Value][]).map(([value]) => value);
    },
    script(sql) {
      connection.exec(sql);
    },
    transaction: (work) => (depth > 0 ? work() : outermost(work)),
    beforeCommit: (listener) => void commitListeners.push(listener),
    afterRollback: (listener) => void rollbackListeners.push(listener),
    get isInTransaction() {
      return depth > 0;
    },
    close() {
      forget();
      connection.close();
    },
  };
}

/** Prepares each statement once: those that give rows, and those that give lists of columns. */
function createStatements(connection: DatabaseSync) {
  const rows = new Map<string, StatementSync>();
  const columns = new Map<string, StatementSync>();

  function prepareIn(kept: Map<string, StatementSync>, sql: string): StatementSync {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statement.setReturnArrays(kept === columns);
    if (kept.size >= MAX_PREPARED_STATEMENTS) kept.clear();
    kept.set(sql, statement);
    return statement;
  }

  return {
    prepare: (sql: string) => prepareIn(rows, sql),
    prepareColumn: (sql: string) => prepareIn(columns, sql),
    forget() {
      rows.clear();
      columns.clear();
    },
  };
}

/** Takes the file for this process alone: ids and feed positions are counted in its memory. */
function claim(connection: DatabaseSync, file: string): void {
  try {
    connection.exec('pragma locking_mode = exclusive;');
    // A process that dies loses nothing; only a power cut may cost the last transactions.
    connection.exec('pragma journal_mode = wal; pragma synchronous = normal;');
    connection.exec('pragma cache_size = -65536; pragma temp_store = memory;');
    connection.exec('begin immediate; commit;');
  } catch (cause) {
    connection.close();
    throw new StateFileError(file, { cause });
  }
}

/** The form of a text in which letters of different case are the same. SQLite's own knows ASCII only. */
export function foldCase(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).toLowerCase();
}
