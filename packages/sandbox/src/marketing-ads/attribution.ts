import type { StoredRecord } from '../store/collection.ts';
import { bodyOf, namedReference, type GenericCall, type Members } from '../resource/index.ts';

/** documented: the kinds of lead; answers carry their number, filters their name. */
export const LEAD_TYPES = { Call: 1, WebBooking: 2, WebLeadForm: 3, ManualJob: 4 } as const;

/** What led to a lead besides the visit of a web page. */
export interface Cause {
  readonly leadType: keyof typeof LEAD_TYPES;
  readonly job?: StoredRecord;
  readonly lead?: StoredRecord;
  readonly booking?: StoredRecord;
  readonly call?: Members;
}

/** Keeps where a lead came from, in the form in which attributed leads are listed. */
export function keepAttribution(call: GenericCall, cause: Cause): void {
  const source = cause.job ?? cause.lead ?? cause.booking;
  const { job, lead, booking } = cause;
  call.store.collection('attributed-lead').insert({
    dateTime: source?.createdOn ?? call.now(),
    leadType: LEAD_TYPES[cause.leadType],
    attribution: toAttribution((bodyOf(call)['webSessionData'] ?? {}) as Members),
    job: { id: job?.id ?? null, name: String(job?.['jobNumber'] ?? '') },
    customer: namedReference(call, 'customer', source?.['customerId']) ?? { id: null, name: '' },
    call: cause.call ?? {},
    leadForm: {
      leadNumber: lead?.id ?? null,
      leadStatus: String(lead?.['status'] ?? ''),
      notes: String(lead?.['summary'] ?? ''),
    },
    booking: { id: booking?.id ?? null },
  });
}

/** Click ids of several advertisers are shown as one. */
function toAttribution(session: Members): Members {
  const { gclid, fbclid, msclkid } = session;
  return {
    ...session,
    clickId: gclid ?? fbclid ?? msclkid ?? '',
    originalCampaign: session['utmCampaign'] ?? '',
    adGroupName: session['utmAdgroup'] ?? '',
    keywordName: session['utmTerm'] ?? '',
  };
}
