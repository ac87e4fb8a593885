import type { InquiryStatus, Timeline, TimelineEvent } from '@truckroll/hub-contract';

const STATUS_TEXTS: Readonly<Record<InquiryStatus, string>> = {
  ready: 'Your request is on its way to the office.',
  sending: 'Your request is on its way to the office.',
  delivered: 'The office has your request.',
  duplicate: 'We already have this request from you; nothing more is needed.',
  review: 'Somebody will look at your request in person.',
  rejected: 'We could not use this request. Please call us.',
  failed: 'Somebody will look at your request in person.',
};

/** How a request stands, in words for the person who made it. */
export function statusForVisitor(status: InquiryStatus): string {
  return STATUS_TEXTS[status];
}

/** Lines about our own machinery become plain words or stay away; a delay is told without details. */
const OWN_TEXTS: Readonly<Record<string, string | undefined>> = {
  received: 'We received your request.',
  waiting: 'It takes longer than usual; we keep trying.',
  delivered: 'The office has your request.',
  failed: 'Somebody will look at your request in person.',
};

const TOLD_AS_THEY_ARE: readonly string[] = ['booking', 'job', 'appointment', 'technician'];

/** The timeline as the person who made the request may read it. */
export function forVisitor(timeline: Timeline): Timeline {
  const events = timeline.events.flatMap((event) => toVisitorEvent(event, timeline.status) ?? []);
  return { ...timeline, events };
}

function toVisitorEvent(event: TimelineEvent, status: InquiryStatus): TimelineEvent | undefined {
  if (TOLD_AS_THEY_ARE.includes(event.kind)) return event;
  const isFinal = ['duplicate', 'review', 'rejected'].includes(status);
  const text =
    event.kind === 'decided' && isFinal ? statusForVisitor(status) : OWN_TEXTS[event.kind];
  return text === undefined ? undefined : { ...event, text };
}
