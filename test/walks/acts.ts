import type { Locator, Page } from 'playwright-core';

export type Environment = 'integration' | 'production';

/** What somebody signs in with. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

export const ADMIN: Login = { username: 'admin@demo.example', password: 'truckroll' };
/** Works in the office; has neither of the two permissions integrations ask for. */
export const OFFICE: Login = { username: 'office@demo.example', password: 'truckroll' };

/** Presses the button or follows the link that a document names; other words may stand beside them. */
export async function press(on: Page | Locator, label: string | RegExp): Promise<void> {
  const link = on.getByRole('link', { name: label });
  await on.getByRole('button', { name: label }).or(link).first().click();
}

/** A value to be written down: the text that stands under a label. */
export async function read(on: Page | Locator, label: string): Promise<string> {
  return (await on.getByLabel(label, { exact: true }).first().innerText()).trim();
}

/** Signs in to the developer portal through one of its boxes, from its first page on. */
export async function signInToPortal(page: Page, box: string, login: Login): Promise<void> {
  await visit(page, '/signin');
  await press(page, box);
  await enter(page, login);
  const terms = page.getByRole('heading', { level: 1, name: /Terms of Use/ });
  const dashboard = page.getByRole('heading', { level: 1, name: 'Dashboard' });
  await terms.or(dashboard).waitFor();
  if (await terms.isVisible()) await acceptTerms(page);
  await dashboard.waitFor();
}

/** Signs in to the console of the tenant, as with a ServiceTitan account. */
export async function signInToConsole(
  page: Page,
  environment: Environment,
  login: Login = ADMIN,
): Promise<void> {
  await visit(page, `/console/${environment}/signin`);
  await enter(page, login);
  await page.getByRole('button', { name: 'Sign Out' }).waitFor();
}

/** Fills in the sign-in form. */
export async function enter(page: Page, { username, password }: Login): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
}

/** Answers what the developer portal asks everybody at the first entry. */
export async function acceptTerms(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'I have read and accept' }).check();
  await press(page, 'Accept');
}

/** Opens a page by its address, as a link in a document does. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}

/** Settings → Integrations → the page named. */
export async function openIntegration(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  const panel = page.getByRole('navigation', { name: 'Settings' });
  await panel.getByRole('link', { name: label }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** One line of a table: the one that has a text in it. */
export function row(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text });
}
