import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const KEY = 'an-hmac-key-of-thirty-two-letters';
const START = '2026-03-01T12:00:00.000Z';

let it: TestSandbox;
let receiver: WebhookReceiver;
let folder: string | undefined;

beforeEach(async () => {
  receiver = await startWebhookReceiver();
  it = await startTestSandbox();
  it.sandbox.admin.clock.fix(START);
});

afterEach(async () => {
  await it.sandbox.close();
  await receiver.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** Lets the demo app ask for new leads. */
function subscribe(hmacKey: string | null = null, callbackUrl = receiver.url): void {
  const { apps } = it.sandbox.admin;
  const [app] = apps.list();
  const webhooks = [{ event: 'tn.crm.lead-created', callbackUrl, hmacKey }];
  apps.update(app?.id ?? '', { webhooks });
}

/** Makes leads as the office would, and waits until what they raise is on its end. */
async function makeLeads(...names: string[]): Promise<void> {
  const { tenantId } = it.sandbox.demo.integration;
  const leads = it.sandbox.store.tenant('integration', tenantId).collection('lead');
  for (const leadCustomerName of names) {
    leads.insert({ leadCustomerName, status: 'Open', priority: 'Normal', campaignId: 1 });
  }
  await it.sandbox.admin.webhooks.idle();
}

async function move(by: string): Promise<void> {
  it.sandbox.admin.clock.move(by);
  await it.sandbox.admin.webhooks.idle();
}

const log = () => it.sandbox.admin.webhooks.deliveries();

/** The names of the leads the receiver was told of, in the order it was. */
const told = () =>
  receiver.received.map(({ event }) => {
    const { lead } = event['data'] as { readonly lead: { readonly customerName: string } };
    return lead.customerName;
  });

test('an event comes as a CloudEvent with its tenant, once', async () => {
  subscribe();
  await makeLeads('Ada');
  expect(receiver.received).toHaveLength(1);
  const [message] = receiver.received;
  expect(message?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
  expect(message?.event).toMatchObject({
    specversion: '1.0',
    type: 'tn.crm.lead-created',
    time: START,
    source: 'https://webhooks.servicetitan.io',
    datacontenttype: 'application/json',
    data: {
      lead: { customerName: 'Ada', status: 'Open' },
      tenantId: it.sandbox.demo.integration.tenantId,
      tenantName: expect.any(String),
    },
  });
  expect(log()).toMatchObject([
    {
      state: 'delivered',
      cause: 'event',
      nextAttemptOn: null,
      occurrenceId: message?.event['userassignedid'],
      messageId: message?.event['id'],
      attempts: [{ number: 1, at: START, status: 204, problem: null, isSigned: false }],
    },
  ]);
});

test('with a key the body is signed, and the key itself is told nobody', async () => {
  subscribe(KEY);
  await makeLeads('Ada');
  const [message] = receiver.received;
  const expected = createHmac('sha256', KEY)
    .update(message?.text ?? '')
    .digest('hex');
  expect(message?.headers['x-servicetitan-signature']).toBe(expected);
  expect(log()[0]?.attempts[0]?.isSigned).toBe(true);
  expect(JSON.stringify(log())).not.toContain(KEY);
});

test('a refused message is tried again after 10, 30, 60 and 300 seconds, then it failed', async () => {
  receiver.answerWith(() => ({ status: 503, body: 'not now' }));
  subscribe();
  await makeLeads('Ada');
  const seen = [receiver.received.length];
  for (const by of ['PT9S', 'PT1S', 'PT30S', 'PT59S', 'PT1S', 'PT299S', 'PT1S', 'P1D']) {
    await move(by);
    seen.push(receiver.received.length);
  }
  expect(seen).toEqual([1, 1, 2, 3, 3, 4, 4, 5, 5]);
  const [delivery] = log();
  expect(delivery?.state).toBe('failed');
  expect(delivery?.attempts).toHaveLength(5);
  expect(delivery?.attempts[0]).toMatchObject({ status: 503, answer: 'not now' });
  expect(new Set(receiver.received.map(({ event }) => event['id'])).size).toBe(1);
  expect(new Set(receiver.received.map(({ event }) => event['userassignedid'])).size).toBe(1);
});

test('a message that waits for its retry holds up none', async () => {
  receiver.answerWith(() => ({ status: receiver.received.length === 1 ? 500 : 200 }));
  subscribe();
  await makeLeads('Ada', 'Bob');
  await move('PT10S');
  expect(told()).toEqual(['Ada', 'Bob', 'Ada']);
  expect(log().map(({ state }) => state)).toEqual(['delivered', 'delivered']);
});

test('a redirect is not followed, and nobody listening or answering is said', async () => {
  receiver.answerWith(() => ({ status: 302, headers: { location: `${receiver.url}/other` } }));
  subscribe();
  await makeLeads('Ada');
  receiver.answerWith(() => 'never');
  it.sandbox.admin.webhooks.changeSettings({ timeoutMs: 20 });
  await makeLeads('Bob');
  const free = await startWebhookReceiver();
  await free.close();
  subscribe(null, free.url);
  await makeLeads('Cy');
  expect(receiver.received).toHaveLength(2);
  expect(log().map(({ attempts }) => attempts[0]?.problem)).toEqual([
    'Nobody listens there.',
    'No answer in time.',
    'A redirect, which is not followed.',
  ]);
});

test('messages leave for this machine and for hosts the operator named, and for no other', async () => {
  const { webhooks } = it.sandbox.admin;
  subscribe(null, 'http://Hooks.invalid:9/');
  await makeLeads('Ada');
  expect(log()[0]).toMatchObject({
    state: 'failed',
    attempts: [{ status: null, problem: expect.stringMatching(/^hooks\.invalid is none of the/) }],
  });
  webhooks.changeSettings({ receiverHosts: [' HOOKS.invalid '] });
  webhooks.replay(log()[0]?.id ?? 0);
  await webhooks.idle();
  expect(log()[0]?.attempts[0]?.problem).toBe('No connection: bad port.');
  for (const host of ['https://hooks.example', 'hooks.example/path', '']) {
    expect(() => webhooks.changeSettings({ receiverHosts: [host] })).toThrow('is no host');
  }
  expect(webhooks.settings().receiverHosts).toEqual(['hooks.invalid']);
});

test("a sandbox that others reach does not send to its own machine's services unasked", async () => {
  await it.sandbox.close();
  it = await startTestSandbox({ host: '0.0.0.0' });
  subscribe();
  await makeLeads('Ada');
  expect([receiver.received, log()[0]?.state]).toEqual([[], 'failed']);
  it.sandbox.admin.webhooks.changeSettings({ receiverHosts: ['127.0.0.1'] });
  await makeLeads('Bob');
  expect(told()).toEqual(['Bob']);
});

test('an app that has its messages sent to the sandbox itself is no operator', async () => {
  subscribe(null, `${it.sandbox.production.url}/_sandbox/reset`);
  await makeLeads('Ada');
  expect(log()[0]?.attempts[0]).toMatchObject({ status: 403 });
});

test('an event can be sent once more by hand, as the same occurrence', async () => {
  subscribe();
  await makeLeads('Ada');
  const { webhooks } = it.sandbox.admin;
  webhooks.replay(log()[0]?.id ?? 0);
  await webhooks.idle();
  const [first, second] = receiver.received.map(({ event }) => event);
  expect(second?.['userassignedid']).toBe(first?.['userassignedid']);
  expect(second?.['id']).not.toBe(first?.['id']);
  expect(log().map(({ cause }) => cause)).toEqual(['replay', 'event']);
  expect(() => webhooks.replay(99)).toThrow('There is no delivery 99.');
});

test('duplicates come on demand, with the id of their occurrence', async () => {
  subscribe();
  it.sandbox.admin.webhooks.changeSettings({ duplicateRate: 1 });
  await makeLeads('Ada', 'Bob');
  expect(told()).toEqual(['Ada', 'Ada', 'Bob', 'Bob']);
  const ids = receiver.received.map(({ event }) => event['userassignedid']);
  expect(new Set(ids).size).toBe(2);
});

test('messages change places within a window on demand, and none is lost', async () => {
  subscribe();
  it.sandbox.admin.webhooks.changeSettings({ shuffleWindowS: 60 });
  const names = Array.from({ length: 12 }, (_, index) => `lead ${index}`);
  await makeLeads(...names);
  await move('PT1M');
  expect(told()).not.toEqual(names);
  expect(told().toSorted()).toEqual(names.toSorted());
});

test('a fault of webhooks reaches the event it is laid over', async () => {
  subscribe();
  await makeLeads('Ada', 'fault:twice');
  expect(told()).toEqual(['Ada', 'fault:twice', 'fault:twice']);
});

test('nothing leaves during a pause, and all of it after', async () => {
  subscribe();
  const { webhooks } = it.sandbox.admin;
  webhooks.changeSettings({ isPaused: true });
  await makeLeads('Ada', 'Bob');
  expect([told(), log().map(({ state }) => state)]).toEqual([[], ['waiting', 'waiting']]);
  webhooks.changeSettings({ isPaused: false });
  await webhooks.idle();
  expect(told()).toEqual(['Ada', 'Bob']);
});

test('a message whose app no longer asks for the event is not sent', async () => {
  subscribe();
  const { apps, webhooks } = it.sandbox.admin;
  webhooks.changeSettings({ isPaused: true });
  await makeLeads('Ada');
  apps.update(apps.list()[0]?.id ?? '', { webhooks: [] });
  webhooks.changeSettings({ isPaused: false });
  await webhooks.idle();
  expect(receiver.received).toEqual([]);
  expect(log()[0]).toMatchObject({
    state: 'failed',
    attempts: [{ problem: 'The app no longer asks for this event.' }],
  });
});

test('what waits outlives a restart of a sandbox with a file, key included', async () => {
  folder = mkdtempSync(join(tmpdir(), 'truckroll-webhooks-'));
  const start = (): Promise<TestSandbox> =>
    startTestSandbox({ dataFile: join(folder ?? '', 'state.db') });
  await it.sandbox.close();
  it = await start();
  it.sandbox.admin.clock.fix(START);
  receiver.answerWith(() => ({ status: 500 }));
  subscribe(KEY);
  await makeLeads('Ada');
  await it.sandbox.close();
  receiver.answerWith(() => ({ status: 200 }));
  it = await start();
  it.sandbox.admin.clock.fix('2026-03-01T12:00:10Z');
  await it.sandbox.admin.webhooks.idle();
  expect(told()).toEqual(['Ada', 'Ada']);
  expect(receiver.received[1]?.headers['x-servicetitan-signature']).toMatch(/^[0-9a-f]{64}$/);
  expect(log()[0]).toMatchObject({
    state: 'delivered',
    attempts: [{ status: 500 }, { status: 200 }],
  });
});

test('a sandbox closes while a message is on its way, and its reset forgets what waits', async () => {
  receiver.answerWith(() => ({ status: 500 }));
  subscribe();
  await makeLeads('Ada');
  it.sandbox.admin.state.reset();
  await it.sandbox.admin.webhooks.idle();
  expect([log(), receiver.received.length]).toEqual([[], 1]);
  const arrived = new Promise<void>((resolve) => {
    receiver.answerWith(() => {
      resolve();
      return 'never';
    });
  });
  void makeLeads('Bob');
  await arrived;
  await it.sandbox.close();
  expect(told()).toEqual(['Ada', 'Bob']);
  it = await startTestSandbox();
});
