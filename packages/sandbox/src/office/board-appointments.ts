import type { BoardAppointment } from '@truckroll/sandbox-contract';
import type { Customer, CustomerContact, Location } from '../crm/records.ts';
import type { Assignment } from '../dispatch/records.ts';
import type { Appointment, Job } from '../jpm/records.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';
import { addressLine, childrenOf, namesOf } from './names.ts';

const PRIORITIES = ['Low', 'Normal', 'High', 'Urgent'] as const;

/** Appointments as the board and its dialog show them, in the order they are given. */
export function boardAppointments(
  store: TenantStore,
  appointments: readonly Appointment[],
): BoardAppointment[] {
  const ids = appointments.map(({ id }) => id);
  const customerIds = appointments.map(({ customerId }) => customerId);
  const jobs = byId<Job>(
    store,
    'job',
    appointments.map(({ jobId }) => jobId),
  );
  const locationIds = [...jobs.values()].map(({ locationId }) => locationId);
  const locations = byId<Location>(store, 'location', locationIds);
  const customers = byId<Customer>(store, 'customer', customerIds);
  const contacts = childrenOf<CustomerContact>(
    store,
    'customer-contact',
    'customerId',
    customerIds,
  );
  const assignments = childrenOf<Assignment>(store, 'appointment-assignment', 'appointmentId', ids);
  const jobTypes = namesOf(store, 'job-type');
  const units = namesOf(store, 'business-unit');
  return appointments.flatMap((appointment) => {
    const job = jobs.get(appointment.jobId);
    if (job === undefined) return [];
    const own = contacts.get(appointment.customerId) ?? [];
    const phone = own.find(({ type }) => type === 'Phone' || type === 'MobilePhone');
    const there = (assignments.get(appointment.id) ?? []).filter(({ active }) => active);
    return [
      {
        ...shownTimes(appointment),
        technicians: there.map((one) => ({ id: one.technicianId, name: one.technicianName })),
        job: {
          id: job.id,
          number: job.jobNumber,
          status: job.jobStatus,
          priority: PRIORITIES.find((priority) => priority === job.priority) ?? 'Normal',
          type: jobTypes(job.jobTypeId) ?? '',
          businessUnit: units(job.businessUnitId) ?? '',
          summary: job.summary ?? null,
          appointmentCount: job.appointmentCount,
        },
        customer: {
          id: appointment.customerId,
          name: customers.get(appointment.customerId)?.name ?? '',
          phone: phone?.value ?? null,
        },
        address: addressLine(locations.get(job.locationId)?.address),
      },
    ];
  });
}

function shownTimes(appointment: Appointment) {
  return {
    id: appointment.id,
    number: appointment.appointmentNumber ?? String(appointment.id),
    status: appointment.status,
    start: appointment.start,
    end: appointment.end,
    arrivalWindowStart: appointment.arrivalWindowStart ?? null,
    arrivalWindowEnd: appointment.arrivalWindowEnd ?? null,
    isConfirmed: appointment.isConfirmed,
  };
}

function byId<T extends StoredRecord>(
  store: TenantStore,
  collection: string,
  ids: readonly number[],
): Map<number, T> {
  const where = [{ field: 'id', is: 'in', values: [...new Set(ids)] }] as const;
  return new Map(
    store
      .collection<T>(collection)
      .find({ where })
      .map((one) => [Number(one.id), one]),
  );
}
