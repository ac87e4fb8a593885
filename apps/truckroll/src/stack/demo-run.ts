import { hub, MAX_PAGE_SIZE, type HubClient, type Inquiry } from '@truckroll/hub-contract';
import type { ServiceTitan } from '@truckroll/servicetitan';
import { CommandError, EXIT } from '../exit-codes.ts';
import type { Progress } from '../output.ts';
import { untilSettled } from './settled.ts';

/** How each row of a file ended. The four add up to the rows. */
export interface Outcomes {
  readonly delivered: number;
  readonly duplicate: number;
  readonly review: number;
  readonly rejected: number;
}

export interface DemoRow {
  readonly row: number;
  readonly outcome: keyof Outcomes;
  readonly reason: string;
  readonly inquiryId: string;
}

/** Sends a CSV file to the hub and waits until every row has come to its end. */
export async function runInquiries(
  client: HubClient,
  csv: Uint8Array,
  progressOf: (total: number) => Progress,
): Promise<DemoRow[]> {
  const report = await client.call(hub.inquiries.import, { body: csv });
  const progress = progressOf(report.rows);
  try {
    await untilSettled(client, (left) => progress.to(report.rows - left));
  } finally {
    progress.stop();
  }
  const inquiries = await readAll(client);
  return report.receipts.map(({ row, receipt }) => {
    const inquiry = inquiries.get(receipt.id);
    if (inquiry === undefined) throw new Error(`Row ${row} was acknowledged and is not stored.`);
    return { row, outcome: outcomeOf(inquiry), reason: inquiry.reason, inquiryId: inquiry.id };
  });
}

export function countOutcomes(rows: readonly DemoRow[]): Outcomes {
  const count = (outcome: keyof Outcomes) => rows.filter((row) => row.outcome === outcome).length;
  return {
    delivered: count('delivered'),
    duplicate: count('duplicate'),
    review: count('review'),
    rejected: count('rejected'),
  };
}

/**
 * Compares what was delivered with the bookings in ServiceTitan, read through its API.
 * Throws when one is missing, there twice, or there without an inquiry.
 */
export async function assertSameBookings(
  client: HubClient,
  office: ServiceTitan,
  bookingProvider: number,
): Promise<void> {
  const delivered = [...(await readAll(client)).values()].filter(
    ({ status }) => status === 'delivered',
  );
  const found = new Map<string, number>();
  for await (const booking of office.crm.bookings.listForProvider({
    bookingProvider,
    pageSize: 500,
  })) {
    found.set(booking.externalId, (found.get(booking.externalId) ?? 0) + 1);
  }
  const ids = new Set(delivered.map(({ id }) => id));
  const missing = [...ids].filter((id) => !found.has(id)).length;
  const repeated = [...found.values()].filter((count) => count > 1).length;
  const strange = [...found.keys()].filter((externalId) => !ids.has(externalId)).length;
  if (missing + repeated + strange > 0) {
    throw new CommandError(
      EXIT.failed,
      `${missing} delivered inquiries have no booking, ${repeated} have more than one, and ${strange} bookings no inquiry.`,
    );
  }
}

async function readAll(client: HubClient): Promise<Map<string, Inquiry>> {
  const found = new Map<string, Inquiry>();
  let cursor: string | undefined;
  do {
    const page = await client.call(hub.inquiries.list, {
      query: { limit: MAX_PAGE_SIZE, ...(cursor !== undefined && { cursor }) },
    });
    for (const inquiry of page.data) found.set(inquiry.id, inquiry);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** A delivery that was given up needs a person to look at it, like every other review. */
function outcomeOf(inquiry: Inquiry): keyof Outcomes {
  switch (inquiry.status) {
    case 'delivered':
    case 'duplicate':
    case 'rejected':
      return inquiry.status;
    default:
      return 'review';
  }
}
