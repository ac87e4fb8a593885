import type { Operation } from '@truckroll/endpoint';
import { membersOf } from '../parameters/members.ts';
import type { AnyInput } from '../tenant-in-memory.ts';
import { matches } from './matches.ts';
import { openWriteScene, partsOf, WRITTEN, type WriteEntry } from './write-scene.ts';

/**
 * Tries one write between two rounds of reads.
 *
 * @returns how the change was seen; undefined when it was not
 */
export function tryWrite(operation: Operation, entry: WriteEntry = {}): string | undefined {
  const scene = openWriteScene(operation, entry);
  try {
    const before = scene.look();
    scene.write();
    return seen(operation, entry, scene.input, { before, after: scene.look() });
  } finally {
    scene.close();
  }
}

interface Rounds {
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

function seen(
  operation: Operation,
  { shows }: WriteEntry,
  input: AnyInput,
  { before, after }: Rounds,
): string | undefined {
  const [earlier, later] = [before.flatMap(partsOf), after.flatMap(partsOf)];
  if (shows !== undefined) {
    const isShown = (parts: readonly unknown[]) => parts.some((part) => matches(part, shows));
    return isShown(later) && !isShown(earlier) ? 'as told' : undefined;
  }
  if (operation.method === 'DELETE')
    return isGone(operation, input, { before, after }) ? 'gone' : undefined;
  if (isWritten(later) && !isWritten(earlier)) return 'by its text';
  const isLike = (parts: readonly unknown[]) => parts.some((part) => isMadeOf(part, input.body));
  return isLike(later) && !isLike(earlier) ? 'by its members' : undefined;
}

function isWritten(parts: readonly unknown[]): boolean {
  return JSON.stringify(parts).includes(WRITTEN);
}

/** The record the path names was there, and is not any more; or it is inactive; or a row is less. */
function isGone({ path }: Operation, input: AnyInput, { before, after }: Rounds): boolean {
  const name = /\{(\w+)\}(?!.*\{)/.exec(path)?.[1] ?? 'id';
  const id = input.path?.[name];
  const isThere = (answer: unknown) =>
    partsOf(answer).some(
      (part) => membersOf(part)['id'] === id && membersOf(part)['active'] !== false,
    );
  return before.some((answer, place) => {
    const isLess = partsOf(answer).length > partsOf(after[place]).length;
    return isLess || (isThere(answer) && !isThere(after[place]));
  });
}

/** Whether a row has the members of a body that it could have, and there are such. */
function isMadeOf(row: unknown, body: unknown): boolean {
  const shared = Object.entries(membersOf(body)).filter(
    ([name, value]) => typeof value !== 'object' && membersOf(row)[name] !== undefined,
  );
  return shared.length > 0 && shared.every(([name, value]) => membersOf(row)[name] === value);
}
