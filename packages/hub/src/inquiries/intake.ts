import type { InquiryInput } from '@truckroll/hub-contract';
import {
  acceptDrafts,
  readSubmission,
  type Acceptance,
  type AcceptOptions,
  type Draft,
} from './accept.ts';
import { inGroups } from './groups.ts';

/** How inquiries come in, whichever way. */
export interface Intake extends AcceptOptions {
  /**
   * Accepts a single inquiry. Those that arrive while others are being stored share the next
   * transaction; what is wrong with one of them is told to its own caller alone.
   */
  acceptOne(input: InquiryInput): Promise<Acceptance>;
}

/** Inquiries in one transaction at most; the locks of all are held until it ends. */
const MAX_GROUP = 64;

export function createIntake(options: AcceptOptions): Intake {
  const acceptInGroup = inGroups<Draft, Acceptance>((drafts) => acceptDrafts(options, drafts), {
    maxGroup: MAX_GROUP,
    mayRepeatAlone: isRefusal,
  });
  return {
    ...options,
    acceptOne: async (input) => acceptInGroup(readSubmission({ input }, options.now())),
  };
}

/** Classes of errors with which a database refuses a value: of data, constraints and limits. */
const REFUSALS = /^(22|23|54)...$/;

/** Whether the transaction was refused, and so rolled back for certain, for what is in it. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REFUSALS.test(String(error.code));
}
