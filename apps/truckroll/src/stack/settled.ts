import { setTimeout as wait } from 'node:timers/promises';
import { hub, type HubClient } from '@truckroll/hub-contract';
import { CommandError, EXIT } from '../exit-codes.ts';

/** Between two looks at the hub, in milliseconds. */
const POLL_MS = 100;
/** Longest time without any progress before the wait is given up, in milliseconds. */
const STALL_MS = 120_000;

/** Waits until no inquiry of the hub is on its way; `onLeft` is told how many still are. */
export async function untilSettled(
  client: HubClient,
  onLeft: (left: number) => void,
): Promise<void> {
  let open = Number.POSITIVE_INFINITY;
  let waitedMs = 0;
  while (waitedMs < STALL_MS) {
    const { byStatus } = await client.call(hub.inquiries.summary);
    const left = (byStatus.ready ?? 0) + (byStatus.sending ?? 0);
    onLeft(left);
    if (left === 0) return;
    waitedMs = left < open ? 0 : waitedMs + POLL_MS;
    open = left;
    await wait(POLL_MS);
  }
  throw new CommandError(
    EXIT.failed,
    `${open} inquiries are still under way after two minutes without progress.`,
  );
}
