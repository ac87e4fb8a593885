import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import {
  ADMIN,
  openIntegration,
  press,
  read,
  signInToConsole,
  signInToPortal,
  visit,
} from './acts.ts';
import { answerForOurOrganization, chooseScopes, generateSecret } from './app-acts.ts';
import { clientFor, followDocument, WALK_TIMEOUT_MS, type Credentials, type Walk } from './walk.ts';

const APP = 'integrator.io';

describe.skipIf(!browserOrSkip())("Celigo's article", () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ empty: true })));
  afterAll(() => screens.close());

  test(
    'tenant id, client id and secret, and app key are found and work',
    async () => {
      const page = await screens.open('/');
      const walk = followDocument("Celigo's article", page);
      const client = await retrieveClient(page, walk);
      const tenantId = await retrieveTenantId(page, walk);
      const appKey = await retrieveAppKey(page, walk);
      walk.report();
      expect(await campaignsSeen({ ...client, tenantId, appKey })).toEqual([]);
    },
    WALK_TIMEOUT_MS,
  );

  async function retrieveClient(page: Page, { step }: Walk) {
    const dialog = page.getByRole('dialog');
    await step('client 1 Sign in to your ServiceTitan developer account', () =>
      signInToPortal(page, 'Login as Integration Environment user', ADMIN),
    );
    await step('client 2 Click New apps', async () => {
      await press(page, 'My Apps');
      await press(page, 'New apps');
      await answerForOurOrganization(page);
    });
    await step('client 3 Enter an application name and organization name', async () => {
      await page.getByLabel('Application name').fill(APP);
      await page.getByLabel('Organization name').fill('Celigo customer');
    });
    await step('client 4 Enter the redirect URI', () =>
      page.getByLabel('Redirect URI').fill('https://integrator.example/connection/oauth2callback'),
    );
    await step('client 5 Enter the tenant IDs', async () => {
      const tenants = page.getByRole('group', { name: 'Tenant IDs' });
      await tenants
        .getByLabel('Tenant ID 1')
        .fill(String(screens.sandbox.demo.integration.tenantId));
    });
    await step('client 6 Select the scopes', () =>
      chooseScopes(page, [['Marketing', 'Campaigns', 'Read']]),
    );
    await step('client 7 Click Save', async () => {
      await press(page, 'Save');
      await page.getByText('Application created!').waitFor();
    });
    await step('client 8 Navigate to Integrations, API Application Access', async () => {
      await signInToConsole(page, 'integration', ADMIN);
      await openIntegration(page, 'API Application Access');
      await page.getByRole('heading', { name: 'Manage API Application Access' }).waitFor();
    });
    await step('client 9 Choose the app you want to connect', async () => {
      await press(page, 'Connect New App');
      await dialog.getByRole('radio', { name: APP }).check();
      await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    });
    await step('client 10 Allow access to the API scopes', async () => {
      await press(dialog, 'Allow Access');
      await press(dialog, 'Application Details');
    });
    const clientId = await step('client 11 Copy the client ID', () => read(page, 'Client ID'));
    const clientSecret = await step('client 12 Copy the client secret', () => generateSecret(page));
    return { clientId, clientSecret };
  }

  async function retrieveTenantId(page: Page, { step }: Walk): Promise<string> {
    await step('tenant 1 Sign in to your ServiceTitan developer account', () =>
      visit(page, '/console/integration/calls'),
    );
    await step('tenant 2 Navigate to Integrations, API Application Access', () =>
      openIntegration(page, 'API Application Access'),
    );
    await step('tenant 3 Choose the app you want to connect', () => press(page, APP));
    return step('tenant 4 From Application details, copy the tenant ID', async () => {
      await page.getByRole('heading', { name: 'Application details' }).waitFor();
      return read(page, 'Tenant ID');
    });
  }

  /** Steps 2 to 7 make the app as above; its key is asked for here. */
  async function retrieveAppKey(page: Page, { step }: Walk): Promise<string> {
    await step('app key 1 Sign in to your ServiceTitan developer account', async () => {
      await visit(page, '/dashboard');
      await press(page, 'My Apps');
    });
    await step('app key 8 Click the app', () => press(page, APP));
    return step('app key 9 Copy the application key', () => read(page, 'Application Key'));
  }

  async function campaignsSeen(credentials: Credentials): Promise<readonly unknown[]> {
    const client = clientFor(screens.sandbox, 'integration', credentials);
    return (await client.marketing.campaigns.list().finally(() => client.close())).data;
  }
});
