import { actorOf } from '../operations/actor.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { answerRecord, listOf } from '../resource/index.ts';
import { assignTechnicians, unassignTechnicians } from './assignment.ts';

export const appointmentAssignments: ResourceHandlers<'dispatch', 'appointmentAssignments'> = {
  list: listOf('appointment-assignment'),
  assignTechnicians(call) {
    const { jobAppointmentId, technicianIds } = call.body;
    const appointment = assignTechnicians(actorOf(call), jobAppointmentId, technicianIds);
    return answerRecord(call, 'appointment', appointment);
  },
  unassignTechnicians(call) {
    const { jobAppointmentId, technicianIds } = call.body;
    const appointment = unassignTechnicians(actorOf(call), jobAppointmentId, technicianIds);
    return answerRecord(call, 'appointment', appointment);
  },
};
