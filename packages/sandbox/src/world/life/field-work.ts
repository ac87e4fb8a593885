import type { AppointmentAssignmentResponse } from '@truckroll/contract/types/dispatch';
import { timeText } from '../calendar.ts';
import { change, type Draft } from '../ledger.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import { finishJob } from './finish-job.ts';
import { holdJob } from './hold-job.ts';
import { logEvent } from './job-log.ts';
import type { Order, Visit } from './order.ts';
import { later, MINUTE_MS, type Story } from './story.ts';

/** Share of jobs whose technician is chosen while the customer is on the phone. */
const SHARE_ASSIGNED_AT_ONCE = 0.3;
const SHARE_ON_HOLD = 0.012;
/** When the dispatchers plan the next day, in minutes since midnight. */
const PLANNING_TIME = 17 * 60;

/** Plans how a technician is assigned, drives out, works and leaves. */
export function planVisit(story: Story, order: Order, bookedMs: number): void {
  const { technician, stretch } = order.slot;
  if (technician === undefined) return;
  const eveMs = later(story, story.calendar.at(stretch.day - 1, PLANNING_TIME), 0, 60);
  const soonMs = later(story, bookedMs, 2, 9);
  const isAtOnce = eveMs < soonMs || story.random.chance(SHARE_ASSIGNED_AT_ONCE);
  story.agenda.plan(isAtOnce ? soonMs : eveMs, (nowMs) => {
    if (order.job.jobStatus !== 'Scheduled') return;
    const visit = assign(story, order, technician, nowMs);
    planDispatch(story, visit, nowMs);
  });
}

function assign(story: Story, order: Order, technician: KnownTechnician, momentMs: number): Visit {
  const assignedOn = timeText(momentMs);
  const assignedById = story.random.pick(story.office.dispatchers);
  const assignment = story.ledger.add<Draft<AppointmentAssignmentResponse>>(
    'appointment-assignment',
    {
      id: story.ledger.nextId(),
      technicianId: technician.record.id,
      technicianName: technician.record.name,
      assignedById,
      assignedOn,
      status: 'Scheduled',
      isPaused: false,
      jobId: order.job.id,
      appointmentId: order.appointment.id,
      createdOn: assignedOn,
      modifiedOn: assignedOn,
      active: true,
    },
  );
  order.job.modifiedOn = assignedOn;
  return { order, technician, assignment };
}

function planDispatch(story: Story, visit: Visit, assignedMs: number): void {
  const { order } = visit;
  const departureMs = order.startMs - story.random.whole(5, 30) * MINUTE_MS;
  story.agenda.plan(Math.max(departureMs, assignedMs + MINUTE_MS), (dispatchedMs) => {
    if (order.job.jobStatus !== 'Scheduled') return;
    move(visit, 'Dispatched', 'Dispatched', dispatchedMs);
    const { record } = visit.technician;
    logEvent(story, order.job.id, 'Technician Dispatched', dispatchedMs, record.id);
    const arrivalMs = later(story, Math.max(dispatchedMs, order.startMs), 0, 45);
    story.agenda.plan(arrivalMs, (arrivedMs) => arrive(story, visit, arrivedMs));
  });
}

function arrive(story: Story, visit: Visit, momentMs: number): void {
  const { order } = visit;
  move(visit, 'Working', 'InProgress', momentMs);
  const planned = order.request.type.facts.minutes;
  const doneMs = later(story, momentMs, planned * 0.6, planned * 1.1);
  story.agenda.plan(doneMs, (leftMs) => {
    if (story.random.chance(SHARE_ON_HOLD)) holdJob(story, visit, leftMs);
    else finishJob(story, visit, leftMs);
  });
}

/** Moves assignment, appointment and job together, as the dispatch board does. */
function move(
  visit: Visit,
  status: 'Dispatched' | 'Working',
  jobStatus: 'Dispatched' | 'InProgress',
  momentMs: number,
): void {
  const { order, assignment, technician } = visit;
  const modifiedOn = timeText(momentMs);
  change(assignment, { status, modifiedOn });
  change(order.appointment, { status, modifiedOn });
  change(order.job, { jobStatus, modifiedOn });
  change(technician.record, {
    status,
    jobId: order.job.id,
    appoitmentId: order.appointment.id,
    modifiedOn,
  });
}
