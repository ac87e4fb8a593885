import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  ADMIN,
  enter,
  OFFICE,
  openIntegration,
  press,
  read,
  row,
  signInToConsole,
  signInToPortal,
  visit,
} from './acts.ts';
import { allowApp, generateSecret, registerApp } from './app-acts.ts';
import {
  answerTo,
  connectApp,
  makeApp,
  offeredApps,
  openAccess,
  openConnections,
  PRODUCTION_BOX,
  type TryBullet,
} from './trial.ts';

const NAME = 'HeavySet Tech';
const BOOKINGS = { name: NAME, scopes: [['CRM', 'Bookings', 'Read', 'Write']] } as const;
const CUSTOMERS = { name: NAME, scopes: [['CRM', 'Customers', 'Read']] } as const;

export const permissionsAreMissing: TryBullet = async ({ page, screens }) => {
  await visit(page, '/signin');
  await press(page, PRODUCTION_BOX);
  await enter(page, OFFICE);
  await page.getByText("User doesn't have access to Developer Portal").waitFor();
  await signInToConsole(page, 'production', OFFICE);
  await openIntegration(page, 'API Application Access');
  await page.getByText('Manage API Application Access').getByText('permission').waitFor();

  const admins = await screens.open('/');
  await signInToConsole(admins, 'production', ADMIN);
  await press(admins, 'Settings');
  await press(admins, 'People');
  await grantPermissions(admins, OFFICE.username);
  await signInToPortal(page, PRODUCTION_BOX, OFFICE);
  await openAccess(page);
  await page.getByRole('button', { name: 'Connect New App' }).waitFor();
};

async function grantPermissions(page: Page, username: string): Promise<void> {
  await press(row(page, username), 'Edit');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Generate API Application Key').check();
  await dialog.getByLabel('Manage API Application Access').check();
  await press(dialog, 'Save');
  await dialog.waitFor({ state: 'hidden' });
}

export const madeInTheOtherEnvironment: TryBullet = async ({ page }) => {
  await signInToConsole(page, 'production', ADMIN);
  await signInToPortal(page, 'Login as Integration Environment user', ADMIN);
  await registerApp(page, BOOKINGS);
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([]);

  await signInToPortal(page, PRODUCTION_BOX, ADMIN);
  await registerApp(page, { ...BOOKINGS, name: `${NAME} live` });
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([`${NAME} live`]);
};

export const providerIsMissing: TryBullet = async (trial) => {
  const { page } = trial;
  await makeApp(trial, BOOKINGS);
  await openAccess(page);
  expect(await restrictionsOffered(page)).not.toContain(NAME);

  await openIntegration(page, 'Booking Providers');
  await press(page, 'Add Tag');
  await page.getByRole('dialog').getByLabel('Tag name').fill(NAME);
  await press(page.getByRole('dialog'), 'Save');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await openIntegration(page, 'API Application Access');
  expect(await restrictionsOffered(page)).toContain(NAME);
};

/** What the dropdown of the consent offers. */
async function restrictionsOffered(page: Page): Promise<string[]> {
  await press(page, 'Connect New App');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: NAME }).check();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  const select = dialog.getByLabel('Restriction by booking_provider for Bookings');
  await select.waitFor();
  const offered = await select.getByRole('option').allInnerTexts();
  await press(dialog, 'Decline');
  return offered;
}

export const secretHasBeenLost: TryBullet = async (trial) => {
  const { page } = trial;
  const lost = await connectApp(trial, CUSTOMERS);
  await openConnections(page, NAME);
  expect(await page.content()).not.toContain(lost.clientSecret);

  const clientSecret = await generateSecret(page, row(page, lost.tenantId));
  expect(await answerTo(trial, 'production', { ...lost, clientSecret })).toBe('200');
  // The guide says that the new secret ends the old one; others say it goes on until it is deleted.
  await press(page, 'Delete the secret of slot 1');
  await press(page.getByRole('dialog'), 'Delete secret');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await answerTo(trial, 'production', lost)).toBe('400 invalid_client');
  expect(await answerTo(trial, 'production', { ...lost, clientSecret })).toBe('200');
};

export const indicatorIsNotGreen: TryBullet = async (trial) => {
  const { page, screens } = trial;
  const line = row(page, String(screens.sandbox.demo.production.tenantId));
  await makeApp(trial, BOOKINGS);
  await openConnections(page, NAME);
  await line.getByText('Not Connected Yet').waitFor();
  expect(await line.locator('[data-tone=ok]').count()).toBe(0);

  await openAccess(page);
  await allowApp(page, NAME);
  await openConnections(page, NAME);
  await line.locator('[data-tone=ok]').waitFor();
  expect(await read(line, 'Client ID')).toMatch(/^cid\./);
};
