import type { LocationResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import type { Draft } from '../ledger.ts';
import type { Appointment, Job } from '../../jpm/records.ts';
import { logBooking, logEvent } from './job-log.ts';
import { newInvoice } from './invoices.ts';
import { addJobNote } from './notes.ts';
import type { InvoiceDraft, JobRequest, Order } from './order.ts';
import type { Slot } from './slots.ts';
import type { Story } from './story.ts';

const SHARE_OF_NOTES = 0.08;

/** Books a job for a slot: the job, its appointment, its invoice, the logs. */
export function bookJob(story: Story, request: JobRequest, slot: Slot, momentMs: number): Order {
  const createdById = story.random.pick(story.office.callTakers);
  const id = story.ledger.nextId();
  const location = story.random.pick(request.household.locations);
  const appointment = newAppointment(story, id, request, slot, momentMs, createdById);
  const invoice = newInvoice(story, id, request, location, momentMs);
  const job = newJob(story, { id, location, request, appointment, invoice, createdById, momentMs });
  story.ledger.add('job', job);
  logEvent(story, id, 'Job Booked', momentMs, createdById);
  logBooking(story, job, appointment);
  if (story.random.chance(SHARE_OF_NOTES)) addJobNote(story, id, createdById, momentMs);
  const startMs = story.calendar.at(slot.stretch.day, slot.stretch.from);
  return { job, appointment, invoice, slot, request, startMs };
}

function newAppointment(
  story: Story,
  jobId: number,
  request: JobRequest,
  slot: Slot,
  momentMs: number,
  createdById: number,
): Draft<Appointment> {
  const { day, from, to } = slot.stretch;
  const createdOn = timeText(momentMs);
  const start = timeText(story.calendar.at(day, from));
  return story.ledger.add<Draft<Appointment>>('appointment', {
    id: story.ledger.nextId(),
    jobId,
    appointmentNumber: `${jobId}-1`,
    start,
    end: timeText(story.calendar.at(day, to)),
    arrivalWindowStart: start,
    arrivalWindowEnd: timeText(story.calendar.at(day, slot.windowEnd)),
    status: 'Scheduled',
    specialInstructions: null,
    createdOn,
    modifiedOn: createdOn,
    customerId: request.household.customer.id,
    unused: false,
    createdById,
    isConfirmed: story.random.chance(0.4),
    active: true,
    appointmentSummaries: [],
  });
}

interface NewJob {
  readonly id: number;
  readonly location: LocationResponse;
  readonly request: JobRequest;
  readonly appointment: Appointment;
  readonly invoice: InvoiceDraft;
  readonly createdById: number;
  readonly momentMs: number;
}

function newJob(story: Story, parts: NewJob): Draft<Job> {
  const { id, location, request, appointment, invoice, createdById } = parts;
  const { household, type } = request;
  const createdOn = timeText(parts.momentMs);
  return {
    id,
    jobNumber: String(id),
    projectId: null,
    customerId: household.customer.id,
    locationId: location.id,
    jobStatus: 'Scheduled',
    completedOn: null,
    businessUnitId: story.office.businessUnits[type.facts.trade].id,
    jobTypeId: type.id,
    priority: type.facts.priority,
    campaignId: request.campaignId,
    appointmentCount: 1,
    firstAppointmentId: appointment.id,
    lastAppointmentId: appointment.id,
    recallForId: null,
    warrantyId: null,
    jobGeneratedLeadSource: null,
    noCharge: type.facts.kind === 'Estimate',
    notificationsEnabled: true,
    createdOn,
    createdById,
    modifiedOn: createdOn,
    tagTypeIds: [],
    leadCallId: null,
    partnerLeadCallId: null,
    bookingId: request.bookingId ?? null,
    soldById: null,
    customerPo: '',
    invoiceId: invoice.id,
    membershipId: household.membershipId,
    total: 0,
    createdFromEstimateId: null,
    estimateIds: [],
    equipmentIds: [],
    isAutoDispatched: false,
    summary: request.summary,
    customFields: [],
    externalData: [],
    summaryOfWork: null,
    active: true,
  };
}
