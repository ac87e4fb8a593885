import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Another living process works in the folder. */
export class DatabaseLockedError extends Error {
  readonly code = 'database_locked';
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `Another hub (process ${pid}) is using ${folder}. ` +
        `Stop it, or give this one a folder of its own.`,
    );
    this.name = 'DatabaseLockedError';
    this.pid = pid;
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/** Looks at a lock whose takeover another process has begun, and the pause between two of them. */
const MAX_ATTEMPTS = 200;
const RETRY_MS = 10;

/**
 * Takes the folder for this process. The lock of a process that is gone is taken over.
 * Throws `DatabaseLockedError` naming the process that holds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'hub.lock');
  const own = await describeProcess(process.pid);
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, own, { mode: 0o600 });
  try {
    const holder = await takeLock(draft, path);
    if (holder !== undefined) throw new DatabaseLockedError(folder, holder);
    return { release: () => rm(path, { force: true }) };
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Puts the draft in the lock's place; answers the id of the living process that has it instead.
 * A stale lock is replaced only while holding a claim to it, a lock of its own kind, so that of
 * several processes that find it exactly one goes on.
 */
async function takeLock(draft: string, path: string): Promise<number | undefined> {
  const claim = `${path}.claim`;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (await linkIfFree(draft, path)) return undefined;
    const held = await readIfThere(path);
    if (held === undefined) continue;
    const pid = Number(held.split(' ')[0]);
    if (held === (await describeProcess(pid))) return pid;
    if ((await takeLock(draft, claim)) !== undefined) {
      await setTimeout(RETRY_MS);
      continue;
    }
    try {
      if ((await readIfThere(path)) !== held) continue;
      await rename(draft, path);
      return undefined;
    } finally {
      await rm(claim, { force: true });
    }
  }
  throw new Error(`The lock ${path} could not be taken over`);
}

/** A link is made whole or not at all, so a lock is never seen half written. */
async function linkIfFree(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * `<pid> <start time>`. A process id comes back, in a container even at once; the start time from
 * /proc tells two processes of one id apart. Where there is no /proc the id alone has to do.
 */
async function describeProcess(pid: number): Promise<string> {
  const stat = await readIfThere(`/proc/${pid}/stat`);
  if (stat !== undefined) {
    // Fields are counted after the command name, which may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process whose parent has not looked yet holds nothing any more.
    return fields[0] === 'Z' ? 'gone' : `${pid} ${fields[19] ?? ''}`;
  }
  return isAlive(pid) ? `${pid} ` : 'gone';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
