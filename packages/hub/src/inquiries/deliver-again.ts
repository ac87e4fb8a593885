import type { InquiryReceipt } from '@truckroll/hub-contract';
import type { AcceptOptions } from './accept.ts';
import { isInquiryId } from './queries.ts';
import { toReceipt } from './shown.ts';
import { addEvents } from './timeline.ts';

/**
 * Puts an inquiry whose delivery failed on the queue again; any other one stays as it is. Undefined
 * where there is none with this id. It counts as under way, so that delivery looks before it sends.
 */
export function deliverAgain(
  { database, workspaceId, now, enqueueDeliveries }: AcceptOptions,
  inquiryId: string,
): Promise<InquiryReceipt | undefined> {
  return database.transaction(workspaceId, async (tx) => {
    if (!isInquiryId(inquiryId)) return undefined;
    const restarted = await tx
      .updateTable('inquiries')
      .set({ status: 'sending', faults: 0, waiting_reason: null, updated_at: now() })
      .where('id', '=', inquiryId)
      .where('status', '=', 'failed')
      .returningAll()
      .executeTakeFirst();
    if (restarted !== undefined) {
      const text = 'Somebody asked to deliver it again.';
      await addEvents(tx, [{ inquiryId, at: now(), kind: 'sending', text }]);
      await enqueueDeliveries(tx, [inquiryId]);
      return toReceipt(restarted, false);
    }
    const row = await tx
      .selectFrom('inquiries')
      .selectAll()
      .where('id', '=', inquiryId)
      .executeTakeFirst();
    return row && toReceipt(row, true);
  });
}
