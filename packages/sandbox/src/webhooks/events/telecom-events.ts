import type { StoredRecord, TenantStore } from '../../store/collection.ts';
import { toBundle } from '../../telecom/call-bundle.ts';
import { isChanged, type EventRule, type Transition } from './event-rule.ts';

const CALLS = 'tn.tlc.calls:r';

// assumed: a call is completed once, when it ends; whatever is written to it later is an update.
export const telecomEvents: readonly EventRule[] = [
  {
    event: 'tn.tlc.call-completed',
    collection: 'call',
    scope: CALLS,
    isRaisedBy: isOver,
    data: callData,
  },
  {
    event: 'tn.tlc.call-updated',
    collection: 'call',
    scope: CALLS,
    isRaisedBy: (change) => isChanged(change) && !isOver(change),
    data: callData,
  },
];

function isOver({ before, after }: Transition): boolean {
  if (after === undefined || !hasEnded(after)) return false;
  return before === undefined || !hasEnded(before);
}

/** Calls say their status only while they last. */
function hasEnded(call: StoredRecord): boolean {
  return (call['status'] ?? 'Completed') === 'Completed';
}

function callData(call: StoredRecord, store: TenantStore): Readonly<Record<string, unknown>> {
  return { call: toBundle(call, { store }) };
}
