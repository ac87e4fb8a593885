import type { InquiryDecision } from '@truckroll/hub-contract';
import { areCompatibleNames } from '../normalization/names.ts';
import { asksToBeLeftAlone } from '../normalization/need.ts';
import type { Reading } from './reading.ts';

/** Days within which the same person with the same need means the same inquiry told again. */
export const DUPLICATE_WINDOW_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Decision {
  readonly decision: InquiryDecision;
  /** Why, in words a dispatcher understands. */
  readonly reason: string;
  readonly duplicateOf?: string;
}

/** An inquiry stored before that shares a phone number or e-mail address with the new one. */
export interface Neighbour {
  readonly id: string;
  readonly decision: InquiryDecision;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly needHash: string;
  readonly receivedAt: Date;
}

/**
 * What to do with an inquiry: deliver it, recognise it as told before, ask a person, or refuse it.
 * A duplicate is the same person with the same need; a number that was passed on to somebody else,
 * another member of the household and another need of the same person are not.
 */
export function decide(
  reading: Reading,
  receivedAt: Date,
  neighbours: readonly Neighbour[],
): Decision {
  const own = decideAlone(reading);
  if (own.decision === 'rejected') return own;
  const earlier = neighbours.find(
    (other) =>
      isSettledBy(own.decision, other.decision) &&
      other.needHash === reading.needHash &&
      isWithinWindow(receivedAt, other.receivedAt) &&
      sharedContact(reading, other) !== undefined &&
      areCompatibleNames(reading.name, other.name ?? undefined),
  );
  if (earlier === undefined) return own;
  return {
    decision: 'duplicate',
    duplicateOf: earlier.id,
    reason:
      `The same person (same ${sharedContact(reading, earlier)}, matching name) asked for the ` +
      `same thing within ${DUPLICATE_WINDOW_DAYS} days: inquiry ${earlier.id}.`,
  };
}

/** One that can be delivered is never given up for one that waits for a person. */
function isSettledBy(own: InquiryDecision, earlier: InquiryDecision): boolean {
  return earlier === 'ready' || (own === 'review' && earlier === 'review');
}

function isWithinWindow(a: Date, b: Date): boolean {
  return Math.abs(a.getTime() - b.getTime()) <= DUPLICATE_WINDOW_DAYS * DAY_MS;
}

function sharedContact(reading: Reading, other: Neighbour): string | undefined {
  if (reading.phone !== undefined && reading.phone.e164 === other.phone) return 'phone number';
  if (reading.email !== undefined && reading.email === other.email) return 'e-mail address';
  return undefined;
}

function decideAlone(reading: Reading): Decision {
  const isReachable = reading.phone !== undefined || reading.email !== undefined;
  const hasStreet = reading.address.street !== '';
  if (!isReachable && reading.name === undefined && reading.message === '' && !hasStreet) {
    return {
      decision: 'rejected',
      reason:
        'There is nothing to act on: no name, no way to reach anybody, no address, no message.',
    };
  }
  if (asksToBeLeftAlone(reading.message)) {
    return { decision: 'review', reason: 'The message asks not to be contacted.' };
  }
  if (!isReachable) {
    return { decision: 'review', reason: 'There is no phone number or e-mail address that works.' };
  }
  if (reading.name === undefined) return { decision: 'review', reason: 'The name is missing.' };
  return { decision: 'ready', reason: 'Name and contact are complete; it can be delivered.' };
}
