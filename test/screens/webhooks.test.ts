import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflow, violations } from '../browser/accessibility.ts';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';

const EVENT = 'tn.crm.lead-created';
/** Looking at a page in all its forms takes a machine under load so long. */
const LONG_MS = 60_000;

describe.skipIf(!browserOrSkip())('the webhooks of the sandbox', () => {
  let screens: Screens;
  let receiver: Server;
  let appId: string;
  /** What the app's receiver answers, and the occurrences it was told of. */
  let status = 500;
  const told: unknown[] = [];

  beforeAll(async () => {
    screens = await openScreens({ empty: true });
    receiver = createServer(async (request, response) => {
      const text = Buffer.concat(await Array.fromAsync(request)).toString('utf8');
      told.push((JSON.parse(text) as { readonly userassignedid: string }).userassignedid);
      response.writeHead(status, { connection: 'close' }).end('not today');
    });
    await once(receiver.listen(0, '127.0.0.1'), 'listening');
    const { port } = receiver.address() as AddressInfo;
    appId = connectApp(screens, `http://127.0.0.1:${port}/hooks`);
    screens.sandbox.admin.clock.fix('2026-03-01T12:00:00Z');
    addLead(screens);
    await screens.sandbox.admin.webhooks.idle();
  });
  afterAll(async () => {
    await screens.close();
    receiver.close();
  });

  test(
    'the operator sees why a message failed, moves the clock, and sends it again',
    async () => {
      const { sandbox } = screens;
      const page = await screens.open('/tools/webhooks');
      const row = page.getByRole('row', { name: EVENT });
      await row.getByText('Answered 500.').waitFor();
      expect(await row.getByText('Waiting').count()).toBe(1);
      status = 200;
      sandbox.admin.clock.move('PT10S');
      await row.getByText('Delivered').waitFor();
      await row.getByRole('button', { name: /^Show message/ }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByText('1. Answered 500.').count()).toBe(1);
      expect(await dialog.getByRole('region', { name: 'Answer 1' }).textContent()).toBe(
        'not today',
      );
      expect(await dialog.getByRole('region', { name: 'Message' }).textContent()).toContain(EVENT);
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await row.getByRole('button', { name: /^Replay message/ }).click();
      await page.getByText('Sent again by hand').waitFor();
      await sandbox.admin.webhooks.idle();
      expect([told.length, new Set(told).size]).toEqual([3, 1]);
    },
    LONG_MS,
  );

  test('the operator pauses deliveries and doubles them', async () => {
    const { webhooks } = screens.sandbox.admin;
    const page = await screens.open('/tools/webhooks');
    const settings = page.getByRole('region', { name: 'How messages are delivered' });
    await settings.getByRole('switch', { name: 'Pause deliveries' }).check({ force: true });
    await settings.getByLabel('Duplicates, percent').fill('25');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Saved.').waitFor();
    expect(webhooks.settings()).toMatchObject({ isPaused: true, duplicateRate: 0.25 });
    webhooks.changeSettings({ isPaused: false, duplicateRate: 0 });
  });

  test(
    "the app's developer sees its messages and repeats one",
    async () => {
      const page = await screens.open('/');
      await signIn(page, screens);
      await page.goto(`${screens.sandbox.portal.url}/my-apps/${appId}/deliveries`);
      const rows = page.getByRole('row', { name: EVENT });
      await rows.first().waitFor();
      const before = await rows.count();
      await rows
        .first()
        .getByRole('button', { name: /^Replay message/ })
        .click();
      await rows.nth(before).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'messages are forgotten when that is confirmed',
    async () => {
      const page = await screens.open('/tools/webhooks');
      await page.getByRole('button', { name: 'Forget all messages' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Forget them' }).click();
      await page.getByText('No messages').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    LONG_MS,
  );
});

/** An app of the demo's organization that is told of new leads. */
function connectApp({ sandbox }: Screens, callbackUrl: string): string {
  const { apps, connections, organizations } = sandbox.admin;
  const { tenantId } = sandbox.demo.integration;
  const organization = organizations.list().find((one) => one.integrationTenantId === tenantId);
  const app = apps.create({
    name: 'Listener',
    organization: 'Listeners',
    organizationId: organization?.id ?? '',
    scopes: ['tn.crm.leads:r'],
    tenantIds: [tenantId],
    webhooks: [{ event: EVENT, callbackUrl }],
  });
  connections.connect({ environment: 'integration', tenantId, appId: app.id });
  return app.id;
}

function addLead({ sandbox }: Screens): void {
  const { store, demo } = sandbox;
  const leads = store.tenant('integration', demo.integration.tenantId).collection('lead');
  leads.insert({ leadCustomerName: 'Ada', status: 'Open', priority: 'Normal', campaignId: 1 });
}

/** What the page does when the sign-in form is sent and the terms are accepted. */
async function signIn(page: Page, { sandbox }: Screens): Promise<void> {
  const base = `${sandbox.portal.url}/api/screens/portal`;
  const credentials = { username: 'admin@demo.example', password: 'truckroll' };
  const data = { as: 'productionUser', ...credentials };
  expect((await page.request.post(`${base}/sign-in`, { data })).status()).toBe(204);
  expect((await page.request.post(`${base}/terms`, { data: {} })).status()).toBe(204);
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    if ((await overflow(page)) > 0) faults.push(`too wide for ${width} px`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await violations(page)).map((one) => `${width} px ${colorScheme}: ${one}`));
    }
  }
  return faults;
}
