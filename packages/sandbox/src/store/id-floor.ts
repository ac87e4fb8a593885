import type { Database } from './database.ts';
import type { RecordSql } from './record-sql.ts';

/** So many ids in a row are looked at as one. */
const BLOCK_BITS = 12;

/**
 * Knows where in the order of ids the records changed since a moment begin, so that a list in that
 * order need not read past all that came before. What it says may be too low, never too high.
 */
export interface IdFloor {
  /** No record with a lower id has changed at the moment or later; undefined when nothing has. */
  since(modifiedOn: string): number | undefined;
  /** Told of every write. */
  note(id: number | string, modifiedOn: string): void;
  /** Forgets what it knows, after records came from elsewhere. */
  forget(): void;
}

export function createIdFloor(
  database: Database,
  { inSpace }: Pick<RecordSql, 'inSpace'>,
): IdFloor {
  /** The last change in each block. Undone and removed changes stay, which makes it too low only. */
  let latest: Map<number, string> | undefined;

  function read(): Map<number, string> {
    const rows = database.all<{ block: number; latest: string }>(
      `select id >> ${BLOCK_BITS} as block, max(modified_on) as latest from record ` +
        `indexed by record_by_modified where ${inSpace} group by 1`,
    );
    return new Map(rows.map((row) => [row.block, row.latest]));
  }

  return {
    since(modifiedOn) {
      latest ??= read();
      let lowest: number | undefined;
      for (const [block, last] of latest) {
        if (last >= modifiedOn && (lowest === undefined || block < lowest)) lowest = block;
      }
      return lowest === undefined ? undefined : lowest * 2 ** BLOCK_BITS;
    },
    note(id, modifiedOn) {
      if (latest === undefined || typeof id !== 'number') return;
      const block = Math.floor(id / 2 ** BLOCK_BITS);
      const known = latest.get(block);
      if (known === undefined || known < modifiedOn) latest.set(block, modifiedOn);
    },
    forget: () => void (latest = undefined),
  };
}
