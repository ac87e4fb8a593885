import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import {
  acceptTerms,
  enter,
  openIntegration,
  press,
  read,
  signInToConsole,
  visit,
} from './acts.ts';
import { answerForOurOrganization, chooseScopes, generateSecret } from './app-acts.ts';
import { clientFor, followDocument, WALK_TIMEOUT_MS, type Credentials, type Walk } from './walk.ts';

const COMPANY = 'Pytan Consulting';
const APP = 'My Integration';
const DEVELOPER = { username: 'dev@pytan.example', password: 'a long enough password' };

describe.skipIf(!browserOrSkip())("ServicePytan's prerequisites", () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ empty: true })));
  afterAll(() => screens.close());

  test(
    'steps 1 to 4 lead an external developer to credentials that work',
    async () => {
      const page = await screens.open('/');
      const walk = followDocument("ServicePytan's prerequisites", page);
      await requestAccess(page, walk);
      await enterPortal(page, walk);
      const app = await createApplication(page, walk);
      const credentials = await authorize(page, walk);
      walk.report();
      expect(app.id).toMatch(/^[0-9a-z]+$/);
      // What step 6 of the document reads.
      const client = clientFor(screens.sandbox, 'integration', { ...credentials, appKey: app.key });
      const units = await client.settings.businessUnits.list().finally(() => client.close());
      expect(units.data).toEqual(expect.any(Array));
    },
    WALK_TIMEOUT_MS,
  );

  async function requestAccess(page: Page, { step }: Walk): Promise<void> {
    await step('1 Request developer access: visit the developer portal', async () => {
      await visit(page, '/');
      await press(page, 'Request Access');
    });
    await step('1 Request developer access: complete developer registration', async () => {
      await page.getByRole('heading', { name: 'Developer Registration Form' }).waitFor();
      await page.getByLabel('Company name').fill(COMPANY);
      await page.getByLabel('Website').fill('https://pytan.example');
      await page.getByLabel('Contact name').fill('Pat Tan');
      await page.getByLabel('Email').fill(DEVELOPER.username);
      await page.getByLabel('Intended integration').fill('Reads jobs and customers for reports.');
      await press(page, 'Send Request');
      await page.getByText('Your request waits for its review.').waitFor();
    });
    await step('1 Request developer access: wait for approval', async () => {
      await visit(page, '/tools/reviews');
      await press(page, `Approve ${COMPANY}`);
      await press(page.getByRole('dialog'), 'Approve request');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await visit(page, '/tools/outbox');
      await page.getByRole('link', { name: '/set-password?code=' }).click();
      await page.getByLabel('New password').fill(DEVELOPER.password);
      await press(page, 'Set password');
      await page.getByText(`The login ${DEVELOPER.username} is ready.`).waitFor();
    });
  }

  async function enterPortal(page: Page, { step }: Walk): Promise<void> {
    await step('2 Access developer portal: navigate to portal', () => visit(page, '/signin'));
    await step('2 Access developer portal: sign in', async () => {
      await press(page.getByRole('region', { name: 'Developers' }), 'Login as Developer');
      await enter(page, DEVELOPER);
      await acceptTerms(page);
    });
    await step('2 Access developer portal: verify access', async () => {
      await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
      await page.getByRole('region', { name: 'Organization' }).getByText(COMPANY).waitFor();
    });
  }

  async function createApplication(page: Page, { step }: Walk) {
    await step('3 Create API application: start new application', async () => {
      await press(page, 'My Apps');
      await press(page, 'Create New App');
      await answerForOurOrganization(page);
    });
    await step('3 Create API application: configure application details', async () => {
      await page.getByLabel('Application Name').fill(APP);
      await page.getByLabel('Organization').first().fill(COMPANY);
      await page.getByLabel('Homepage').fill('https://pytan.example');
      await page.getByLabel('Description').fill('Reports over jobs.');
    });
    await step('3 Create API application: set tenant associations', async () => {
      const own = page.getByRole('group', { name: 'Tenant IDs' }).getByLabel('Tenant ID 1');
      expect(await own.inputValue()).toMatch(/^\d+$/);
    });
    await step('3 Create API application: select required scopes', () =>
      chooseScopes(page, [
        ['Job Planning and Management', 'Jobs', 'Read'],
        ['CRM', 'Customers', 'Read'],
        ['Settings', 'Business Units', 'Read'],
      ]),
    );
    await step('3 Create API application: complete application', async () => {
      await press(page, 'Create App');
      await page.getByText('Application created!').waitFor();
    });
    return step('3 Create API application: record application credentials', async () => {
      const title = await page.getByText(/^App ID: /).innerText();
      return { id: title.replace('App ID: ', ''), key: await read(page, 'Application Key') };
    });
  }

  async function authorize(page: Page, { step }: Walk): Promise<Omit<Credentials, 'appKey'>> {
    const dialog = page.getByRole('dialog');
    await step('4 Authorize application: navigate to integration settings', async () => {
      await signInToConsole(page, 'integration', DEVELOPER);
      await openIntegration(page, 'API Application Access');
    });
    await step('4 Authorize application: connect new application', async () => {
      await press(page, 'Connect New App');
      await dialog.getByRole('radio', { name: APP }).check();
      await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    });
    await step('4 Authorize application: review and accept permissions', async () => {
      await dialog.getByText('See Business Units').waitFor();
      await press(dialog, 'Allow Access');
      await press(dialog, 'Application Details');
    });
    const ids = await step('4 Record: obtain tenant ID and client ID', async () => ({
      tenantId: await read(page, 'Tenant ID'),
      clientId: await read(page, 'Client ID'),
    }));
    const clientSecret = await step('4 Record: generate client secret', async () => {
      await page.getByRole('button', { name: 'Generate Secret' }).waitFor();
      return generateSecret(page);
    });
    return { ...ids, clientSecret };
  }
});
