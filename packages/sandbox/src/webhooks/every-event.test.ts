import { webhookEvents, webhookSchemas, type WebhookEventType } from '@truckroll/contract/webhooks';
import { createValidator } from '@truckroll/endpoint/validation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allHandlers } from '../operations/all-handlers.ts';
import { addCompany, afternoon, morning, type Ids } from '../testing/small-company.ts';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

let it: TestSandbox;
let receiver: WebhookReceiver;
let ids: Ids;
let tenantId: number;

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  it = await startTestSandbox({ validateAnswers: true, rateLimit: false }, allHandlers);
  ({ tenantId } = it.sandbox.demo.integration);
  ids = addCompany(it.sandbox.store.tenant('integration', tenantId));
  const { apps } = it.sandbox.admin;
  const events = Object.keys(webhookEvents);
  const webhooks = events.map((event) => ({ event, callbackUrl: receiver.url }));
  apps.update(apps.list()[0]?.id ?? '', { webhooks });
});
afterAll(async () => {
  await it.sandbox.close();
  await receiver.close();
});

type Body = Readonly<Record<string, unknown>>;

/** A call as the demo app; fails the test when it is refused. */
async function api(method: string, path: string, body?: unknown): Promise<Body> {
  const [, apiName = '', version = '', rest = ''] = /^\/(\w+)\/(v\d)(\/.*)$/.exec(path) ?? [];
  const request = { method, api: `${apiName}/${version}`, path: rest };
  const answer = await it.call({ ...request, ...(body !== undefined && { body }) });
  expect(`${method} ${path}: ${answer.status} ${answer.text}`).toMatch(/: 20\d/);
  return answer.body;
}

/** What the operator makes happen at the tenant. */
async function happen(path: string, body?: unknown): Promise<Body> {
  const url = `${it.sandbox.portal.url}/_sandbox/environments/integration/tenants/${tenantId}${path}`;
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(url, { method: 'POST', ...text });
  const json = (await answer.json()) as Body;
  expect([path, answer.status, json['errors'] ?? json['detail']]).toEqual([
    path,
    expect.toSatisfy((status: number) => status < 300),
    undefined,
  ]);
  return json;
}

async function newJob(): Promise<Body> {
  return api('POST', '/jpm/v2/jobs', {
    customerId: ids.customer,
    locationId: ids.location,
    businessUnitId: ids.plumbing,
    jobTypeId: ids.repair,
    priority: 'Normal',
    campaignId: ids.campaign,
    appointments: [{ ...morning, technicianIds: [ids.ada] }],
    summary: 'Sink leaks',
  });
}

const newLead = () =>
  api('POST', '/crm/v2/leads', {
    campaignId: ids.campaign,
    summary: 'No heat',
    followUpDate: '2026-03-03',
    leadCustomerName: 'Ada',
    leadStreet: '1 Main St',
  });

const newZone = () =>
  api('POST', '/dispatch/v2/zones', { name: 'North', zips: ['12207'], serviceDaysIds: [1] });

async function newTask(): Promise<string> {
  const { invoiceId } = await newJob();
  const path = `/accounting/v2/invoices/${String(invoiceId)}/tasks`;
  const { tasks } = await api('POST', path, { templateId: 'review' });
  const [task] = tasks as readonly { readonly taskId: string }[];
  return `${path}/${task?.taskId}`;
}

const newCall = () => happen('/calls', { from: '5185550100', to: '5185550199', durationS: 90 });

