import type { StoredRecord } from '../store/collection.ts';
import type { Fault } from './fault.ts';
import { faultsWrittenIn } from './written-fault.ts';

/** How long export feeds keep a change back, in milliseconds of virtual time. */
export function heldBackMs(faults: readonly Fault[]): number {
  const seconds = faults.map(({ effect }) => (effect.kind === 'lateRows' ? effect.byS : 0));
  return Math.max(0, ...seconds) * 1_000;
}

/** The longest a record can ask to be held back; older changes need not be searched for the word. */
const MAX_ASKED_MS = 999_999_000;

/**
 * Whether a feed, at a moment of the virtual clock, still keeps the record's last change back:
 * because the call is held back, or because the record asks for it.
 */
export function isHeldBack(record: StoredRecord, nowMs: number, callHeldBackMs: number): boolean {
  const ageMs = nowMs - Date.parse(record.modifiedOn ?? record.createdOn ?? '');
  // A clock that was moved back leaves changes in its future: only who holds back keeps them.
  if (callHeldBackMs > 0 && ageMs < callHeldBackMs) return true;
  if (ageMs >= MAX_ASKED_MS) return false;
  const askedMs = heldBackMs(faultsWrittenIn(JSON.stringify(record)));
  return askedMs > 0 && ageMs < askedMs;
}
