import type { Locator, Page } from 'playwright-core';
import { press, read, row, visit } from './acts.ts';
import type { Credentials } from './walk.ts';

/** Which API a scope belongs to, its name, and what of it is asked for. */
export type Scope = readonly [api: string, name: string, ...access: ('Read' | 'Write')[]];

/** Ticks scopes in an app's form. */
export async function chooseScopes(page: Page, scopes: readonly Scope[]): Promise<void> {
  for (const [api, name, ...accesses] of scopes) {
    const group = page.getByRole('group', { name: api, exact: true });
    for (const access of accesses) {
      await group.getByRole('checkbox', { name: `${name} ${access}`, exact: true }).check();
    }
  }
}

/** Answers the first question about a new app as a tenant's own organization does. */
export async function answerForOurOrganization(page: Page): Promise<void> {
  await page.getByText('Who will be accessing the API endpoints/webhooks?').waitFor();
  await page.getByRole('radio', { name: 'Our organization' }).check();
  const confirmation = 'I confirm this app is being hosted and maintained by my organization';
  await page.getByRole('checkbox', { name: confirmation }).check();
  await press(page, 'Continue');
}

export interface NewApp {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Leaves the tenants empty instead of keeping the organization's own. */
  readonly withoutTenants?: boolean;
  readonly audience?: string;
}

/** Makes an app, from My Apps to "Application created!", and returns its key. */
export async function registerApp(page: Page, app: NewApp): Promise<string> {
  await visit(page, '/my-apps');
  await press(page, '+ New App');
  if (app.audience === undefined) await answerForOurOrganization(page);
  else {
    await page.getByRole('radio', { name: app.audience }).check();
    await press(page, 'Continue');
  }
  await page.getByLabel('Application Name').fill(app.name);
  await page.getByLabel('Organization').first().fill('Walker & Sons');
  if (app.withoutTenants === true) await removeTenants(page);
  await chooseScopes(page, app.scopes);
  await press(page, 'Create App');
  await page.getByText('Application created!').waitFor();
  return read(page, 'Application Key');
}

async function removeTenants(page: Page): Promise<void> {
  const lines = page.getByRole('button', { name: /^Remove tenant/ });
  for (let left = await lines.count(); left > 0; left -= 1) await lines.first().click();
}

/** Connects an app in the console's API Application Access, with the restriction named. */
export async function allowApp(
  page: Page,
  name: string,
  restriction = 'No Restriction',
): Promise<void> {
  await press(page, 'Connect New App');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  const select = dialog.getByLabel('Restriction by booking_provider for Bookings');
  await dialog.getByRole('button', { name: 'Allow Access' }).waitFor();
  if ((await select.count()) > 0) await select.selectOption({ label: restriction });
  await press(dialog, 'Allow Access');
  await dialog.getByText('App connected!').first().waitFor();
  await press(dialog, 'Done');
}

/** Generates a secret with a button of the page that is open, and closes what showed it. */
export async function generateSecret(page: Page, within: Page | Locator = page): Promise<string> {
  await press(within, /^Generate/);
  await press(page.getByRole('dialog'), 'Yes, Continue');
  const shown = page.getByRole('dialog', { name: 'Client Secret', exact: true });
  const secret = await read(shown, 'Client Secret');
  await press(shown, 'Done');
  return secret;
}

/** Reads all that an integration is configured with from an app's connection with a tenant. */
export async function collectCredentials(
  page: Page,
  app: { readonly name: string; readonly appKey: string },
  tenantId: number,
): Promise<Credentials> {
  await visit(page, '/my-apps');
  await press(row(page, app.name), 'App Connections');
  const line = row(page, String(tenantId));
  const clientId = await read(line, 'Client ID');
  const clientSecret = await generateSecret(page, line);
  return { tenantId: await read(line, 'Tenant ID'), clientId, clientSecret, appKey: app.appKey };
}
