import { createScreensClient, screens, type ScreensClient } from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../portal/app.ts';
import { createCookieFetch } from '../testing/cookie-fetch.ts';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const { access, happenings, webhooks } = screens;
const ADMIN = { username: 'admin@demo.example', password: 'truckroll' };
const USUAL = {
  isPaused: false,
  duplicateRate: 0,
  shuffleWindowS: 0,
  timeoutMs: 10_000,
  contentType: 'application/cloudevents+json',
  receiverHosts: [],
};

let it: TestSandbox;
let receiver: WebhookReceiver;
let operator: ScreensClient;
let developer: ScreensClient;
/** An app of the developer's organization, and one of another. */
let own: App;
let foreign: App;

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  it = await startTestSandbox();
  operator = createScreensClient(fetch, it.sandbox.portal.url);
  developer = createScreensClient(createCookieFetch(), it.sandbox.portal.url);
  await developer.call(access.signIn, { body: { as: 'productionUser', ...ADMIN } });
  await developer.call(access.acceptTerms);
  const { organization } = await developer.call(access.dashboard);
  own = newApp('Own', organization.id);
  const others = it.sandbox.admin.organizations.create({
    name: 'Others',
    kind: 'developer',
    plan: 'theWorks',
    productionTenantId: null,
    integrationTenantId: null,
  });
  foreign = newApp('Foreign', others.id);
});
afterAll(async () => {
  await it.sandbox.close();
  await receiver.close();
});

function newApp(name: string, organizationId: string): App {
  const { apps, connections } = it.sandbox.admin;
  const { tenantId } = it.sandbox.demo.integration;
  const webhook = { event: 'tn.tlc.call-completed', callbackUrl: receiver.url };
  const scopes = ['tn.tlc.calls:r'];
  const texts = { name, organization: name, organizationId };
  const app = apps.create({ ...texts, scopes, tenantIds: [tenantId], webhooks: [webhook] });
  connections.connect({ environment: 'integration', tenantId, appId: app.id });
  return app;
}

async function ring(): Promise<void> {
  const { tenantId: tenant } = it.sandbox.demo.integration;
  const path = { environment: 'integration', tenant } as const;
  await operator.call(happenings.endCall, { path, body: { from: '5185550100', to: '5185550199' } });
  await it.sandbox.admin.webhooks.idle();
}

const log = async (query = {}) => (await operator.call(webhooks.deliveries, { query })).data;

test('the operator sees the messages to all apps, and picks by app, event, state and page', async () => {
  await ring();
  const all = await log();
  expect(all.map(({ appName, state }) => [appName, state]).toSorted()).toEqual([
    ['Foreign', 'delivered'],
    ['Own', 'delivered'],
  ]);
  expect(await log({ app: own.id })).toMatchObject([
    { appId: own.id, attempts: [{ status: 204 }] },
  ]);
  expect(await log({ event: 'tn.jpm.job-completed' })).toEqual([]);
  expect(await log({ state: 'failed' })).toEqual([]);
  const [newest] = await log({ limit: 1 });
  expect(newest?.id).toBe(all[0]?.id);
  expect(await log({ before: newest?.id })).toHaveLength(1);
});

test("a developer sees and repeats messages of the organization's apps alone", async () => {
  await ring();
  const { data } = await developer.call(webhooks.deliveriesOfApp, { path: { app: own.id } });
  expect(new Set(data.map(({ appId }) => appId))).toEqual(new Set([own.id]));
  await developer.call(webhooks.replayForApp, {
    path: { app: own.id, delivery: data[0]?.id ?? 0 },
  });
  const again = await developer.call(webhooks.deliveriesOfApp, { path: { app: own.id } });
  expect(again.data[0]).toMatchObject({ cause: 'replay', occurrenceId: data[0]?.occurrenceId });
  const [others] = await log({ app: foreign.id });
  for (const app of [own.id, foreign.id]) {
    const path = { app, delivery: others?.id ?? 0 };
    await expect(developer.call(webhooks.replayForApp, { path })).rejects.toMatchObject({
      status: 404,
    });
  }
  const path = { app: foreign.id };
  const asked = developer.call(webhooks.deliveriesOfApp, { path });
  await expect(asked).rejects.toThrow(`There is no app '${foreign.id}'.`);
});

test('the operator pauses, duplicates and shuffles, and is told of values that do not fit', async () => {
  expect(await operator.call(webhooks.settings)).toEqual(USUAL);
  const body = { duplicateRate: 0.5, shuffleWindowS: 30 };
  expect(await operator.call(webhooks.changeSettings, { body })).toEqual({ ...USUAL, ...body });
  const wrong = operator.call(webhooks.changeSettings, { body: { duplicateRate: 2 } });
  await expect(wrong).rejects.toMatchObject({ status: 400, errors: { duplicateRate: [/.+/] } });
  await operator.call(webhooks.changeSettings, { body: USUAL as typeof body });
});

test('the operator repeats and forgets messages', async () => {
  await ring();
  const [last] = await log();
  await operator.call(webhooks.replay, { path: { delivery: last?.id ?? 0 } });
  await it.sandbox.admin.webhooks.idle();
  expect((await log())[0]).toMatchObject({ cause: 'replay', state: 'delivered' });
  const unknown = operator.call(webhooks.replay, { path: { delivery: 999_999 } });
  await expect(unknown).rejects.toThrow('There is no delivery 999999.');
  await operator.call(webhooks.clear);
  expect(await log()).toEqual([]);
});
