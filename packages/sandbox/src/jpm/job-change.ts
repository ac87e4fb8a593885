import type { Contract } from '@truckroll/contract';
import type { UpdateJobRequest } from '@truckroll/contract/types/jpm';
import { assertTagTypes } from '../attached/tags.ts';
import { actorOf, type Actor } from '../operations/actor.ts';
import type { Call } from '../operations/handler.ts';
import { writeExternalData } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { jobCustomFields } from './job-booking.ts';
import { recordJobEvent } from './job-history.ts';
import { moveJobInvoice } from './job-invoice.ts';
import { appointmentsOf } from './job-progress.ts';
import { assertJobReferences } from './job-references.ts';
import { jpmRecords, type Job } from './records.ts';
import { requireJob } from './required-record.ts';

/**
 * Changes the members a body names. documented: tags and custom fields are replaced as a whole.
 *
 * @throws OperationError 404 for an unknown job, 400 with the faults by field
 */
export function changeJob(call: Call<Contract['jpm']['jobs']['update']>): Job {
  const { body, store } = call;
  const actor = actorOf(call);
  const job = requireJob(store, call.path.id);
  assertJobReferences(store, {
    ...body,
    customerId: body.customerId ?? job.customerId,
    locationId: body.locationId ?? job.locationId,
  });
  assertTagTypes(store, body.tagTypeIds ?? []);
  const changed = jpmRecords(store, 'job').update(job.id, {
    ...changesOf(store, body),
    modifiedOn: actor.now,
  });
  writeExternalData(call, 'job', job.id);
  if (body.customerId !== undefined) moveAppointments(actor, job.id, body.customerId);
  if (body.shouldUpdateInvoiceItems === true && changed) moveJobInvoice(store, changed);
  recordJobEvent(actor, job.id, 'Job Updated');
  return changed ?? job;
}

function moveAppointments(actor: Actor, jobId: number, customerId: number): void {
  for (const { id } of appointmentsOf(actor.store, jobId)) {
    jpmRecords(actor.store, 'appointment').update(id, { customerId, modifiedOn: actor.now });
  }
}

function changesOf(store: TenantStore, body: UpdateJobRequest): Partial<Job> {
  const { customFields, externalData: _, shouldUpdateInvoiceItems: __, ...plain } = body;
  const written = Object.entries(plain).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(written),
    ...(customFields && {
      customFields: jobCustomFields(store, 'job-custom-field-type', customFields),
    }),
  };
}
