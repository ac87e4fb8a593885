import type { InquiryInput, InquiryReceipt } from '@truckroll/hub-contract';
import { refuseUnknown } from '../inquiries/inquiry-handlers.ts';
import type { Intake } from '../inquiries/intake.ts';
import { getTimeline } from '../inquiries/queries.ts';
import type { HubHandlers } from '../server/handlers.ts';
import { HubProblem } from '../server/problem.ts';
import { checkRequest } from './request-check.ts';
import { forVisitor, statusForVisitor } from './visitor-timeline.ts';

/** Answers the operations of the request page: no token, and nothing a visitor should not see. */
export function requestHandlers(intake: Intake): HubHandlers['requests'] {
  const { database, workspaceId } = intake;
  return {
    create: ({ body }) => submitRequest(intake, body),
    async timeline({ path }) {
      const timeline = await database.transaction(workspaceId, (tx) => getTimeline(tx, path.id));
      return timeline === undefined ? refuseUnknown(path.id) : forVisitor(timeline);
    },
  };
}

/** Source of the inquiries that come from the page. */
const SOURCE = 'request-form';

/**
 * Accepts what a visitor sent. Throws the problem that names every field to put right. A page that
 * is sent again after a change carries the key of the first sending, which is then left out.
 */
export async function submitRequest(intake: Intake, body: InquiryInput): Promise<InquiryReceipt> {
  const errors = checkRequest(body);
  const wrong = Object.keys(errors);
  if (wrong.length > 0) {
    const detail = `Please correct what is marked: ${wrong.join(', ')}.`;
    throw new HubProblem('invalid-request', { detail, errors });
  }
  const input = { ...body, source: SOURCE };
  const first = await intake.acceptOne(input);
  if (first.outcome !== 'conflict') return visible(first.receipt);
  const { idempotencyKey: _, ...withoutKey } = input;
  const again = await intake.acceptOne(withoutKey);
  if (again.outcome === 'conflict') throw new Error('A request without a key met a conflict');
  return visible(again.receipt);
}

/** The id of somebody's inquiry opens its timeline, so no other one is given away. */
function visible(receipt: InquiryReceipt): InquiryReceipt {
  return { ...receipt, duplicateOf: null, reason: statusForVisitor(receipt.status) };
}
