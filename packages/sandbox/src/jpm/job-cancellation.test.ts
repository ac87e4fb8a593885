import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const { jobs, appointments } = contract.jpm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function wrong(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

test('the job and its appointments are Canceled, with a log and a reason', () => {
  const { tenant, ids, book } = openSmallCompany();
  const job = book({ appointments: [morning, afternoon] });
  const path = { id: job.id };
  tenant.call(jobs.cancel, { path, body: { reasonId: ids.cancelReason, memo: 'Moved away' } });
  expect(tenant.call(jobs.get, { path }).jobStatus).toBe('Canceled');
  const { data } = tenant.call(appointments.list, { query: { jobId: job.id } });
  expect(data.map((one) => one.status)).toEqual(['Canceled', 'Canceled']);
  expect(tenant.call(jobs.listCanceledLogs, { path }).data).toMatchObject([
    { jobId: job.id, reasonId: ids.cancelReason, memo: 'Moved away', active: true },
  ]);
  const reasons = tenant.call(jobs.listCancelReasons, { query: { ids: `${job.id},1` } });
  expect(reasons.data).toEqual([
    {
      jobId: job.id,
      reasonId: ids.cancelReason,
      name: 'Customer called off',
      text: 'Moved away',
    },
  ]);
});

test('an unknown reason, an empty memo and a second time are refused', () => {
  const { tenant, ids, book } = openSmallCompany();
  const path = { id: book().id };
  const reasonId = ids.cancelReason;
  const cancel = (body: { reasonId: number; memo: string }) =>
    tenant.call(jobs.cancel, { path, body });
  expect(() => cancel({ reasonId: 1, memo: 'x' })).toThrow(wrong('reasonId'));
  expect(() => cancel({ reasonId, memo: ' ' })).toThrow(wrong('memo'));
  cancel({ reasonId, memo: 'x' });
  expect(() => cancel({ reasonId, memo: 'x' })).toThrow(refused(409));
});

test('taking it back schedules the job and its appointments again', () => {
  const { tenant, ids, book } = openSmallCompany();
  const job = book();
  const path = { id: job.id };
  expect(() => tenant.call(jobs.removeCancellation, { path })).toThrow(refused(409));
  tenant.call(jobs.cancel, { path, body: { reasonId: ids.cancelReason, memo: 'x' } });
  tenant.call(jobs.removeCancellation, { path });
  expect(tenant.call(jobs.get, { path }).jobStatus).toBe('Scheduled');
  expect(tenant.call(appointments.get, { path: { id: job.firstAppointmentId } }).status).toBe(
    'Scheduled',
  );
  expect(tenant.call(jobs.listCanceledLogs, { path }).data[0]?.active).toBe(false);
  expect(tenant.call(jobs.listCancelReasons, { query: { ids: [job.id] } }).data).toEqual([]);
});
