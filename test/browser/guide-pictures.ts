import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  ADMIN,
  openIntegration,
  press,
  row,
  signInToConsole,
  signInToPortal,
  visit,
} from '../walks/acts.ts';
import { answerForOurOrganization, chooseScopes } from '../walks/app-acts.ts';
import { openScreens } from './screens.ts';

/** High enough for the longest dialog. */
const VIEWPORT = { width: 900, height: 760 };
const APP = 'HeavySet Tech';
const COMPANY = 'Pytan Consulting';

/** Takes the pictures of the guides into a folder: the screens the five documents lead through. */
export async function takeGuidePictures(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const taken: string[] = [];
  const screens = await openScreens({ empty: true });
  screens.sandbox.admin.clock.fix('2026-03-02T14:00:00Z');
  const page = await screens.open('/', { viewport: VIEWPORT, colorScheme: 'light' });

  async function take(name: string, what: Page | Locator = page): Promise<void> {
    await page.waitForLoadState('networkidle');
    await what.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    taken.push(name);
  }

  try {
    await take('welcome');
    await portalPictures(page, take);
    await consolePictures(page, take);
    await connectionPictures(page, take);
    await accessPictures(page, take);
  } finally {
    await screens.close();
  }
  return taken;
}

type Take = (name: string, what?: Page | Locator) => Promise<void>;

async function portalPictures(page: Page, take: Take): Promise<void> {
  await visit(page, '/signin');
  await take('sign-in', page.getByRole('main'));
  await signInToPortal(page, 'Login as Production Environment User', ADMIN);
  await press(page, 'My Apps');
  await press(page, '+ New App');
  await answerForOurOrganization(page);
  await page.getByLabel('Organization').first().fill(APP);
  await page.getByLabel('Homepage').fill('https://heavyset.tech');
  await page.getByLabel('Application Name').fill(APP);
  await page.getByLabel('App Category').selectOption('Web Scheduler');
  await chooseScopes(page, [
    ['CRM', 'Bookings', 'Read', 'Write'],
    ['CRM', 'Customers', 'Read', 'Write'],
  ]);
  await take('app-details', page.getByRole('region', { name: 'App Details' }));
  await take('api-scopes', page.getByRole('group', { name: 'CRM', exact: true }));
  await press(page, 'Create App');
  await page.getByText('Application created!').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take('application-created');
}

async function consolePictures(page: Page, take: Take): Promise<void> {
  await signInToConsole(page, 'production', ADMIN);
  await openIntegration(page, 'Booking Provider Tags');
  await press(page, 'Add Tag');
  await page.getByRole('dialog').getByLabel('Tag name').fill(APP);
  await press(page.getByRole('dialog'), 'Save');
  await row(page, APP).waitFor();
  await take('booking-provider-tags', page.getByRole('main'));
  await openIntegration(page, 'API Application Access');
  await press(page, 'Connect New App');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: APP }).check();
  await take('connect-new-app', dialog);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await dialog
    .getByLabel('Restriction by booking_provider for Bookings')
    .selectOption({ label: APP });
  await take('access-request', dialog);
  await press(dialog, 'Allow Access');
  await press(dialog, 'Application Details');
  await page.getByRole('heading', { level: 1, name: 'Application Details' }).waitFor();
  await take('application-details');
}

async function connectionPictures(page: Page, take: Take): Promise<void> {
  await visit(page, '/my-apps');
  await take('my-apps', page.getByRole('main'));
  await press(row(page, APP), 'App Connections');
  await page.getByText('Allowed', { exact: true }).waitFor();
  await take('app-connections', page.getByRole('main'));
  await press(page, /^Generate/);
  await take('generate-secret', page.getByRole('dialog'));
  await press(page.getByRole('dialog'), 'Yes, Continue');
  const shown = page.getByRole('dialog', { name: 'Client Secret', exact: true });
  await shown.waitFor();
  await take('client-secret', shown);
}

async function accessPictures(page: Page, take: Take): Promise<void> {
  await visit(page, '/request-access');
  await page.getByLabel('Company name').fill(COMPANY);
  await page.getByLabel('Contact name').fill('Pat Tan');
  await page.getByLabel('Email').fill('dev@pytan.example');
  await page.getByLabel('Intended integration').fill('Reads jobs for reports.');
  await take('request-access', page.getByRole('main'));
  await press(page, 'Send Request');
  await page.getByText('Your request waits for its review.').waitFor();
  await visit(page, '/tools/reviews');
  await press(page, `Approve ${COMPANY}`);
  await press(page.getByRole('dialog'), 'Approve request');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await visit(page, '/tools/outbox');
  await page.getByRole('link', { name: '/set-password?code=' }).waitFor();
  await take('outbox', page.getByRole('article').first());
}
