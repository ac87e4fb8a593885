import { dispatchRecords } from '../dispatch/records.ts';
import { actorOf } from '../operations/actor.ts';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { answerRecord, listOf, type FilterOverrides } from '../resource/index.ts';
import {
  addAppointment,
  confirmAppointment,
  deleteAppointment,
  instructAppointment,
  removeConfirmation,
  rescheduleAppointment,
  summarizeAppointment,
} from './appointment-changes.ts';
import { holdAppointment, removeHold } from './appointment-hold.ts';
import { jpmRecords } from './records.ts';
import { requireAppointment } from './required-record.ts';

const filters: FilterOverrides = {
  number: 'appointmentNumber',
  // documented: the appointments of the jobs that are part of the project.
  projectId(value, call) {
    const jobs = jpmRecords(call.store, 'job').find({
      where: [{ field: 'projectId', is: 'eq', value: Number(value) }],
    });
    return [{ field: 'jobId', is: 'in', values: jobs.map((job) => job.id) }];
  },
  technicianId(value, call) {
    const assignments = dispatchRecords(call.store, 'appointment-assignment').find({
      where: [
        { field: 'technicianId', is: 'eq', value: Number(value) },
        { field: 'active', is: 'eq', value: true },
      ],
    });
    return [{ field: 'id', is: 'in', values: assignments.map((one) => one.appointmentId) }];
  },
};

export const appointments: ResourceHandlers<'jpm', 'appointments'> = {
  list: listOf('appointment', { filters }),
  get(call) {
    return answerRecord(call, 'appointment', requireAppointment(call.store, call.path.id));
  },
  create(call) {
    return answerRecord(call, 'appointment', addAppointment(actorOf(call), call.body));
  },
  reschedule(call) {
    const moved = rescheduleAppointment(actorOf(call), call.path.id, call.body);
    return answerRecord(call, 'appointment', moved);
  },
  delete(call) {
    deleteAppointment(actorOf(call), call.path.id);
    return json(undefined);
  },
  hold(call) {
    holdAppointment(actorOf(call), call.path.id, call.body);
    return json(undefined);
  },
  removeHold(call) {
    removeHold(actorOf(call), call.path.id);
    return json(undefined);
  },
  confirm(call) {
    confirmAppointment(actorOf(call), call.path.id);
    return json(undefined);
  },
  removeConfirmation(call) {
    removeConfirmation(actorOf(call), call.path.id);
    return json(undefined);
  },
  updateSpecialInstructions(call) {
    const { specialInstructions } = call.body;
    const changed = instructAppointment(actorOf(call), call.path.id, specialInstructions);
    return answerRecord(call, 'appointment', changed);
  },
  setSummary(call) {
    return json(summarizeAppointment(actorOf(call), call.path.id, call.body));
  },
};
