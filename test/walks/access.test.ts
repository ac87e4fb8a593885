import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import {
  acceptTerms,
  ADMIN,
  enter,
  press,
  row,
  signInToConsole,
  signInToPortal,
  visit,
} from './acts.ts';

const OWNER = { username: 'owner@lovelace.example', password: 'a long enough password' };
const NEIGHBOUR = { username: 'boss@next.example', password: 'a long enough password' };
const ENGINEER = { username: 'engineer@heavyset.example', password: 'a long enough password' };

describe.skipIf(!browserOrSkip())('access and people', () => {
  let screens: Screens;
  beforeAll(async () => void (screens = await openScreens({ small: true })));
  afterAll(() => screens.close());

  test('a customer asks for an integration instance and gets a copy of production', async () => {
    const page = await screens.open('/request-access');
    await page.getByLabel('A ServiceTitan customer, for our own business').check();
    await page.getByLabel('Company name').fill('Lovelace Plumbing');
    await page.getByLabel('Name of the administrator').fill('Ada Lovelace');
    await page.getByRole('textbox', { name: 'Email' }).fill(OWNER.username);
    await press(page, 'Send Request');
    await page.getByText('purpose:').waitFor();
    await page.getByLabel('Business case').fill('Bookings from our own website.');
    await press(page, 'Send Request');
    await page.getByText('Your request waits for its review.').waitFor();

    await visit(page, '/tools/reviews');
    await press(page, 'Approve Lovelace Plumbing');
    await page.getByLabel('Note').fill('Have fun.');
    await press(page.getByRole('dialog'), 'Approve request');
    await page.getByText('approved', { exact: true }).waitFor();
    await visit(page, '/tools/outbox');
    await page.getByRole('link', { name: '/set-password?code=' }).click();
    await page.getByLabel('New password').fill(OWNER.password);
    await press(page, 'Set password');
    await page.getByText(`The login ${OWNER.username} is ready.`).waitFor();

    await signInToPortal(page, 'Login as Integration Environment user', OWNER);
    await press(page, 'Dashboard');
    const tenants = page.getByRole('region', { name: 'Tenants' });
    await tenants.getByText('Production: Lovelace Plumbing', { exact: true }).waitFor();
    await tenants.getByText('Integration: Lovelace Plumbing (Integration)').waitFor();
    await page.getByRole('button', { name: 'Sign Out' }).click();
    await page.getByRole('button', { name: 'Login as Developer' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/signin');
  });

  test('integration data is refreshed from the dashboard, which leaves mails', async () => {
    const { sandbox } = screens;
    const customers = sandbox.store
      .tenant('integration', sandbox.demo.integration.tenantId)
      .collection('customer');
    const { id } = customers.insert({ name: 'Only here' });
    const page = await screens.open('/');
    await signInToPortal(page, 'Login as Production Environment User', ADMIN);
    await press(page, 'Dashboard');
    await press(page, 'Refresh integration data from production');
    await press(page.getByRole('dialog'), 'Request refresh');
    await page.getByText('The integration instance is a copy of production').waitFor();
    expect(customers.get(id)).toBeUndefined();
    await visit(page, '/tools/outbox');
    await page.getByText('Done: the copy is of this moment.').waitFor();
    await page.getByText('to its integration instance again.').waitFor();
  });

  test('a permission that is taken away closes the portal for somebody who is signed in', async () => {
    const page = await screens.open('/');
    await signInToConsole(page, 'production');
    await visit(page, '/console/production/settings/people');
    await press(page, 'Add User');
    await page.getByRole('textbox', { name: 'Name' }).fill('Hugh Vee');
    await page.getByRole('textbox', { name: 'Email' }).fill(ENGINEER.username);
    await page.getByRole('textbox', { name: 'Password' }).fill(ENGINEER.password);
    await page.getByRole('switch', { name: 'Administrator' }).check();
    await press(page, 'Save');
    await row(page, ENGINEER.username).waitFor();

    const other = await screens.open('/');
    await signInToPortal(other, 'Sign In as Production Environment User', ENGINEER);
    await other.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();

    const permission = page.getByRole('checkbox', { name: 'Generate API Application Key' });
    await press(page, 'Edit Hugh Vee');
    expect(await permission.isChecked()).toBe(true);
    await permission.uncheck();
    await press(page, 'Save');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await other.getByRole('link', { name: 'My Apps' }).click();
    await other.getByText("User doesn't have access to Developer Portal").first().waitFor();

    await press(page, 'Edit Hugh Vee');
    await permission.check();
    await press(page, 'Save');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await other.reload();
    await other.getByRole('heading', { level: 1, name: 'My Apps' }).waitFor();
  });

  test('a page that asks for a sign-in comes back after it', async () => {
    const page = await screens.open('/console/integration/settings/people');
    await page.getByRole('heading', { name: 'Sign in to your integration account' }).waitFor();
    await enter(page, ADMIN);
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await visit(page, '/signin?to=//elsewhere.example/');
    await press(page, 'Login as Integration Environment user');
    await enter(page, ADMIN);
    await page.getByRole('heading', { name: 'API Terms of Use' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/dashboard');
  });

  test('whoever signs in next is shown nothing of who was there before', async () => {
    const { tenants, people } = screens.sandbox.admin;
    tenants.create({ environment: 'production', id: 77, name: 'Next', timeZone: 'America/Denver' });
    people.add('production', 77, {
      name: 'Next Boss',
      email: NEIGHBOUR.username,
      password: NEIGHBOUR.password,
      isAdministrator: true,
      permissions: { generateApiApplicationKey: true, manageApiApplicationAccess: true },
    });
    const page = await screens.open('/');
    await signInToPortal(page, 'Login as Production Environment User', ADMIN);
    await press(page, 'My Apps');
    await page.getByText('Truckroll demo').first().waitFor();
    await press(page, 'Sign Out');
    await press(page, 'Login as Production Environment User');
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/api/screens/portal/apps', (route) => held.then(() => route.continue()));
    await enter(page, NEIGHBOUR);
    await acceptTerms(page);
    await page.getByRole('heading', { level: 1, name: 'My Apps' }).waitFor();
    expect(await page.getByText('Truckroll demo').count()).toBe(0);
    letGo();
    await page.getByText('There is no app yet').waitFor();
  });
});
