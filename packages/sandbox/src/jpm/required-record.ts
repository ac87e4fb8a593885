import { notFound } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { jpmRecords, type Appointment, type Job, type Project } from './records.ts';

/** @throws OperationError 404 when the tenant has no such job */
export function requireJob(store: TenantStore, id: number): Job {
  const job = jpmRecords(store, 'job').get(id);
  if (job === undefined) throw notFound(`Job ${id}`);
  return job;
}

/** @throws OperationError 404 when the tenant has no such appointment, or it was deleted */
export function requireAppointment(store: TenantStore, id: number): Appointment {
  const appointment = jpmRecords(store, 'appointment').get(id);
  if (appointment === undefined || !appointment.active) throw notFound(`Appointment ${id}`);
  return appointment;
}

/** @throws OperationError 404 when the tenant has no such project */
export function requireProject(store: TenantStore, id: number): Project {
  const project = jpmRecords(store, 'project').get(id);
  if (project === undefined) throw notFound(`Project ${id}`);
  return project;
}
