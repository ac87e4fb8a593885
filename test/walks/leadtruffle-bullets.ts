import { expect } from 'vitest';
import {
  ADMIN,
  enter,
  OFFICE,
  openIntegration,
  press,
  row,
  signInToPortal,
  visit,
} from './acts.ts';
import { allowApp, generateSecret } from './app-acts.ts';
import {
  answerTo,
  connectApp,
  makeApp,
  offeredApps,
  openAccess,
  openConnections,
  type TryBullet,
} from './trial.ts';
import { clientFor } from './walk.ts';

const NAME = 'Lead Follow Up';
const TAG = 'LeadTruffle Booking';
const APP = {
  name: NAME,
  scopes: [
    ['CRM', 'Booking Provider Tags', 'Read', 'Write'],
    ['CRM', 'Customers', 'Read', 'Write'],
  ],
} as const;

export const appIsNotOffered: TryBullet = async (trial) => {
  const { page, screens } = trial;
  await makeApp(trial, { ...APP, withoutTenants: true });
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([]);

  await visit(page, '/my-apps');
  await press(row(page, NAME), 'Edit');
  await press(page, 'Add tenant');
  await page.getByLabel('Tenant ID 1').fill(String(screens.sandbox.demo.production.tenantId));
  await press(page, 'Save');
  await page.getByText('Saved.').waitFor();
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([NAME]);
};

export const userHasNoAccess: TryBullet = async ({ page }) => {
  await visit(page, '/signin');
  await press(page, 'Sign In as Production Environment User');
  await enter(page, OFFICE);
  await page.getByRole('alert').getByText("User doesn't have access to Developer Portal").waitFor();

  await signInToPortal(page, 'Sign In as Production Environment User', ADMIN);
  await press(page, 'My Apps');
  await page.getByRole('heading', { level: 1, name: 'My Apps' }).waitFor();
};

export const notConnectedYet: TryBullet = async (trial) => {
  const { page, screens } = trial;
  await makeApp(trial, APP);
  await openConnections(page, NAME);
  const line = row(page, String(screens.sandbox.demo.production.tenantId));
  await line.getByText('Not Connected Yet').waitFor();
  expect(await line.getByRole('button', { name: /^Generate/ }).isDisabled()).toBe(true);

  await openAccess(page);
  await allowApp(page, NAME);
  await openConnections(page, NAME);
  expect(await generateSecret(page, line)).toMatch(/^cs1\./);
  expect(await line.getByText('Not Connected Yet').count()).toBe(0);
};

export const secretWasNotCopied: TryBullet = async (trial) => {
  const { page } = trial;
  const first = await connectApp(trial, APP);
  await openConnections(page, NAME);
  expect(await page.content()).not.toContain(first.clientSecret);

  const line = row(page, first.tenantId);
  const second = { ...first, clientSecret: await generateSecret(page, line) };
  for (const one of [first, second]) {
    expect(await answerTo(trial, 'production', one)).toBe('200');
  }
  // Two may be active, and no more.
  await line.getByRole('button', { name: /^Generate/, disabled: true }).waitFor();
};

export const providerIsNotDetected: TryBullet = async (trial) => {
  const { page, screens } = trial;
  const client = clientFor(screens.sandbox, 'production', await connectApp(trial, APP));
  const detected = async () =>
    (await client.crm.bookingProviderTags.list()).data.map(({ tagName }) => tagName);
  expect(await detected()).not.toContain(TAG);

  await visit(page, '/console/production/calls');
  await openIntegration(page, 'Booking Provider Tags');
  expect(await row(page, TAG).count()).toBe(0);
  await press(page, 'Add Tag');
  await page.getByRole('dialog').getByLabel('Tag name').fill(TAG);
  await press(page.getByRole('dialog'), 'Save');
  await row(page, TAG).waitFor();
  expect(await detected()).toContain(TAG);
  await client.close();
};
