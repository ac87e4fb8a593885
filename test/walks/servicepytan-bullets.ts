import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { press, read, row, visit } from './acts.ts';
import { chooseScopes, generateSecret, type Scope } from './app-acts.ts';
import {
  answerTo,
  connectApp,
  makeApp,
  offeredApps,
  openAccess,
  openConnections,
  signedIn,
  type TryBullet,
} from './trial.ts';

const NAME = 'My Integration';
const CUSTOMERS: readonly Scope[] = [['CRM', 'Customers', 'Read']];
const CAMPAIGNS: readonly Scope[] = [['Marketing', 'Campaigns', 'Read']];
const APP = { name: NAME, scopes: CUSTOMERS };

export const appWasNotCreated: TryBullet = async (trial) => {
  const { page } = trial;
  await signedIn(trial);
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([]);

  await makeApp(trial, APP);
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([NAME]);
};

export const appListsAnotherTenant: TryBullet = async (trial) => {
  const { page, screens } = trial;
  const { production, integration } = screens.sandbox.demo;
  await makeApp(trial, APP);
  await saveTenant(page, integration.tenantId);
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([]);

  await saveTenant(page, production.tenantId);
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([NAME]);
};

async function saveTenant(page: Page, tenantId: number): Promise<void> {
  await visit(page, '/my-apps');
  await press(row(page, NAME), 'Edit');
  await page.getByLabel('Tenant ID 1').fill(String(tenantId));
  await press(page, 'Save');
  await page.getByText('Saved.').waitFor();
}

export const appIsNotPublished: TryBullet = async (trial) => {
  const { page } = trial;
  await makeApp(trial, { ...APP, audience: 'Third-party developer: public app' });
  await visit(page, '/my-apps');
  await row(page, NAME).getByText('waits for approval').waitFor();
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([]);

  await visit(page, '/tools/reviews');
  await press(page, `Approve ${NAME}`);
  await page.getByText('Public app, approved').waitFor();
  await visit(page, '/my-apps');
  await row(page, NAME).getByText('Public app, approved').waitFor();
  await openAccess(page);
  expect(await offeredApps(page)).toEqual([NAME]);
};

export const scopeIsMissing: TryBullet = async (trial) => {
  const { page } = trial;
  const credentials = await connectApp(trial, { name: NAME, scopes: CAMPAIGNS });
  expect(await answerTo(trial, 'production', credentials)).toMatch(/^403 Scope validation failed/);

  await visit(page, '/my-apps');
  await press(row(page, NAME), 'Edit');
  await chooseScopes(page, CUSTOMERS);
  await press(page, 'Save');
  await page.getByText('Saved. This is version 2.').waitFor();
  await openAccess(page);
  await press(page, NAME);
  await press(page, 'Accept New Version');
  await press(page.getByRole('dialog'), 'Allow Access');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await answerTo(trial, 'production', credentials)).toBe('200');
};

export const authorizationIsMissing: TryBullet = async (trial) => {
  const { page } = trial;
  const credentials = await connectApp(trial, APP);
  await openAccess(page);
  await press(page, NAME);
  await press(page, 'Disable');
  await press(page.getByRole('dialog'), 'Confirm and Continue');
  await page.getByText('access is paused').waitFor();
  expect(await answerTo(trial, 'production', credentials)).toBe('400 invalid_client');
  await openConnections(page, NAME);
  await page.getByText('Disabled by tenant').waitFor();

  await openAccess(page);
  await press(page, NAME);
  await press(page, 'Restore');
  await page.getByText('The app has access.').waitFor();
  expect(await answerTo(trial, 'production', credentials)).toBe('200');
};

export const tenantIdIsAnother: TryBullet = async (trial) => {
  const wrong = { ...(await connectApp(trial, APP)), tenantId: '1234567890' };
  expect(await answerTo(trial, 'production', wrong)).toMatch(
    /^403 Resource owner validation failed, please check 'tenant'/,
  );

  await openAccess(trial.page);
  const tenantId = await read(trial.page, 'Tenant ID');
  expect(await answerTo(trial, 'production', { ...wrong, tenantId })).toBe('200');
};

export const credentialsWereCopiedWrong: TryBullet = async (trial) => {
  const { page } = trial;
  const credentials = await connectApp(trial, APP);
  const short = { ...credentials, clientSecret: credentials.clientSecret.slice(0, -1) };
  expect(await answerTo(trial, 'production', short)).toBe('400 invalid_client');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openConnections(page, NAME);
  await press(row(page, credentials.tenantId), /^Generate/);
  await press(page.getByRole('dialog'), 'Yes, Continue');
  await press(page.getByRole('dialog', { name: 'Client Secret', exact: true }), 'Copy');
  const clientSecret = await page.evaluate(() => navigator.clipboard.readText());
  expect(await answerTo(trial, 'production', { ...short, clientSecret })).toBe('200');
};

export const credentialsHaveSpaces: TryBullet = async (trial) => {
  const credentials = await connectApp(trial, APP);
  const { clientId, clientSecret } = credentials;
  for (const padded of [{ clientSecret: `${clientSecret} ` }, { clientId: ` ${clientId}` }]) {
    const answer = await answerTo(trial, 'production', { ...credentials, ...padded });
    expect(answer).toBe('400 invalid_client');
  }

  const trimmed = { ...credentials, clientSecret: `${clientSecret} `.trim() };
  expect(await answerTo(trial, 'production', trimmed)).toBe('200');
};

export const secretIsNoLongerGood: TryBullet = async (trial) => {
  const { page } = trial;
  const credentials = await connectApp(trial, APP);
  await openConnections(page, NAME);
  await press(page, 'Delete the secret of slot 1');
  await press(page.getByRole('dialog'), 'Delete secret');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await answerTo(trial, 'production', credentials)).toBe('400 invalid_client');

  const clientSecret = await generateSecret(page, row(page, credentials.tenantId));
  expect(await answerTo(trial, 'production', { ...credentials, clientSecret })).toBe('200');
};

export const environmentIsTheOther: TryBullet = async (trial) => {
  const credentials = await connectApp(trial, APP);
  expect(await answerTo(trial, 'integration', credentials)).toBe('400 invalid_client');

  await openConnections(trial.page, NAME);
  await row(trial.page, credentials.tenantId).getByText('production').waitFor();
  expect(await answerTo(trial, 'production', credentials)).toBe('200');
};
