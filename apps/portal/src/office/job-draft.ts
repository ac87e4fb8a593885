import type {
  ContactInput,
  JobBooking,
  OfficeAddress,
  OfficeChoices,
  Prefill,
} from '@truckroll/sandbox-contract';
import { NO_ADDRESS, writtenAddress } from './address-fields.tsx';
import { clockAt, dayAt } from './tenant-time.ts';

/** What a job is booked from, as far as it is known. */
export interface JobOrigin {
  readonly bookingId?: number;
  readonly leadId?: number;
  /** Customers to choose from at once; the first one is chosen. */
  readonly customers: readonly {
    readonly id: number;
    readonly name: string;
    readonly note: string;
  }[];
  readonly locationId?: number;
  readonly name: string;
  readonly type: 'Residential' | 'Commercial';
  readonly address: OfficeAddress | null;
  readonly contacts: readonly ContactInput[];
  readonly prefill: Prefill;
  readonly summary: string;
  readonly wantedStart: string | null;
}

/** The value of the location that is made with the job. */
export const NEW_LOCATION = 'new';

/** The form of a job as it stands; selects hold ids as texts. */
export interface JobDraft {
  readonly isNewCustomer: boolean;
  readonly customerId: string | null;
  readonly locationId: string | null;
  readonly name: string;
  readonly type: 'Residential' | 'Commercial';
  readonly phone: string;
  readonly email: string;
  readonly locationName: string;
  readonly address: OfficeAddress;
  readonly jobTypeId: string | null;
  readonly businessUnitId: string | null;
  readonly campaignId: string | null;
  readonly priority: JobBooking['priority'];
  readonly summary: string;
  readonly day: string;
  readonly isInWindow: boolean;
  readonly windowId: string | null;
  readonly start: string;
  readonly end: string;
  readonly technicianIds: readonly string[];
}

/** The form as it opens: filled with what the booking, lead or customer says. */
export function draftOf(origin: JobOrigin, choices: OfficeChoices): JobDraft {
  const { prefill, wantedStart } = origin;
  const jobType = choices.jobTypes.find(({ id }) => id === prefill.jobTypeId);
  const isLate = wantedStart === null || dayAt(wantedStart, choices.timeZone) < choices.today;
  const start = isLate ? '09:00' : clockAt(wantedStart, choices.timeZone);
  const window = choices.arrivalWindows.find((one) => one.start === start);
  const ofType = (isMail: boolean) =>
    origin.contacts.find(({ type }) => type !== 'Fax' && (type === 'Email') === isMail)?.value;
  const [first] = origin.customers;
  return {
    isNewCustomer: first === undefined,
    customerId: first === undefined ? null : String(first.id),
    locationId: origin.locationId === undefined ? null : String(origin.locationId),
    name: origin.name,
    type: origin.type,
    phone: ofType(false) ?? '',
    email: ofType(true) ?? '',
    locationName: origin.name,
    address: origin.address ?? NO_ADDRESS,
    jobTypeId: textOf(prefill.jobTypeId),
    businessUnitId: textOf(prefill.businessUnitId ?? jobType?.businessUnitIds[0]),
    campaignId: textOf(prefill.campaignId ?? choices.campaigns[0]?.id),
    priority: prefill.priority ?? jobType?.priority ?? 'Normal',
    summary: origin.summary,
    day: isLate ? choices.today : dayAt(wantedStart, choices.timeZone),
    isInWindow: window !== undefined,
    windowId: textOf(window?.id ?? choices.arrivalWindows[0]?.id),
    start,
    end: later(start, jobType?.durationMinutes),
    technicianIds: [],
  };
}

/** What the server is asked to book. */
export function bookingOf(origin: JobOrigin, draft: JobDraft): JobBooking {
  return {
    ...(origin.bookingId !== undefined && { bookingId: origin.bookingId }),
    ...(origin.leadId !== undefined && { leadId: origin.leadId }),
    ...placeOf(draft),
    jobTypeId: Number(draft.jobTypeId),
    businessUnitId: Number(draft.businessUnitId),
    campaignId: Number(draft.campaignId),
    priority: draft.priority,
    summary: draft.summary,
    day: draft.day,
    ...(draft.isInWindow
      ? { arrivalWindowId: Number(draft.windowId) }
      : { start: draft.start, end: draft.end }),
    technicianIds: draft.technicianIds.map(Number),
  };
}

function placeOf(draft: JobDraft): Partial<JobBooking> {
  const address = writtenAddress(draft.address);
  if (draft.isNewCustomer) {
    const { name, type } = draft;
    return { newCustomer: { name, type, address, contacts: contactsOf(draft) } };
  }
  const customerId = Number(draft.customerId);
  if (draft.locationId === NEW_LOCATION) {
    return { customerId, newLocation: { name: draft.locationName, address } };
  }
  return { customerId, ...(draft.locationId !== null && { locationId: Number(draft.locationId) }) };
}

function contactsOf({ phone, email }: JobDraft): ContactInput[] {
  return [
    ...(phone.trim() === '' ? [] : [{ type: 'MobilePhone' as const, value: phone }]),
    ...(email.trim() === '' ? [] : [{ type: 'Email' as const, value: email }]),
  ];
}

/** A time of the day so many minutes later, the last one of the day at most. */
export function later(time: string, minutes = 120): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59);
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function textOf(id: number | null | undefined): string | null {
  return id === null || id === undefined ? null : String(id);
}
