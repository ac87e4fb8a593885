import { hub as api, type HubClient } from '@truckroll/hub-contract';
import { createInquiries } from '@truckroll/testkit';

const ROWS = 300;
/** Rows sent at a time when each is sent by itself. */
const SENDERS = 4;

/** One file of deliverable inquiries that is sent again until the hub has acknowledged all of it. */
export interface Import {
  readonly rows: number;
  /** Sends what is not acknowledged yet. Rejects when the hub goes away. */
  send(hub: HubClient): Promise<void>;
  /** Ids of the inquiries the hub has acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
}

/** Whole as a CSV file in even rounds, row by row in odd ones; no row is a duplicate of another. */
export function createImport(round: number): Import {
  return round % 2 === 0 ? fileImport(round) : rowImport(round);
}

function fileImport(round: number): Import {
  const acknowledged = new Set<string>();
  const lines = createInquiries(ROWS, `round-${round}`).map((inquiry) =>
    [
      inquiry.idempotencyKey,
      inquiry.name,
      inquiry.phone,
      inquiry.trade,
      `"round ${round}: ${inquiry.message}"`,
    ].join(','),
  );
  const body = `inquiry_id,name,phone,trade,message\r\n${lines.join('\r\n')}\r\n`;
  return {
    rows: ROWS,
    acknowledged,
    async send(hub) {
      const { receipts } = await hub.call(api.inquiries.import, { body });
      for (const { receipt } of receipts) acknowledged.add(receipt.id);
    },
  };
}

function rowImport(round: number): Import {
  const acknowledged = new Set<string>();
  const left = createInquiries(ROWS, `round-${round}`).map((inquiry) => ({
    ...inquiry,
    message: `round ${round}: ${inquiry.message}`,
  }));
  async function sendRows(hub: HubClient): Promise<void> {
    for (let body = left.shift(); body !== undefined; body = left.shift()) {
      try {
        acknowledged.add((await hub.call(api.inquiries.create, { body })).id);
      } catch (error) {
        left.push(body);
        throw error;
      }
    }
  }
  return {
    rows: ROWS,
    acknowledged,
    async send(hub) {
      const results = await Promise.allSettled(
        Array.from({ length: SENDERS }, () => sendRows(hub)),
      );
      const failure = results.find((result) => result.status === 'rejected');
      if (failure !== undefined) throw failure.reason;
    },
  };
}
