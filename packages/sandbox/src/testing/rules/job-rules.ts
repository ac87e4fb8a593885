import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { afternoon, morning } from '../small-company.ts';
import { refusal, wantedJob, type Rules } from './rule-trial.ts';

const { jobs, appointments } = contract.jpm;

/** What booking a job takes and makes. */
export const bookingRules: Rules = {
  'a job names a customer, a location, a unit, a type and a campaign that exist'({ book }) {
    for (const field of ['customerId', 'locationId', 'businessUnitId', 'jobTypeId', 'campaignId']) {
      expect([field, refusal(() => book({ [field]: 999_999 }))]).toEqual([field, 400]);
    }
  },
  'a job leaves none of its required members out'({ tenant, ids }) {
    for (const field of Object.keys(wantedJob(ids)).filter((name) => name !== 'summary')) {
      const body = { ...wantedJob(ids), [field]: undefined };
      const create = () => tenant.call(jobs.create, { body: JSON.parse(JSON.stringify(body)) });
      expect([field, refusal(create)]).toEqual([field, 400]);
    }
  },
  'a job has an appointment at least'({ book }) {
    expect(refusal(() => book({ appointments: [] }))).toBe(400);
  },
  'a job is booked at a location of its customer'({ book, ids }) {
    expect(refusal(() => book({ locationId: ids.otherLocation }))).toBe(400);
  },
  'booking makes appointments, an invoice, a booked log and a history'({ tenant, book, kept }) {
    const { id, appointment } = book({ appointments: [morning, afternoon] });
    const made = tenant.call(appointments.list, { query: { jobId: id } }).data;
    expect(made.map((one) => [one.jobId, one.status])).toEqual([
      [id, 'Scheduled'],
      [id, 'Scheduled'],
    ]);
    const invoice = kept('invoice', tenant.call(jobs.get, { path: { id } }).invoiceId);
    expect(invoice).toMatchObject({ invoiceConfiguration: 'JobInvoice', job: { id }, items: [] });
    const log = tenant.call(jobs.getBookedLog, { path: { id } });
    expect(log).toMatchObject({ jobId: id, jobAppointmentId: appointment, start: morning.start });
    const { history } = tenant.call(jobs.getHistory, { path: { id } });
    expect(history?.[0]).toMatchObject({ eventType: 'Job Booked' });
  },
  'a job takes the tags of its type and unit and the text of its type'({ tenant, book, ids }) {
    const { id } = book({ tagTypeIds: [ids.otherTag] });
    const job = tenant.call(jobs.get, { path: { id } });
    expect([...job.tagTypeIds].sort()).toEqual(
      [ids.otherTag, ids.jobTypeTag, ids.unitTag].sort((one, other) => one - other),
    );
    expect(job.summary).toContain('Sink leaks');
    expect(job.summary).toContain('Check the pump');
  },
  'a job and its invoice are numbered by its id, appointments by job and place'(trial) {
    const { id } = trial.book({ appointments: [morning, afternoon] });
    const job = trial.tenant.call(jobs.get, { path: { id } });
    expect(job.jobNumber).toBe(String(id));
    expect(trial.kept('invoice', job.invoiceId)['referenceNumber']).toBe(String(id));
    const numbers = [job.firstAppointmentId, job.lastAppointmentId].map(
      (one) => trial.kept('appointment', one)['appointmentNumber'],
    );
    expect(numbers).toEqual([`${id}-1`, `${id}-2`]);
  },
  'technicians are optional when a job is booked'({ tenant, book, ids }) {
    const assigned = (jobId: number) =>
      tenant.call(contract.dispatch.appointmentAssignments.list, { query: { jobId } }).data.length;
    expect(assigned(book().id)).toBe(0);
    const taken = book({ appointments: [{ ...afternoon, technicianIds: [ids.ada] }] });
    expect(assigned(taken.id)).toBe(1);
  },
  'priorities are the four words and no others'({ book }) {
    for (const priority of ['Low', 'Normal', 'High', 'Urgent']) {
      expect(refusal(() => book({ priority }))).toBeUndefined();
    }
    expect(refusal(() => book({ priority: 'Critical' }))).toBe(400);
  },
  'what an application makes names the user who made it'({ tenant, book, kept }) {
    const { id, appointment } = book();
    const { userId } = tenant.callOf(jobs.get).caller;
    expect(kept('job', id)['createdById']).toBe(userId);
    expect(kept('appointment', appointment)['createdById']).toBe(userId);
  },
};
