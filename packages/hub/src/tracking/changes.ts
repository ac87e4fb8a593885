import type { ExportBookingResponse } from '@truckroll/contract/types/crm';
import type { ExportAppointmentAssignmentsResponse } from '@truckroll/contract/types/dispatch';
import type { ExportAppointmentsResponse, ExportJobsResponse } from '@truckroll/contract/types/jpm';
import type { InquiryStage } from '@truckroll/hub-contract';
import type { EventKind } from '../inquiries/inquiry-table.ts';

export type Booking = ExportBookingResponse;
export type Job = ExportJobsResponse;
export type Appointment = ExportAppointmentsResponse;
export type Assignment = ExportAppointmentAssignmentsResponse;

/** What is remembered of a record, and what is told when it becomes another. */
export interface Sighting {
  readonly kind: 'booking' | 'job' | 'appointment' | 'assignment';
  readonly recordId: number;
  readonly inquiryId: string;
  readonly state: Readonly<Record<string, string | number | boolean | null>>;
  readonly jobId?: number | undefined;
  readonly stage?: InquiryStage | undefined;
  readonly events: readonly { readonly kind: EventKind; readonly text: string }[];
}

const BOOKING_STAGES = {
  New: 'booked',
  Accepted: 'accepted',
  Dismissed: 'dismissed',
  Converted: 'converted',
} as const;

const BOOKING_TEXTS: Readonly<Record<Booking['status'], string | undefined>> = {
  New: undefined,
  Accepted: 'The office accepted the booking.',
  Dismissed: 'The office dismissed the booking.',
  Converted: 'The office turned the booking into a job.',
};

/** assumed: a booking that was accepted is looked after by the office but not yet a job. */
export function seeBooking(booking: Booking, inquiryId: string): Sighting {
  const text = BOOKING_TEXTS[booking.status];
  return {
    kind: 'booking',
    recordId: booking.id,
    inquiryId,
    state: { status: booking.status, jobId: booking.jobId ?? null },
    jobId: booking.jobId ?? undefined,
    stage: BOOKING_STAGES[booking.status],
    events: text === undefined ? [] : [{ kind: 'booking', text }],
  };
}

const JOB_STAGES: Readonly<Record<string, InquiryStage>> = {
  Scheduled: 'scheduled',
  Dispatched: 'dispatched',
  InProgress: 'working',
  Completed: 'completed',
  Canceled: 'canceled',
};

const JOB_TEXTS: Readonly<Record<string, string>> = {
  Scheduled: 'is scheduled',
  Dispatched: 'is dispatched',
  InProgress: 'is being worked on',
  Hold: 'is on hold',
  Completed: 'is completed',
  Canceled: 'was canceled',
};

export function seeJob(job: Job, inquiryId: string): Sighting {
  const text = JOB_TEXTS[job.jobStatus] ?? `has the status ${job.jobStatus}`;
  return {
    kind: 'job',
    recordId: job.id,
    inquiryId,
    state: { status: job.jobStatus },
    jobId: job.id,
    stage: JOB_STAGES[job.jobStatus],
    events: [{ kind: 'job', text: `Job ${job.jobNumber} ${text}.` }],
  };
}

/** The window told to the customer where there is one, otherwise the planned times. */
export function seeAppointment(appointment: Appointment, inquiryId: string): Sighting {
  const start = appointment.arrivalWindowStart ?? appointment.start;
  const end = appointment.arrivalWindowEnd ?? appointment.end;
  const isActive = appointment.active && appointment.status !== 'Canceled';
  return {
    kind: 'appointment',
    recordId: appointment.id,
    inquiryId,
    state: { start, end, isActive },
    events: [
      {
        kind: 'appointment',
        text: isActive
          ? `Appointment on ${formatWindow(start, end)}.`
          : `The appointment on ${formatWindow(start, end)} was called off.`,
      },
    ],
  };
}

const ASSIGNMENT_TEXTS: Readonly<Record<Assignment['status'], string>> = {
  Scheduled: 'is assigned',
  Dispatched: 'is on the way',
  Working: 'is at work',
  Done: 'is done',
};

export function seeAssignment(assignment: Assignment, inquiryId: string): Sighting {
  const { active: isActive, status, technicianName } = assignment;
  const text = isActive ? ASSIGNMENT_TEXTS[status] : 'is no longer assigned';
  return {
    kind: 'assignment',
    recordId: assignment.id,
    inquiryId,
    state: { status, isActive },
    stage: isActive ? ASSIGNMENT_STAGES[status] : undefined,
    events: [{ kind: 'technician', text: `${technicianName} ${text}.` }],
  };
}

/** Only what moves an inquiry forward; a job is completed by its own status. */
const ASSIGNMENT_STAGES: Readonly<Partial<Record<Assignment['status'], InquiryStage>>> = {
  Dispatched: 'dispatched',
  Working: 'working',
};

/** `2026-05-01 14:00–16:00 UTC`: the feeds speak UTC and do not tell the company's time zone. */
function formatWindow(start: string, end: string): string {
  const [from, to] = [start, end].map((moment) => new Date(moment).toISOString());
  const day = from?.slice(0, 10) ?? '';
  const lastDay = to?.slice(0, 10) ?? '';
  const until = day === lastDay ? to?.slice(11, 16) : `${lastDay} ${to?.slice(11, 16)}`;
  return `${day} ${from?.slice(11, 16)}–${until} UTC`;
}
