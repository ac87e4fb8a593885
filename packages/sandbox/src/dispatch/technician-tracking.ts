import { json, type ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { assignmentsOf } from './assignment.ts';

export const technicianTracking: ResourceHandlers<'dispatch', 'technicianTracking'> = {
  get(call) {
    const { technicianId, appointmentId } = call.query;
    const isAssigned = assignmentsOf(call.store, appointmentId).some(
      (assignment) => assignment.technicianId === technicianId,
    );
    // assumed: only technicians who are on the appointment can be followed to it.
    if (!isAssigned) {
      throw invalid('technicianId', `Technician ${technicianId} is not on this appointment.`);
    }
    // assumed: the address' form; this one is reserved and leads nowhere.
    const path = `${call.tenant.id}/${appointmentId}/${technicianId}`;
    return json({ technicianTrackingUrl: `https://tracking.example/${path}` });
  },
};
