import { contract } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const { jobs, appointments } = contract.jpm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function wrong(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

describe('booking a job', () => {
  test('a new job is Scheduled, numbered by its id, and reads back the same', () => {
    const { tenant, book } = openSmallCompany();
    const job = book();
    expect(job).toMatchObject({
      jobNumber: String(job.id),
      jobStatus: 'Scheduled',
      appointmentCount: 1,
      createdById: 77,
      createdOn: '2026-03-02T09:00:00.000Z',
      completedOn: null,
      total: 0,
    });
    expect(tenant.call(jobs.get, { path: { id: job.id } })).toEqual(job);
  });

  test("the appointments' ids come right after the job's", () => {
    const { tenant, book } = openSmallCompany();
    const job = book({ appointments: [morning, afternoon] });
    expect([job.firstAppointmentId, job.lastAppointmentId]).toEqual([job.id + 1, job.id + 2]);
    const { data } = tenant.call(appointments.list, { query: { jobId: job.id } });
    expect(data.map((one) => [one.appointmentNumber, one.start, one.status])).toEqual([
      [`${job.id}-1`, morning.start, 'Scheduled'],
      [`${job.id}-2`, afternoon.start, 'Scheduled'],
    ]);
  });

  test('the invoice is there at once, numbered as the job and without items', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book();
    expect(tenant.store.collection('invoice').get(job.invoiceId)).toMatchObject({
      invoiceConfiguration: 'JobInvoice',
      referenceNumber: job.jobNumber,
      total: '0.00',
      items: [],
      customer: { id: ids.customer, name: 'Ada Byron' },
      job: { id: job.id, number: job.jobNumber, type: 'Repair' },
    });
  });

  test('the booked log tells who booked which appointment when', () => {
    const { tenant, book } = openSmallCompany();
    const job = book();
    expect(tenant.call(jobs.getBookedLog, { path: { id: job.id } })).toMatchObject({
      jobId: job.id,
      jobAppointmentId: job.firstAppointmentId,
      start: morning.start,
      createdById: 77,
      active: true,
    });
  });

  test('tags of the job type and the business unit come to those that were named', () => {
    const { ids, book } = openSmallCompany();
    expect(book({ tagTypeIds: [ids.otherTag, ids.unitTag] }).tagTypeIds).toEqual([
      ids.otherTag,
      ids.unitTag,
      ids.jobTypeTag,
    ]);
  });

  test("the job type's text is added to the summary", () => {
    const { book } = openSmallCompany();
    expect(book({ summary: 'Sink leaks' }).summary).toBe('Sink leaks\nCheck the pump');
    expect(book({ summary: null }).summary).toBe('Check the pump');
  });

  test('technicians named with an appointment are assigned to it', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book({ appointments: [{ ...morning, technicianIds: [ids.ada, ids.grace] }] });
    const { data } = tenant.call(contract.dispatch.appointmentAssignments.list, {
      query: { jobId: job.id },
    });
    expect(data.map((one) => [one.technicianName, one.status, one.appointmentId])).toEqual([
      ['Ada Fixit', 'Scheduled', job.firstAppointmentId],
      ['Grace Pipe', 'Scheduled', job.firstAppointmentId],
    ]);
  });

  test.each([
    ['customerId', 1],
    ['locationId', 1],
    ['businessUnitId', 1],
    ['jobTypeId', 1],
    ['campaignId', 1],
    ['projectId', 1],
    ['soldById', 1],
    ['bookingId', 1],
    ['leadId', 1],
    ['priority', 'Soon'],
    ['tagTypeIds', [1]],
    ['appointments', []],
    ['customFields', [{ typeId: 1, value: 'x' }]],
  ])('a wrong %s is refused by name', (field, value) => {
    const { book } = openSmallCompany();
    expect(() => book({ [field]: value })).toThrow(wrong(field));
  });

  test('several faults are told at once', () => {
    const { book } = openSmallCompany();
    const errors = { jobTypeId: expect.anything(), campaignId: expect.anything() };
    expect(() => book({ jobTypeId: 1, campaignId: 2 })).toThrow(
      expect.objectContaining({ errors }),
    );
  });

  test("another customer's location is refused", () => {
    const { ids, book } = openSmallCompany();
    expect(() => book({ locationId: ids.otherLocation })).toThrow(wrong('locationId'));
  });

  test('an appointment that ends before it starts is refused and nothing is kept', () => {
    const { tenant, book } = openSmallCompany();
    const backwards = { start: morning.end, end: morning.start };
    expect(() => book({ appointments: [morning, backwards] })).toThrow(
      wrong('appointments[1].end'),
    );
    expect(tenant.store.collection('appointment').count()).toBe(0);
    expect(tenant.store.collection('invoice').count()).toBe(0);
  });

  test('an unknown technician is refused and nothing is kept', () => {
    const { tenant, book } = openSmallCompany();
    expect(() => book({ appointments: [{ ...morning, technicianIds: [1] }] })).toThrow(
      wrong('technicianIds'),
    );
    expect(tenant.store.collection('job').count()).toBe(0);
  });
});