/** What raises each event; one that is missing does not compile. */
const RAISE: Readonly<Record<WebhookEventType, () => Promise<unknown>>> = {
  'tn.crm.booking-updated': async () => {
    const bookings = `/crm/v2/booking-provider/${it.sandbox.demo.integration.bookingProviderId}/bookings`;
    const contacts = [{ type: 'Phone', value: '5185550100' }];
    const { id } = await api('POST', bookings, { ...BOOKING, contacts });
    await api('PATCH', `${bookings}/${String(id)}`, { summary: 'No heat at all' });
  },
  'tn.crm.lead-created': newLead,
  'tn.crm.lead-updated': async () => {
    const { id } = await newLead();
    await api('PATCH', `/crm/v2/leads/${String(id)}`, { priority: 'High' });
  },
  'tn.jpm.job-scheduled': newJob,
  'tn.jpm.job-updated': async () => {
    const { id } = await newJob();
    await api('PATCH', `/jpm/v2/jobs/${String(id)}`, { priority: 'High' });
  },
  'tn.jpm.job-completed': async () => {
    const { id } = await newJob();
    await happen(`/jobs/${String(id)}/complete`);
  },
  'tn.jpm.job-rescheduled': async () => {
    const { firstAppointmentId: id } = await newJob();
    await api('PATCH', `/jpm/v2/appointments/${String(id)}/reschedule`, afternoon);
  },
  'tn.jpm.job-appointment-updated': async () => {
    const { firstAppointmentId: id } = await newJob();
    await api('PUT', `/jpm/v2/appointments/${String(id)}/confirmation`);
  },
  'tn.dis.technician-dispatched': async () => {
    const { firstAppointmentId: id } = await newJob();
    await happen(`/appointments/${String(id)}/dispatch`);
  },
  'tn.dis.zone-updated': async () => {
    const { id } = await newZone();
    await api('PATCH', `/dispatch/v2/zones/${String(id)}`, { name: 'South' });
  },
  'tn.dis.zone-deleted': async () => {
    const { id } = await newZone();
    await api('DELETE', `/dispatch/v2/zones/${String(id)}`);
  },
  'tn.acc.invoice-updated': async () => {
    const { invoiceId: id } = await newJob();
    await api('PATCH', `/accounting/v2/invoices/${String(id)}`, { summary: 'Pump' });
  },
  'tn.acc.invoice-batched': async () => {
    const { invoiceId: id } = await newJob();
    await happen(`/invoices/${String(id)}/batch`);
  },
  'tn.acc.invoice-posted': async () => {
    const { invoiceId: id } = await newJob();
    await happen(`/invoices/${String(id)}/post`);
  },
  'tn.acc.invoice-exported': async () => {
    const { invoiceId } = await newJob();
    await api('POST', '/accounting/v2/invoices/markasexported', [{ invoiceId, externalId: 'x' }]);
  },
  'tn.acc.invoice-task-created': newTask,
  'tn.acc.invoice-task-updated': async () => api('PATCH', await newTask(), { status: 'Closed' }),
  'tn.tlc.call-completed': newCall,
  'tn.tlc.call-updated': async () => {
    const { id } = await newCall();
    const address = { street: '', unit: '', city: '', state: '', zip: '', country: '' };
    const caller = { id: ids.customer, name: 'Ada Byron', address, contacts: [] };
    await api('PUT', `/telecom/v2/calls/${String(id)}`, {
      callType: 'NotLead',
      excuseMemo: '',
      reason: { name: '', lead: false },
      customer: caller,
      location: caller,
      tag: '',
    });
  },
  'tn.sp.session-completed': () =>
    happen('/scheduler-sessions', { outcome: 'completed', firstName: 'Ada' }),
  'tn.sp.session-abandoned-qualified': () =>
    happen('/scheduler-sessions', { outcome: 'abandoned', phone: '5185550100' }),
};

test('every published event is raised by a real call, in its published form', async () => {
  const types = Object.keys(webhookEvents) as WebhookEventType[];
  const validator = createValidator(webhookSchemas);
  const held: WebhookEventType[] = [];
  for (const type of types) {
    const before = receiver.received.length;
    await RAISE[type]();
    await it.sandbox.admin.webhooks.idle();
    const events = receiver.received.slice(before).map(({ event }) => event);
    expect(events.map((event) => event['type'])).toContain(type);
    for (const event of events) {
      const { schema } = webhookEvents[event['type'] as WebhookEventType];
      expect([type, validator.check({ $ref: `#/$defs/${schema}` }, event)]).toEqual([type, {}]);
      const { name } = it.sandbox.admin.tenants.get('integration', tenantId);
      expect(event['data']).toMatchObject({ tenantId, tenantName: name });
    }
    held.push(type);
  }
  console.log(`webhook events: ${held.length} of ${types.length}`);
  expect(held).toHaveLength(21);
});
