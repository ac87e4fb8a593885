import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import { acceptTerms, ADMIN, enter, press, read, signInToConsole, visit } from './acts.ts';
import { answerForOurOrganization, chooseScopes, generateSecret } from './app-acts.ts';
import { clientFor, followDocument, WALK_TIMEOUT_MS, type Walk } from './walk.ts';

const APP = 'First app';

describe.skipIf(!browserOrSkip())("ServiceTitan's own quick start", () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ empty: true })));
  afterAll(() => screens.close());

  test(
    'its two steps end with a pair of id and secret that works',
    async () => {
      const page = await screens.open('/');
      const walk = followDocument("ServiceTitan's quick start", page);
      const appKey = await createApp(page, walk);
      const pair = await generatePair(page, walk);
      walk.report();
      const tenantId = String(screens.sandbox.demo.production.tenantId);
      const client = clientFor(screens.sandbox, 'production', { ...pair, tenantId, appKey });
      const customers = await client.crm.customers.list().finally(() => client.close());
      expect(customers.data).toEqual([]);
    },
    WALK_TIMEOUT_MS,
  );

  async function createApp(page: Page, { step }: Walk): Promise<string> {
    await step('1.1 Go to developer.servicetitan.io', () => visit(page, '/'));
    await step('1.2 Click Login to My Apps', () => press(page, 'Login to My Apps'));
    await step('1.3 Click Login as Production Environment User', async () => {
      const customers = page.getByRole('region', { name: 'ServiceTitan Customers' });
      await customers
        .getByRole('button', { name: 'Login as Integration Environment user' })
        .waitFor();
      await press(customers, 'Login as Production Environment User');
    });
    await step('1.4 Enter your ServiceTitan credentials to sign in', async () => {
      await enter(page, ADMIN);
      await acceptTerms(page);
    });
    await step('1.5 In My Apps, click + New App', async () => {
      await page.getByRole('heading', { level: 1, name: 'My Apps' }).waitFor();
      await press(page, '+ New App');
      await answerForOurOrganization(page);
    });
    await step('1.6 Enter your app details in all the fields', () => fillIn(page));
    await step('1.7 An "Application created!" confirmation appears', async () => {
      await press(page, 'Create App');
      await page.getByText('Application created!').waitFor();
    });
    return step('1.8 In Keys, Application Key, copy your key', () =>
      read(page.getByRole('region', { name: 'Keys' }), 'Application Key'),
    );
  }

  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel('Organization').first().fill('Five Boroughs');
    await page.getByLabel('Homepage').fill('https://five-boroughs.example');
    await page.getByLabel('Email Address').fill('it@five-boroughs.example');
    await page.getByLabel('Application Name').fill(APP);
    await page.getByLabel('Description').fill('Reads customers.');
    const tenants = page.getByRole('group', { name: 'Tenants' });
    await tenants.getByRole('button', { name: 'Add tenant' }).click();
    const added = tenants.getByLabel(/^Tenant ID/).last();
    await added.fill(String(screens.sandbox.demo.integration.tenantId));
    await page.getByRole('heading', { name: 'API Scope' }).waitFor();
    await chooseScopes(page, [['CRM', 'Customers', 'Read']]);
  }

  async function generatePair(page: Page, { step }: Walk) {
    const dialog = page.getByRole('dialog');
    await step('2.1 Go to the top toolbar and click Settings', async () => {
      await signInToConsole(page, 'production', ADMIN);
      await press(page, 'Settings');
    });
    const panel = page.getByRole('navigation', { name: 'Settings' });
    await step('2.2 In the side panel, search for Integrations', () =>
      panel.getByRole('searchbox').fill('Integrations'),
    );
    await step('2.3 Click API Application Access', async () => {
      await press(panel, 'API Application Access');
      await page.getByRole('heading', { name: 'Manage API Application Access' }).waitFor();
    });
    await step('2.4 Click Connect New App', () => press(page, 'Connect New App'));
    await step('2.5 Find the application you want and click to select it', () =>
      dialog.getByRole('radio', { name: APP }).check(),
    );
    await step('2.6 Click Connect', () =>
      dialog.getByRole('button', { name: 'Connect', exact: true }).click(),
    );
    await step('2.7 Review the access request and click Allow Access', async () => {
      await dialog.getByText('Customers').first().waitFor();
      await press(dialog, 'Allow Access');
      await dialog.getByText('App connected!').first().waitFor();
    });
    return step('2.8 Copy your client ID and generate a secret key', async () => {
      await press(dialog, 'Application Details');
      await page.getByRole('heading', { level: 1, name: 'Application Details' }).waitFor();
      const clientId = await read(page, 'Client ID');
      return { clientId, clientSecret: await generateSecret(page) };
    });
  }
});
