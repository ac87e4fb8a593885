import { contract, listOperations } from '@truckroll/contract';
import { expect } from 'vitest';
import { allHandlers } from '../../operations/all-handlers.ts';
import { keepSchedulerVisit } from '../../scheduling-pro/scheduler-visit.ts';
import { keepPhoneCall } from '../../telecom/phone-call.ts';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { calls } = contract.telecom;

/** Calls, tasks, files, people and pay. */
export const officeRules: Rules = {
  'a call that ended is unclassified until somebody says what it was'(trial) {
    const { tenant, ids, office, kept } = trial;
    const call = keepPhoneCall(office, { from: '5185550100', to: '2125550101', durationS: 95 });
    const id = Number(call.id);
    expect(kept('call', id)).toMatchObject({ callType: null, duration: '00:01:35' });
    const person = { id: ids.customer, name: 'Ada Byron', address: ADDRESS, contacts: [] };
    const body = {
      callType: 'Unbooked' as const,
      excuseMemo: '',
      campaignId: ids.campaign,
      reason: { name: 'Price too high', lead: false },
      customer: person,
      location: { ...person, id: ids.location },
      tag: '',
    };
    tenant.call(calls.update, { path: { id }, body });
    const [shown] = tenant.call(calls.list).data;
    expect(shown?.leadCall).toMatchObject({
      callType: 'Unbooked',
      campaign: { id: ids.campaign },
      reason: { id: ids.callReason },
    });
  },
  'a call without a recording or a voice mail has none to fetch'({ tenant, office }) {
    const { id } = keepPhoneCall(office, { from: '5185550100', to: '2125550101' });
    const { getRecording, getVoiceMail } = allHandlers.telecom.calls;
    for (const [operation, handler] of [
      [calls.getRecording, getRecording],
      [calls.getVoiceMail, getVoiceMail],
    ] as const) {
      if (handler === 'not modelled') throw new Error(operation.key);
      const fetched = () => handler(tenant.callOf(operation, { path: { id } }) as never);
      expect(refusal(fetched)).toBe(404);
    }
  },
  'a file attached to a job is listed there and read as it was sent'({ tenant, book }) {
    const { uploadAttachment, listAttachments, downloadAttachment } = allHandlers.forms.jobs;
    const { jobs } = contract.forms;
    const jobId = book().id;
    const bytes = new TextEncoder().encode('hello');
    const file = { name: 'a.txt', size: bytes.length, type: 'text/plain', bytes };
    run(
      uploadAttachment,
      tenant.callOf(jobs.uploadAttachment, { path: { id: jobId }, body: { file } }),
    );
    const listed = run(listAttachments, tenant.callOf(jobs.listAttachments, { path: { jobId } }));
    const [attachment] = JSON.parse((listed as { json: string }).json).data;
    expect(attachment.fileName).toBe('a.txt');
    const path = { id: attachment.id };
    const read = run(downloadAttachment, tenant.callOf(jobs.downloadAttachment, { path }));
    expect(new TextDecoder().decode((read as { bytes: Uint8Array }).bytes)).toBe('hello');
  },
  'a task has a number, and its subtasks are counted within it'({ tenant, ids, kept }) {
    const { tasks } = contract.taskManagement;
    const { id } = tenant.call(tasks.create, {
      body: {
        reportedById: 1,
        assignedToId: 2,
        isClosed: false,
        name: 'Call back',
        businessUnitId: ids.plumbing,
        employeeTaskTypeId: 3,
        employeeTaskSourceId: 4,
        reportedDate: '2026-03-02T09:00:00Z',
        customerId: ids.customer,
        priority: 'Normal',
      },
    });
    expect(kept('task', id)).toMatchObject({ taskNumber: id, customerName: 'Ada Byron' });
    const subtask = () =>
      tenant.call(tasks.createSubtask, {
        path: { id },
        body: { isClosed: false, name: 'Find the receipt', assignedToId: 2 },
      }).subtaskNumber;
    expect([subtask(), subtask()].map(Number)).toEqual([1, 2]);
    const [shown] = tenant.call(tasks.list, { query: { includeSubtasks: true } }).data;
    expect(shown?.subTasksData?.count).toBe(2);
  },
  'the numbers of a scheduler are those of its sessions'({ tenant, office, add }) {
    const bookingId = add('booking', { name: 'Grace' });
    keepSchedulerVisit(office, { outcome: 'completed', bookingId });
    keepSchedulerVisit(office, { outcome: 'abandoned' });
    const { schedulers } = contract.schedulingPro;
    const [scheduler] = tenant.call(schedulers.list).data;
    const numbers = tenant.call(schedulers.getPerformance, {
      path: { id: scheduler?.id ?? '' },
      query: {
        sessionCreatedOnOrAfter: '2026-03-01T00:00:00Z',
        sessionCreatedBefore: '2026-03-03T00:00:00Z',
      },
    });
    expect(numbers).toMatchObject({
      totalSessions: 2,
      totalBookingsCreated: 1,
      schedulerCompletionRate: 0.5,
    });
  },
  'no call makes adjustments, transfers, agreements, sessions, reviews or units'() {
    const made = listOperations().filter(({ key }) => {
      const [api, resource = '', name = ''] = key.split('.');
      return UNMADE.includes(`${api}.${resource}`) && name.startsWith('create');
    });
    expect(made).toEqual([]);
    const known = listOperations().map(({ key }) => key.split('.').slice(0, 2).join('.'));
    expect(UNMADE.filter((resource) => !known.includes(resource))).toEqual([]);
  },
  'a contact is tied to records, and goes with its ties and its methods'(trial) {
    const { tenant, ids } = trial;
    const { contacts } = contract.crm;
    const { id } = tenant.call(contacts.create, { body: { name: 'Super' } });
    const tie = (relatedEntityId: number, typeSlug: string) =>
      refusal(() =>
        tenant.call(contacts.createRelationship, {
          path: { contactId: id, relatedEntityId, typeSlug },
        }),
      );
    expect([tie(999_999, 'customer'), tie(ids.customer, 'truck')]).toEqual([404, 404]);
    expect(tie(ids.customer, 'customer')).toBeUndefined();
    tenant.call(contacts.delete, { path: { id } });
    expect(tenant.store.collection('contact-relationship').count()).toBe(0);
  },
  'people in the office and in the vans have user ids of their own'({ tenant, add, kept }) {
    const roleId = add('user-role', { name: 'CSR', employeeType: 'Employee' });
    const { id } = tenant.call(contract.settings.employees.create, {
      body: {
        name: 'Yesenia Ortiz',
        email: 'y@example.com',
        accountCreationMethod: 'CreateLater',
        roleId,
        positions: ['CSR'],
      },
    });
    const userId = kept('employee', id)['userId'];
    expect(userId).toEqual(expect.any(Number));
    expect(userId).not.toBe(id);
  },
  'pay that is added belongs to the employee of the payroll'({ tenant, ids, add, kept }) {
    const payrollId = add('payroll', { employeeId: ids.ada, employeeType: 'Technician' });
    const activityCodeId = add('activity-code', { name: 'Bonus', code: 'BON' });
    const create = (changes: object) =>
      tenant.call(contract.payroll.grossPayItems.create, {
        body: { payrollId, activityCodeId, amount: 50, date: '2026-03-02T09:00:00Z', ...changes },
      });
    expect(refusal(() => create({ payrollId: 999_999 }))).toBe(400);
    const { id } = create({});
    expect(kept('gross-pay-item', id)).toMatchObject({
      employeeId: ids.ada,
      employeeType: 'Technician',
      activityCode: 'BON',
      amount: 50,
    });
  },
  'a location is in the zone that serves its zip'({ tenant, ids, add, kept }) {
    const zone = add('zone', { name: 'North', zips: ['12208'] });
    const path = { id: ids.location };
    const body = { address: { ...ADDRESS, zip: '12208' } };
    tenant.call(contract.crm.locations.update, { path, body });
    expect(kept('location', ids.location)['zoneId']).toBe(zone);
  },
};

const UNMADE = [
  'inventory.adjustments',
  'inventory.transfers',
  'serviceAgreements.serviceAgreements',
  'schedulingPro.schedulers',
  'schedulingPro.routers',
  'marketingReputation.reviews',
  'settings.businessUnits',
  'forms.submissions',
];

const ADDRESS = {
  street: '1 Main St',
  unit: '',
  city: 'Albany',
  state: 'NY',
  zip: '12207',
  country: 'USA',
};

type Call = ReturnType<RuleTrial['tenant']['callOf']>;

function run(handler: unknown, call: Call): unknown {
  if (typeof handler !== 'function') throw new TypeError(`${call.operation.key} has no handler`);
  return handler(call);
}
