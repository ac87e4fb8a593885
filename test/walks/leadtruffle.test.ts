import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import {
  acceptTerms,
  ADMIN,
  enter,
  openIntegration,
  press,
  read,
  row,
  signInToConsole,
  visit,
} from './acts.ts';
import { answerForOurOrganization, chooseScopes, generateSecret } from './app-acts.ts';
import { clientFor, followDocument, WALK_TIMEOUT_MS, type Credentials, type Walk } from './walk.ts';

const APP = 'Lead Follow Up';
const TAG = 'LeadTruffle';

describe.skipIf(!browserOrSkip())("LeadTruffle's guide", () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ empty: true })));
  afterAll(() => screens.close());

  test(
    'steps 1 to 4 end with credentials that work, made in either place',
    async () => {
      const page = await screens.open('/');
      const walk = followDocument("LeadTruffle's guide", page);
      const appKey = await walk.step(
        '1 Create a private app in ServiceTitan Developer Portal',
        () => createApp(page),
      );
      const bookingProvider = await walk.step('2 Create a booking provider tag', () =>
        addTag(page),
      );
      await walk.step('3 Connect the app in your ServiceTitan account', () => connectApp(page));
      const inPortal = await makeSecretInPortal(page, walk);
      const inConsole = await makeSecretInConsole(page, walk);
      walk.report();
      for (const { clientId, clientSecret } of [inPortal, inConsole]) {
        const tenantId = String(screens.sandbox.demo.production.tenantId);
        const credentials = { tenantId, clientId, clientSecret, appKey };
        expect(await providersSeen(credentials)).toContain(bookingProvider);
      }
    },
    WALK_TIMEOUT_MS,
  );

  async function createApp(page: Page): Promise<string> {
    await visit(page, '/signin');
    const customers = page.getByRole('region', { name: 'ServiceTitan Customers' });
    await press(customers, 'Sign In as Production Environment User');
    await enter(page, ADMIN);
    await acceptTerms(page);
    await press(page, 'My Apps');
    await press(page, 'Register New App');
    await answerForOurOrganization(page);
    await page.getByLabel('App Name').fill(APP);
    await page.getByLabel('Organization Name').fill("Bryan's HVAC");
    await page.getByLabel('Organization/App Website').fill('https://bryanshvac.example');
    await page.getByLabel('Email Address').fill('bryan@bryanshvac.example');
    await page.getByLabel('Description').fill('Answers leads, so that more of them are booked.');
    await chooseScopes(page, [
      ['CRM', 'Booking Provider Tags', 'Read', 'Write'],
      ['CRM', 'Bookings', 'Read', 'Write'],
      ['CRM', 'Customers', 'Read', 'Write'],
      ['CRM', 'Locations', 'Read', 'Write'],
      // The guide ticks Read here too; there is no such scope.
      ['CRM', 'Tags', 'Write'],
      ['Settings', 'Employees', 'Read'],
    ]);
    const choice = 'I, the app developer, will configure the credentials on behalf of each tenant';
    await page.getByRole('radio', { name: choice }).check();
    await press(page, 'Create App');
    return read(page, 'Application Key');
  }

  async function addTag(page: Page): Promise<number> {
    await signInToConsole(page, 'production', ADMIN);
    await openIntegration(page, 'Booking Provider Tags');
    await press(page, 'Add Tag');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tag name').fill(TAG);
    await dialog.getByLabel('Description').fill('Bookings made by LeadTruffle');
    await press(dialog, 'Save');
    return Number(await read(page, `Booking Provider ID of ${TAG}`));
  }

  async function connectApp(page: Page): Promise<void> {
    await openIntegration(page, 'API Application Access');
    await press(page, 'Connect New App');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: APP }).check();
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await dialog.getByText('tn.crm.bookings:w').waitFor();
    await dialog.getByLabel('Restriction by Booking Provider').selectOption('No Restriction');
    await press(dialog, 'Allow Access');
    await dialog.getByText('App connected!').first().waitFor();
  }

  function makeSecretInPortal(page: Page, { step }: Walk) {
    return step('4 Generate your client ID and client secret, in the portal', async () => {
      await visit(page, '/dashboard');
      await press(page, 'My Apps');
      await press(row(page, APP), 'App Connections');
      const line = row(page, String(screens.sandbox.demo.production.tenantId));
      const clientId = await read(line, 'Client ID');
      return { clientId, clientSecret: await generateSecret(page, line) };
    });
  }

  function makeSecretInConsole(page: Page, { step }: Walk) {
    return step('4 Generate your client ID and client secret, from ServiceTitan', async () => {
      await visit(page, '/console/production/calls');
      await openIntegration(page, 'API Application Access');
      await press(page, APP);
      const clientId = await read(page, 'Client ID');
      return { clientId, clientSecret: await generateSecret(page) };
    });
  }

  /** What "Detect Booking Providers" asks the API. */
  async function providersSeen(credentials: Credentials): Promise<unknown[]> {
    const client = clientFor(screens.sandbox, 'production', credentials);
    const { data } = await client.crm.bookingProviderTags.list().finally(() => client.close());
    return data.map(({ id }) => id);
  }
});
