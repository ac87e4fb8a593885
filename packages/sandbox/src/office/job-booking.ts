import { contract } from '@truckroll/contract';
import type { AppointmentInformation } from '@truckroll/contract/types/jpm';
import type { BookedJob, JobBooking } from '@truckroll/sandbox-contract';
import { arrivalWindowConfiguration } from '../dispatch/arrival-windows.ts';
import { dispatchRecords } from '../dispatch/records.ts';
import { toInstantMs, toUtcText } from '../dispatch/tenant-time.ts';
import { parseTimeSpan } from '../dispatch/time-span.ts';
import { jpmRecords } from '../jpm/records.ts';
import { requireAppointment } from '../jpm/required-record.ts';
import { invalid } from '../operations/operation-error.ts';
import { addCustomer, addLocation, type NewPlace } from './customers.ts';
import type { Desk } from './desk.ts';
import { dayAt, momentOf } from './local-day.ts';

/** How long an appointment is whose job type does not say. */
const USUAL_DURATION_S = 7_200;

/**
 * Books a job as the office does it: makes the customer and the location where they are new, and
 * then the job, by which the booking or the lead it comes from is converted. All or nothing.
 *
 * @throws OperationError 400 with the faults by field, 409 when the booking or lead is settled
 */
export function bookOfficeJob(desk: Desk, wanted: JobBooking): BookedJob {
  return desk.move(() => {
    const appointment = appointmentOf(desk, wanted);
    const place = placeOf(desk, wanted);
    const job = desk.perform(contract.jpm.jobs.create, {
      body: {
        ...place,
        businessUnitId: wanted.businessUnitId,
        jobTypeId: wanted.jobTypeId,
        campaignId: wanted.campaignId,
        priority: wanted.priority,
        summary: wanted.summary ?? '',
        appointments: [appointment],
        ...(wanted.bookingId && { bookingId: wanted.bookingId }),
        ...(wanted.leadId && { leadId: wanted.leadId }),
      },
    });
    const { start } = requireAppointment(desk.store, job.firstAppointmentId);
    return {
      ...place,
      jobId: job.id,
      jobNumber: job.jobNumber,
      appointmentId: job.firstAppointmentId,
      day: dayAt(start, desk.tenant.timeZone),
    };
  });
}

function placeOf(desk: Desk, wanted: JobBooking): NewPlace {
  const { customerId, newCustomer, locationId, newLocation } = wanted;
  if (newCustomer !== undefined) {
    const location = newLocation === undefined ? {} : { location: newLocation };
    return addCustomer(desk, { ...newCustomer, ...location });
  }
  if (customerId === undefined) throw invalid('customerId', 'Choose a customer or add one.');
  if (newLocation !== undefined) {
    return { customerId, locationId: addLocation(desk, customerId, newLocation) };
  }
  if (locationId === undefined) throw invalid('locationId', 'Choose a location or add one.');
  return { customerId, locationId };
}

function appointmentOf(desk: Desk, wanted: JobBooking): AppointmentInformation {
  const technicianIds = [...(wanted.technicianIds ?? [])];
  if (wanted.arrivalWindowId !== undefined) {
    return { ...windowTimes(desk, wanted, wanted.arrivalWindowId), technicianIds };
  }
  const { day, start, end } = wanted;
  const { timeZone } = desk.tenant;
  if (start === undefined) throw invalid('start', 'Say when the appointment starts.');
  if (end === undefined) throw invalid('end', 'Say when the appointment ends.');
  return {
    start: momentOf(day, start, timeZone, 'start'),
    end: momentOf(day, end, timeZone, 'end'),
    technicianIds,
  };
}

function windowTimes({ store, tenant }: Desk, wanted: JobBooking, windowId: number) {
  const window = dispatchRecords(store, 'arrival-window').get(windowId);
  if (window === undefined) {
    throw invalid('arrivalWindowId', `Arrival window ${windowId} was not found.`);
  }
  const opens = momentOf(wanted.day, window.start, tenant.timeZone, 'day');
  const opensMs = toInstantMs(opens, 'UTC', 'day');
  const closesMs = opensMs + parseTimeSpan(window.duration, 'duration');
  // documented: a tenant decides whether the window's start or its end is the appointment's start.
  const startsAtEnd = arrivalWindowConfiguration(store) === 'EndTimeOfArrivalWindow';
  const startMs = startsAtEnd ? closesMs : opensMs;
  const jobType = jpmRecords(store, 'job-type').get(wanted.jobTypeId);
  const durationS = jobType?.duration || USUAL_DURATION_S;
  return {
    start: toUtcText(startMs),
    end: toUtcText(startMs + durationS * 1000),
    arrivalWindowStart: opens,
    arrivalWindowEnd: toUtcText(closesMs),
  };
}