describe('booking a job from something', () => {
  test('the booking it comes from is converted and shows the job', () => {
    const { tenant, book } = openSmallCompany();
    const booking = tenant.store.collection('booking').insert({ name: 'Ada', status: 'New' });
    const job = book({ bookingId: Number(booking.id) });
    expect(job.bookingId).toBe(booking.id);
    expect(tenant.store.collection('booking').get(booking.id)).toMatchObject({
      status: 'Converted',
      jobId: job.id,
    });
  });

  test('a booking is converted once only', () => {
    const { tenant, book } = openSmallCompany();
    const booking = tenant.store.collection('booking').insert({ name: 'Ada', status: 'New' });
    book({ bookingId: Number(booking.id) });
    expect(() => book({ bookingId: Number(booking.id) })).toThrow(refused(409));
    expect(tenant.store.collection('job').count()).toBe(1);
  });

  test('the lead it comes from is converted', () => {
    const { tenant, book } = openSmallCompany();
    const lead = tenant.store.collection('lead').insert({ status: 'Open' });
    book({ leadId: Number(lead.id) });
    expect(tenant.store.collection('lead').get(lead.id)?.['status']).toBe('Converted');
  });

  test('external data is shown to the application that wrote it', () => {
    const { tenant, book } = openSmallCompany();
    const applicationGuid = '7b0c4f5e-0000-4000-8000-000000000001';
    const externalData = [{ key: 'origin', value: 'web' }];
    const job = book({ externalData: { applicationGuid, externalData } });
    const read = (query: object) => tenant.call(jobs.get, { path: { id: job.id }, query });
    expect(read({ externalDataApplicationGuid: applicationGuid }).externalData).toEqual(
      externalData,
    );
    expect(read({}).externalData).toEqual([]);
  });
});

describe('changing a job', () => {
  test('only the named members change, tags as a whole, and modifiedOn moves', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book();
    tenant.setTime('2026-03-02T11:00:00.000Z');
    const body = { priority: 'Urgent', tagTypeIds: [ids.otherTag] };
    expect(tenant.call(jobs.update, { path: { id: job.id }, body })).toEqual({
      ...job,
      ...body,
      modifiedOn: '2026-03-02T11:00:00.000Z',
    });
  });

  test('the invoice follows to another business unit when that is asked for', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book();
    const path = { id: job.id };
    const unitOfInvoice = () =>
      tenant.store
        .collection<{ id: number; businessUnit?: { id: number } }>('invoice')
        .get(job.invoiceId)?.businessUnit?.id;
    tenant.call(jobs.update, { path, body: { businessUnitId: ids.heating } });
    expect(unitOfInvoice()).toBe(ids.plumbing);
    tenant.call(jobs.update, { path, body: { shouldUpdateInvoiceItems: true } });
    expect(unitOfInvoice()).toBe(ids.heating);
  });

  test('a job that moves to another customer takes its appointments along', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book();
    const customerId = tenant.store.collection('location').get(ids.otherLocation)?.['customerId'];
    const body = { customerId: Number(customerId), locationId: ids.otherLocation };
    tenant.call(jobs.update, { path: { id: job.id }, body });
    const path = { id: job.firstAppointmentId };
    expect(tenant.call(appointments.get, { path }).customerId).toBe(customerId);
  });

  test('a location of another customer is refused, an unknown job is not found', () => {
    const { tenant, ids, book } = openSmallCompany();
    const job = book();
    const body = { locationId: ids.otherLocation };
    expect(() => tenant.call(jobs.update, { path: { id: job.id }, body })).toThrow(
      wrong('locationId'),
    );
    expect(() => tenant.call(jobs.update, { path: { id: 1 }, body: {} })).toThrow(refused(404));
  });

  test('custom fields are written by type and read with their name', () => {
    const { tenant, book } = openSmallCompany();
    const typeId = Number(
      tenant.store.collection('job-custom-field-type').insert({ name: 'Gate' }).id,
    );
    const job = book({ customFields: [{ typeId, value: '1234' }] });
    expect(job.customFields).toEqual([{ typeId, name: 'Gate', value: '1234' }]);
  });

  test('a note is kept and listed with the job', () => {
    const { tenant, book } = openSmallCompany();
    const path = { id: book().id };
    tenant.call(jobs.createNote, { path, body: { text: 'Bring a ladder', pinToTop: true } });
    expect(tenant.call(jobs.listNotes, { path }).data).toEqual([
      {
        text: 'Bring a ladder',
        isPinned: true,
        createdById: 77,
        createdOn: '2026-03-02T09:00:00.000Z',
        modifiedOn: '2026-03-02T09:00:00.000Z',
      },
    ]);
    const lost = { path: { id: 1 }, body: { text: 'x' } };
    expect(() => tenant.call(jobs.createNote, lost)).toThrow(refused(404));
  });

  test('the history tells what happened, in order', () => {
    const { tenant, ids, book } = openSmallCompany();
    const path = { id: book().id };
    tenant.call(jobs.cancel, { path, body: { reasonId: ids.cancelReason, memo: 'Moved away' } });
    const { history } = tenant.call(jobs.getHistory, { path });
    expect(history?.map((entry) => [entry.eventType, entry.memo])).toEqual([
      ['Job Booked', ''],
      ['Job Canceled', 'Moved away'],
    ]);
  });
});
