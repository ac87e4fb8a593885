import type { Contract } from '@truckroll/contract';
import { toCustomFields, type CustomFieldTypes } from '../attached/custom-fields.ts';
import { assertTagTypes } from '../attached/tags.ts';
import { convertBooking } from '../crm/booking-conversion.ts';
import { convertLead } from '../crm/lead-conversion.ts';
import { actorOf, type Actor } from '../operations/actor.ts';
import type { Call } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { writeExternalData } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { appointmentTimes, assignWanted, insertAppointment } from './appointment-booking.ts';
import { recordJobEvent } from './job-history.ts';
import { insertJobInvoice } from './job-invoice.ts';
import { appointmentsOf, refreshJob } from './job-progress.ts';
import { assertJobReferences } from './job-references.ts';
import { attachJob } from './project-jobs.ts';
import { jpmRecords, type Appointment, type Job, type JobType } from './records.ts';

type CreateCall = Call<Contract['jpm']['jobs']['create']>;

/**
 * Books a job: its appointments, its invoice, its booked log, and what the booking or lead it comes
 * from turns into.
 *
 * @throws OperationError 400 with the faults by field, 409 when the booking or lead is settled
 */
export function bookJob(call: CreateCall): Job {
  const { body, store } = call;
  const actor = actorOf(call);
  assertJobReferences(store, body);
  assertTagTypes(store, body.tagTypeIds ?? []);
  // documented: a job has at least one appointment.
  if (body.appointments.length === 0) {
    throw invalid('appointments', 'At least one appointment is required.');
  }
  const times = body.appointments.map((wanted, index) =>
    appointmentTimes(wanted, `appointments[${index}].`),
  );
  const id = store.nextId();
  // observed: a job's number is its id, and its appointments' ids come right after.
  const numbered = { ...body, id, jobNumber: String(id) };
  const appointments = times.map((time, index) =>
    insertAppointment(actor, numbered, index + 1, time),
  );
  keepJob(call, actor, numbered, appointments);
  body.appointments.forEach((wanted, index) => {
    assignWanted(actor, appointments[index]?.id ?? 0, wanted.technicianIds);
  });
  writeExternalData(call, 'job', id);
  if (body.projectId) attachJob(actor, body.projectId, id);
  if (body.bookingId) convertBooking(store, body.bookingId, id, actor.now);
  if (body.leadId) convertLead(store, body.leadId);
  return refreshJob(actor, id);
}

function keepJob(
  call: CreateCall,
  actor: Actor,
  numbered: CreateCall['body'] & { readonly id: number; readonly jobNumber: string },
  appointments: readonly Appointment[],
): void {
  const { body, store } = call;
  const { id, jobNumber } = numbered;
  const jobType = jpmRecords(store, 'job-type').get(body.jobTypeId);
  jpmRecords(store, 'job').insert({
    id,
    jobNumber,
    projectId: null,
    customerId: body.customerId,
    locationId: body.locationId,
    jobStatus: 'Scheduled',
    completedOn: null,
    businessUnitId: body.businessUnitId,
    jobTypeId: body.jobTypeId,
    priority: body.priority,
    campaignId: body.campaignId,
    appointmentCount: appointments.length,
    firstAppointmentId: appointments[0]?.id ?? 0,
    lastAppointmentId: appointments.at(-1)?.id ?? 0,
    recallForId: null,
    warrantyId: null,
    jobGeneratedLeadSource: body.jobGeneratedLeadSource ?? null,
    noCharge: body.noCharge ?? jobType?.noCharge ?? false,
    notificationsEnabled: true,
    createdById: actor.userId,
    tagTypeIds: tagsOf(store, body.tagTypeIds ?? [], jobType, body.businessUnitId),
    leadCallId: null,
    partnerLeadCallId: body.partnerLeadCallId ?? null,
    bookingId: body.bookingId ?? null,
    soldById: body.soldById ?? null,
    customerPo: body.customerPo ?? '',
    invoiceId: insertJobInvoice(actor, numbered),
    membershipId: membershipOf(store, body.customerId),
    total: 0,
    createdFromEstimateId: null,
    estimateIds: [],
    equipmentIds: [],
    isAutoDispatched: jobType?.isSmartDispatched ?? false,
    summary: summaryOf(body.summary, jobType),
    customFields: jobCustomFields(store, 'job-custom-field-type', body.customFields ?? []),
    externalData: [],
    summaryOfWork: null,
    active: true,
    createdOn: actor.now,
    modifiedOn: actor.now,
  });
  recordJobEvent(actor, id, 'Job Booked');
  keepBookedLog(actor, id);
}

/** assumed: a member's jobs are tied to the membership that was sold last and is active. */
function membershipOf(store: TenantStore, customerId: number): number | null {
  const own = store.collection<{ readonly id: number }>('membership').find({
    where: [
      { field: 'customerId', is: 'eq', value: customerId },
      { field: 'status', is: 'eq', value: 'Active' },
    ],
  });
  return own.at(-1)?.id ?? null;
}

function keepBookedLog(actor: Actor, jobId: number): void {
  const first = appointmentsOf(actor.store, jobId)[0];
  if (first === undefined) return;
  jpmRecords(actor.store, 'job-booked-log').insert({
    jobId,
    jobAppointmentId: first.id,
    start: first.start,
    arrivalWindowStart: first.arrivalWindowStart ?? null,
    arrivalWindowEnd: first.arrivalWindowEnd ?? null,
    createdOn: actor.now,
    createdById: actor.userId,
    active: true,
  });
}

/** documented: the tags of the job type and of the business unit come to those that were named. */
function tagsOf(
  store: TenantStore,
  named: readonly number[],
  jobType: JobType | undefined,
  businessUnitId: number,
): number[] {
  const unit = store
    .collection<{ readonly id: number; readonly tagTypeIds?: readonly number[] | null }>(
      'business-unit',
    )
    .get(businessUnitId);
  return [...new Set([...named, ...(jobType?.tagTypeIds ?? []), ...(unit?.tagTypeIds ?? [])])];
}

/** documented: the job type's own text is added to the job's summary. */
function summaryOf(summary: string | null | undefined, jobType: JobType | undefined): string {
  // assumed: below the summary, on a line of its own.
  return [summary, jobType?.summary].filter((text) => text).join('\n');
}

/** Written custom fields as jobs and projects show them, their texts never null. */
export function jobCustomFields(
  store: TenantStore,
  types: CustomFieldTypes,
  values: readonly { readonly typeId: number; readonly value?: string | null }[],
) {
  const written = values.map(({ typeId, value }) => ({ typeId, value: value ?? '' }));
  return toCustomFields(store, types, written).map((field) => ({
    typeId: field.typeId,
    name: field.name ?? '',
    value: field.value ?? '',
  }));
}
