import { createScreensClient, screens, type ScreensClient } from '@truckroll/sandbox-contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startSandbox } from '../start-sandbox.ts';
import { createCookieFetch } from '../testing/cookie-fetch.ts';

const { access, people, reviews } = screens;
const ADMIN = { username: 'admin@demo.example', password: 'truckroll' };
const OFFICE = { username: 'office@demo.example', password: 'truckroll' };
const path = { environment: 'production' } as const;
let sandbox: Sandbox;
let visitor: ScreensClient;

beforeEach(async () => {
  sandbox = await startSandbox({ small: true });
  visitor = newVisitor();
});
afterEach(() => sandbox.close());

function newVisitor(): ScreensClient {
  return createScreensClient(createCookieFetch(), sandbox.portal.url);
}

async function enterPortal(client: ScreensClient): Promise<void> {
  await client.call(access.signIn, { body: { as: 'productionUser', ...ADMIN } });
}

test('the portal asks for its terms first, then shows the organization with its tenants', async () => {
  await expect(visitor.call(access.dashboard)).rejects.toMatchObject({ status: 401 });
  await enterPortal(visitor);
  await expect(visitor.call(access.dashboard)).rejects.toThrow('Accept the API Terms of Use first');
  await visitor.call(access.acceptTerms);
  const shown = await visitor.call(access.dashboard);
  expect(shown).toMatchObject({ environment: 'production', canRefresh: true });
  expect(shown.organization.name).toBe('Five Boroughs Home Services');
  expect(shown.tenants.map(({ id }) => id)).toEqual([2_001_000_101, 1_001_000_101]);
  expect(shown.people.map(({ email }) => email)).toEqual([ADMIN.username]);
});

test('who signs out is out, also with the old cookie', async () => {
  await enterPortal(visitor);
  const { session } = await visitor.call(access.session);
  expect(session).toMatchObject({ hasAcceptedTerms: false, refusal: null });
  await visitor.call(access.signOut);
  expect(await visitor.call(access.session)).toEqual({ session: null });
  expect(sandbox.store.database.all('select * from session')).toEqual([]);
});

