import type { BrowserContext, Page } from 'playwright-core';
import type { Screens } from '../browser/screens.ts';
import {
  ADMIN,
  openIntegration,
  press,
  row,
  signInToConsole,
  signInToPortal,
  visit,
  type Environment,
} from './acts.ts';
import { allowApp, collectCredentials, registerApp, type NewApp } from './app-acts.ts';
import type { Credentials } from './walk.ts';

/** What a bullet is tried with: a sandbox as it starts, and a window in which nobody is signed in. */
export interface Trial {
  readonly screens: Screens;
  readonly page: Page;
  /** States that earlier bullets have made through the screens, to begin from. */
  readonly states: Map<string, ReachedState>;
}

/** A state of the sandbox, kept under its name, with who was signed in and what was written down. */
export interface ReachedState {
  readonly cookies: readonly Cookie[];
  readonly noted: unknown;
}

/** Makes the wrong situation through the screens, sees what they say, and mends it. */
export type TryBullet = (trial: Trial) => Promise<void>;

type Cookie = Awaited<ReturnType<BrowserContext['cookies']>>[number];

export const PRODUCTION_BOX = 'Login as Production Environment User';

/** What the API says to the credentials: `200`, `400 invalid_client`, `403 Scope validation …`. */
export async function answerTo(
  { screens }: Trial,
  environment: Environment,
  { tenantId, clientId, clientSecret, appKey }: Credentials,
  path = 'crm/v2/tenant/{tenant}/customers',
): Promise<string> {
  const { url } = screens.sandbox[environment];
  const minted = await fetch(`${url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  const token = (await minted.json()) as { access_token?: string; error?: string };
  if (token.access_token === undefined) return `${minted.status} ${token.error}`;
  const answer = await fetch(`${url}/${path.replace('{tenant}', tenantId)}`, {
    headers: { authorization: token.access_token, 'st-app-key': appKey },
  });
  const { title } = (await answer.json()) as { title?: string };
  return answer.ok ? String(answer.status) : `${answer.status} ${title}`;
}

/** Goes through screens to a state, or comes back to it when an earlier bullet has been there. */
async function reach<T>(trial: Trial, name: string, go: () => Promise<T>): Promise<T> {
  const { screens, page, states } = trial;
  const known = states.get(name);
  if (known !== undefined) {
    screens.sandbox.admin.state.restore(name);
    await page.context().addCookies([...known.cookies]);
    return known.noted as T;
  }
  const noted = await go();
  screens.sandbox.admin.state.snapshot(name);
  states.set(name, { cookies: await page.context().cookies(), noted });
  return noted;
}

/**
 * The administrator is signed in to the production portal and to the production tenant's console.
 * Signing in again from there ends this session for all bullets that come back to it.
 */
export function signedIn(trial: Trial): Promise<void> {
  return reach(trial, 'signed in', async () => {
    await signInToPortal(trial.page, PRODUCTION_BOX, ADMIN);
    await signInToConsole(trial.page, 'production', ADMIN);
  });
}

export interface MadeApp {
  readonly name: string;
  readonly appKey: string;
}

/** The administrator has made an app in the production portal. */
export function makeApp(trial: Trial, app: NewApp): Promise<MadeApp> {
  return reach(trial, `made ${JSON.stringify(app)}`, async () => {
    await signedIn(trial);
    return { name: app.name, appKey: await registerApp(trial.page, app) };
  });
}

/** The app is connected with the production tenant, and its credentials are written down. */
export function connectApp(trial: Trial, app: NewApp): Promise<Credentials> {
  const { page, screens } = trial;
  return reach(trial, `connected ${JSON.stringify(app)}`, async () => {
    const made = await makeApp(trial, app);
    await openAccess(page);
    await allowApp(page, app.name);
    return collectCredentials(page, made, screens.sandbox.demo.production.tenantId);
  });
}

/** Opens the page of the production tenant's console that connects apps. */
export async function openAccess(page: Page): Promise<void> {
  await visit(page, '/console/production/calls');
  await openIntegration(page, 'API Application Access');
}

/** Opens the app's connections from My Apps. */
export async function openConnections(page: Page, name: string): Promise<void> {
  await visit(page, '/my-apps');
  await press(row(page, name), 'App Connections');
  await page.getByRole('heading', { level: 1, name: 'App Connections' }).waitFor();
}

/** The names that Connect New App offers, in the console whose page is open. */
export async function offeredApps(page: Page): Promise<string[]> {
  await press(page, 'Connect New App');
  const dialog = page.getByRole('dialog');
  const none = dialog.getByText('There is no app to connect.');
  await dialog.getByRole('radio').first().or(none).waitFor();
  const names = await dialog
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? ''),
    );
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return names;
}
