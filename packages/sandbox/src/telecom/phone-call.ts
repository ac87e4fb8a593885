import type { Actor } from '../operations/actor.ts';
import { invalid } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';

/** A call that is over. */
export interface PhoneCall {
  /** The number that called. */
  readonly from: string;
  /** The number that was called. */
  readonly to: string;
  readonly durationS?: number;
  readonly customerId?: number;
}

const SECONDS_PER_DAY = 86_400;

/**
 * Keeps an incoming call that has just ended and that nobody has classified yet.
 *
 * @throws OperationError 400 for an unknown customer
 */
export function keepPhoneCall({ store, now }: Actor, call: PhoneCall): StoredRecord {
  const { customerId, from, to, durationS = 0 } = call;
  const customer = customerId === undefined ? null : store.collection('customer').get(customerId);
  if (customer === undefined) throw invalid('customerId', `Customer ${customerId} was not found.`);
  return store.collection('call').insert({
    receivedOn: now,
    duration: clockText(durationS),
    from,
    to,
    direction: 'Inbound',
    status: 'Completed',
    callType: null,
    reason: null,
    recordingUrl: '',
    voiceMailUrl: '',
    createdBy: null,
    customer: customer && { ...customer, id: Number(customer.id) },
    campaign: null,
    agent: null,
    job: null,
    sid: null,
    tags: [],
  });
}

/** `00:01:30`. */
function clockText(seconds: number): string {
  return new Date((seconds % SECONDS_PER_DAY) * 1_000).toISOString().slice(11, 19);
}