test('a session of the console opens no portal and no other console', async () => {
  const answer = await fetch(`${sandbox.portal.url}/api/screens/console/production/sign-in`, {
    method: 'POST',
    body: JSON.stringify(ADMIN),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(
    /^truckroll_console_production=[\w-]{43}; Path=\/; HttpOnly; SameSite=Str/,
  );
  const token = cookie.split(/[=;]/)[1];
  for (const place of ['portal', 'console_integration']) {
    const client = createScreensClient(
      (url, init) => fetch(url, { ...init, headers: { cookie: `truckroll_${place}=${token}` } }),
      sandbox.portal.url,
    );
    const asked =
      place === 'portal'
        ? client.call(access.session)
        : client.call(access.consoleSession, { path: { environment: 'integration' } });
    expect(await asked).toEqual({ session: null });
  }
});

test('permissions given and taken under Settings, People count at once', async () => {
  await enterPortal(visitor);
  await visitor.call(access.acceptTerms);
  await visitor.call(access.consoleSignIn, { path, body: ADMIN });
  const { data, mayChange } = await visitor.call(people.list, { path });
  expect(mayChange).toBe(true);
  const admin = data.find(({ email }) => email === ADMIN.username);
  const change = (generateApiApplicationKey: boolean) =>
    visitor.call(people.change, {
      path: { ...path, person: admin?.id ?? '' },
      body: { permissions: { generateApiApplicationKey, manageApiApplicationAccess: true } },
    });
  await change(false);
  await expect(visitor.call(access.dashboard)).rejects.toThrow(
    "User doesn't have access to Developer Portal",
  );
  const { session } = await visitor.call(access.session);
  expect(session?.refusal).toMatch("User doesn't have access");
  await change(true);
  expect(await visitor.call(access.dashboard)).toMatchObject({ environment: 'production' });
});

test('a user without the role sees the users and changes none', async () => {
  await visitor.call(access.consoleSignIn, { path, body: OFFICE });
  const { data, mayChange } = await visitor.call(people.list, { path });
  expect(mayChange).toBe(false);
  const [first] = data;
  const asked = { path: { ...path, person: first?.id ?? '' }, body: { isActive: false } };
  await expect(visitor.call(people.change, asked)).rejects.toMatchObject({ status: 403 });
});

test('a new user signs in, is an employee in the API, and is out once deactivated', async () => {
  await visitor.call(access.consoleSignIn, { path, body: ADMIN });
  const added = await visitor.call(people.add, {
    path,
    body: {
      name: 'Hugh Vee',
      email: 'engineer@heavyset.example',
      password: 'eight or more',
      isAdministrator: true,
      permissions: { generateApiApplicationKey: true, manageApiApplicationAccess: true },
    },
  });
  const engineer = newVisitor();
  const credentials = { username: added.email, password: 'eight or more' };
  await engineer.call(access.signIn, { body: { as: 'productionUser', ...credentials } });
  const employee = sandbox.store
    .tenant('production', sandbox.demo.production.tenantId)
    .collection('employee')
    .get(added.employeeId ?? 0);
  expect(employee).toMatchObject({ name: 'Hugh Vee', role: 'Admin', active: true });
  const body = { isActive: false };
  await visitor.call(people.change, { path: { ...path, person: added.id }, body });
  expect(await engineer.call(access.session)).toEqual({ session: null });
});

test('a refresh from production is asked for on the dashboard and leaves two mails', async () => {
  const { tenantId } = sandbox.demo.integration;
  const customers = sandbox.store.tenant('integration', tenantId).collection('customer');
  const { id } = customers.insert({ name: 'Only here' });
  await enterPortal(visitor);
  await visitor.call(access.acceptTerms);
  await visitor.call(access.refreshIntegration);
  expect(customers.get(id)).toBeUndefined();
  const { data } = await visitor.call(reviews.mails);
  expect(data.map(({ to }) => to)).toEqual([ADMIN.username, 'integrations@servicetitan.com']);
});

test('an external developer registers, is approved, sets a password and signs in', async () => {
  const body = {
    kind: 'developer',
    company: 'Byron Software',
    website: 'https://byron.example',
    contactName: 'Ada Byron',
    email: 'ada@byron.example',
    purpose: 'Bookings from a chat.',
    dataNeeded: '',
    usagePattern: '',
    tenantId: null,
    data: 'standard',
  } as const;
  await visitor.call(access.requestAccess, { body });
  const [request] = (await visitor.call(reviews.list)).data;
  const decision = { path: { request: request?.id ?? '' }, body: { note: '' } };
  expect(await visitor.call(reviews.approve, decision)).toMatchObject({ status: 'approved' });
  const [mail] = (await visitor.call(reviews.mails)).data;
  const code = /code=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const set = { body: { code, password: 'eight or more' } };
  expect(await visitor.call(access.setPassword, set)).toEqual({ email: body.email });
  const credentials = { username: body.email, password: 'eight or more' };
  await visitor.call(access.signIn, { body: { as: 'developer', ...credentials } });
  const { session } = await visitor.call(access.session);
  expect(session?.organization).toMatchObject({ name: 'Byron Software', plan: null });
});

test('another plan closes the portal, and The Works opens it again', async () => {
  const change = (plan: 'essentials' | 'theWorks') =>
    visitor.call(reviews.changePlan, { path: { organization: 'demo' }, body: { plan } });
  await change('essentials');
  await expect(enterPortal(visitor)).rejects.toThrow('must be on The Works plan');
  await change('theWorks');
  await enterPortal(visitor);
});

test('a form with mistakes says in which fields', async () => {
  const body = { name: '', email: 'nobody', password: 'short' };
  await visitor.call(access.consoleSignIn, { path, body: ADMIN });
  const asked = visitor.call(people.add, { path, body: body as never });
  await expect(asked).rejects.toMatchObject({
    status: 400,
    errors: {
      name: expect.anything(),
      email: expect.anything(),
      password: expect.anything(),
    },
  });
});
