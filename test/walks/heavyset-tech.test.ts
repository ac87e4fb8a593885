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
import { answerForOurOrganization, chooseScopes } from './app-acts.ts';
import { clientFor, followDocument, WALK_TIMEOUT_MS, type Credentials, type Walk } from './walk.ts';

const NAME = 'HeavySet Tech';
const ENGINEER = { username: 'engineer@heavyset.example', password: 'a long enough password' };

/** What the later steps, in HeavySet Tech's own platform, ask for. */
interface Collected extends Credentials {
  readonly bookingProviderId: number;
}

describe.skipIf(!browserOrSkip())("HeavySet Tech's integration guide", () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ empty: true })));
  afterAll(() => screens.close());

  test(
    'steps 1 to 22 end with credentials that work',
    async () => {
      const page = await screens.open('/');
      const walk = followDocument("HeavySet Tech's guide", page);
      await prepareAccount(page, walk);
      await registerApplication(page, walk);
      const bookingProviderId = await addBookingProvider(page, walk);
      await authorizeTenant(page, walk);
      const collected = { ...(await collect(page, walk)), bookingProviderId };
      walk.report();
      expect(await bookOnce(collected)).toEqual(['Ada Lovelace']);
    },
    WALK_TIMEOUT_MS,
  );

  async function prepareAccount(page: Page, { step }: Walk): Promise<void> {
    await step('1 Create a developer account for HeavySet Tech', async () => {
      await signInToConsole(page, 'production', ADMIN);
      await press(page, 'Settings');
      await press(page, 'People');
      await press(page, 'Add User');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('HeavySet Engineer');
      await dialog.getByLabel('Email').fill(ENGINEER.username);
      await dialog.getByLabel('Password', { exact: false }).first().fill(ENGINEER.password);
      await press(dialog, 'Save');
      await row(page, ENGINEER.username).waitFor();
    });
    await step('2 Grant administrator access', async () => {
      await press(row(page, ENGINEER.username), 'Edit');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Administrator').check();
      await dialog.getByLabel('Generate API Application Key').check();
      await dialog.getByLabel('Manage API Application Access').check();
      await press(dialog, 'Save');
      await dialog.waitFor({ state: 'hidden' });
    });
  }

  async function registerApplication(page: Page, { step }: Walk): Promise<void> {
    await step('3 Access the ServiceTitan Developer Portal', async () => {
      await visit(page, '/signin');
      await press(page, 'Login as Production Environment User');
      await enter(page, ENGINEER);
      await acceptTerms(page);
    });
    await step('4 Navigate to the My Apps section', async () => {
      await press(page, 'My Apps');
      await page.getByRole('heading', { level: 1, name: 'My Apps' }).waitFor();
    });
    await step('5 Initiate a new application', async () => {
      await press(page, '+ New App');
      // The guide does not know of this question, which came later.
      await answerForOurOrganization(page);
    });
    await step('6 Complete the application registration form', () => fillIn(page));
    await step('7 Submit the application', async () => {
      await press(page, 'Create App');
      await page.getByText('Application created!').waitFor();
    });
    await step('8 Verify application registration', async () => {
      await press(page, 'My Apps');
      await row(page, NAME).waitFor();
    });
  }

  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel('Organization').first().fill(NAME);
    await page.getByLabel('Homepage').fill('https://heavyset.tech');
    await page.getByLabel('Email Address').fill('support@heavyset.example');
    await page.getByLabel('Application Name').fill(NAME);
    await page.getByLabel('Description').fill('Books visits from the web scheduler.');
    await page.getByLabel('App Category').selectOption('Web Scheduler');
    const choice = 'I, the app developer, will configure the credentials on behalf of each tenant';
    await page
      .getByRole('radiogroup', { name: 'Client Credentials Management' })
      .getByRole('radio', { name: choice })
      .check();
    await chooseScopes(page, [
      ['CRM', 'Bookings', 'Read', 'Write'],
      ['CRM', 'Customers', 'Read', 'Write'],
      ['CRM', 'Leads', 'Read', 'Write'],
      ['Job Planning and Management', 'Appointments', 'Read', 'Write'],
      ['Job Planning and Management', 'Jobs', 'Read', 'Write'],
      ['Marketing', 'Campaigns', 'Read'],
      ['Settings', 'Business Units', 'Read'],
      ['Settings', 'Technicians', 'Read'],
    ]);
  }

  async function addBookingProvider(page: Page, { step }: Walk): Promise<number> {
    await step('9 Navigate to booking provider settings', async () => {
      await signInToConsole(page, 'production', ENGINEER);
      await openIntegration(page, 'Booking Providers');
    });
    await step('10 Add a booking provider tag', async () => {
      await press(page, 'Add Tag');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Tag name').fill(NAME);
      await press(dialog, 'Save');
      await dialog.waitFor({ state: 'hidden' });
    });
    return step('11 Record the booking provider ID', async () => {
      const id = Number(await read(page, `Booking Provider ID of ${NAME}`));
      expect(id).toBeGreaterThan(0);
      return id;
    });
  }

  async function authorizeTenant(page: Page, { step }: Walk): Promise<void> {
    const dialog = page.getByRole('dialog');
    await step('12 Open the API Application Access settings', () =>
      openIntegration(page, 'API Application Access'),
    );
    await step('13 Connect a new application', () => press(page, 'Connect New App'));
    await step('14 Select and connect HeavySet Tech', async () => {
      await dialog.getByRole('radio', { name: NAME }).check();
      await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    });
    await step('15 Configure booking provider restrictions', async () => {
      const restriction = dialog.getByLabel('Restriction by booking_provider for Bookings');
      await restriction.selectOption({ label: NAME });
    });
    await step('16 Accept terms and conditions', async () => {
      await dialog.getByRole('heading', { name: 'Terms and Conditions' }).waitFor();
      await press(dialog, 'Accept');
      await dialog.getByText('App connected!').first().waitFor();
    });
  }

  async function collect(page: Page, { step }: Walk): Promise<Credentials> {
    const { tenantId } = screens.sandbox.demo.production;
    const line = row(page, String(tenantId));
    await step('17 View connection details', async () => {
      await visit(page, '/dashboard');
      await press(page, 'My Apps');
      await press(row(page, NAME), 'App Connections');
    });
    await step('18 Verify connection status', async () => {
      expect(await read(line, 'Tenant ID')).toBe(String(tenantId));
      expect(await read(line, 'Client ID')).toMatch(/^cid\.[0-9a-z]{25}$/);
      const allowed = line.getByRole('cell').filter({ hasText: 'Allowed' });
      await allowed.locator('[data-tone=ok]').waitFor();
    });
    const clientSecret = await step('19 Generate the client secret', async () => {
      await press(line, 'Generate');
      const question = page.getByRole('dialog');
      await question.getByText(`Tenant ID: ${tenantId}`).waitFor();
      await question.getByText('Client ID: cid.').waitFor();
      await press(question, 'Yes, Continue');
      return read(
        page.getByRole('dialog', { name: 'Client Secret', exact: true }),
        'Client Secret',
      );
    });
    const ids = await step('20 Record OAuth credentials', async () => {
      await press(page.getByRole('dialog'), 'Done');
      return { tenantId: await read(line, 'Tenant ID'), clientId: await read(line, 'Client ID') };
    });
    await step('21 Return to the My Apps page', () => press(page, 'My Apps'));
    const appKey = await step('22 Retrieve the application key', async () => {
      await press(row(page, NAME), 'Edit');
      return read(page, 'Application Key');
    });
    return { ...ids, clientSecret, appKey };
  }

  /** Does what step 25 asks for, with the SDK instead of HeavySet Tech's platform. */
  async function bookOnce({ bookingProviderId, ...credentials }: Collected): Promise<unknown[]> {
    const client = clientFor(screens.sandbox, 'production', credentials);
    try {
      const body = {
        source: 'web',
        name: 'Ada Lovelace',
        summary: 'no hot water',
        isFirstTimeClient: true,
        externalId: 'walk-1',
        contacts: [{ type: 'Phone' as const, value: '2125550142' }],
      };
      await client.crm.bookings.create({ bookingProvider: bookingProviderId, body });
      const listed = await client.crm.bookings.listForProvider({
        bookingProvider: bookingProviderId,
      });
      return listed.data.map(({ name }) => name);
    } finally {
      await client.close();
    }
  }
});
