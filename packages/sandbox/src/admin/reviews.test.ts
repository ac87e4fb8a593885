import { beforeEach, expect, test } from 'vitest';
import type { World } from '../demo.ts';
import type { AccessRequestForm } from '../portal/access-requests.ts';
import { createSignIn } from '../portal/sign-in.ts';
import { openDemoWorld } from '../testing/demo-world.ts';
import { createReviews, type Reviews } from './reviews.ts';

const password = 'correct horse';
const developer: AccessRequestForm = {
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
};
const customer: AccessRequestForm = {
  ...developer,
  kind: 'customer',
  company: 'Lovelace Plumbing',
  email: 'owner@lovelace.example',
  data: 'production',
};
let world: World;
let reviews: Reviews;

beforeEach(() => {
  world = openDemoWorld();
  reviews = createReviews(world);
});

function codeIn(text: string | undefined): string {
  return /\/set-password\?code=([\w-]+)/.exec(text ?? '')?.[1] ?? '';
}

function recordCount(environment: 'integration' | 'production', tenantId: number | null): number {
  return world.store
    .tenant(environment, tenantId ?? 0)
    .collection('customer')
    .count();
}

test('a developer gets an instance with standard demo data and a link to set a password', () => {
  const { id } = reviews.submit(developer);
  reviews.approve(id, 'Welcome.');
  const organization = world.portal.organizations.list().find((one) => one.kind === 'developer');
  expect(organization).toMatchObject({ name: 'Byron Software', plan: null });
  expect(organization?.productionTenantId).toBeNull();
  expect(recordCount('integration', organization?.integrationTenantId ?? null)).toBe(8);

  const [mail] = world.portal.outbox.list();
  expect(mail).toMatchObject({ to: developer.email, subject: 'Your access is approved' });
  expect(mail?.text).toContain('Welcome.');
  const code = codeIn(mail?.text);
  world.portal.invitations.redeem(code, password);
  const signIn = createSignIn(world.portal);
  const { person } = signIn.toPortal('developer', { username: developer.email, password });
  expect(person).toMatchObject({ login: 'developer', environment: 'integration' });
  expect(() => signIn.toPortal('integrationUser', { username: developer.email, password })).toThrow(
    /"Developers"/,
  );
});

test('the link works once, and no code is kept in clear', () => {
  reviews.approve(reviews.submit(developer).id, '');
  const code = codeIn(world.portal.outbox.list()[0]?.text);
  const kept = ['mail', 'invitation'].flatMap((table) =>
    world.store.database.all(`select * from ${table}`),
  );
  expect(code).not.toBe('');
  expect(JSON.stringify(kept)).not.toContain(code);
  world.portal.invitations.redeem(code, password);
  expect(() => world.portal.invitations.redeem(code, 'another one')).toThrow(/used already/);
  expect(world.portal.outbox.list()[0]?.text).toContain('(this link has been used)');
});

test("a customer's instance is a copy of production, and its people are employees of both", () => {
  reviews.approve(reviews.submit(customer).id, '');
  const organization = world.portal.organizations
    .list()
    .find((one) => one.name === customer.company);
  const { productionTenantId = null, integrationTenantId = null } = organization ?? {};
  expect(recordCount('production', productionTenantId)).toBe(8);
  expect(recordCount('integration', integrationTenantId)).toBe(8);
  for (const environment of ['production', 'integration'] as const) {
    const person = world.portal.people.findByEmail(environment, customer.email);
    const tenant = world.store.tenant(environment, person?.tenantId ?? 0);
    expect(tenant.collection('employee').get(person?.employeeId ?? 0)).toMatchObject({
      name: 'Ada Byron',
      role: 'Admin',
    });
  }
});

test('an organization gets one integration instance', () => {
  const demo = world.portal.organizations.get('demo');
  expect(() => reviews.submit({ ...customer, tenantId: demo.productionTenantId })).toThrow(
    /has an integration instance already/,
  );
  expect(() => reviews.submit({ ...customer, company: demo.name.toUpperCase() })).toThrow(
    /has an integration instance already/,
  );
  expect(() => reviews.submit({ ...customer, tenantId: 5 })).toThrow(/no production tenant 5/);
});

test('of two requests for the same login the second cannot be approved', () => {
  const first = reviews.submit(developer);
  const second = reviews.submit(developer);
  reviews.approve(first.id, '');
  expect(() => reviews.approve(second.id, '')).toThrow(/has an integration login already/);
  expect(reviews.list().map(({ status }) => status)).toEqual(['pending', 'approved']);
});

test('a rejected request makes nothing, and is decided once', () => {
  const { id } = reviews.submit(developer);
  expect(reviews.reject(id, 'Say more about your app.')).toMatchObject({ status: 'rejected' });
  expect(world.portal.organizations.list()).toHaveLength(1);
  expect(world.portal.outbox.list()[0]?.text).toContain('Say more about your app.');
  expect(() => reviews.approve(id, '')).toThrow(/was rejected before/);
});

test('a request in the name of a customer opens no login at the production people work in', () => {
  const { organizations, people, outbox, invitations } = world.portal;
  organizations.update('demo', { integrationTenantId: null });
  const { productionTenantId } = organizations.get('demo');
  const ofDemo = { ...customer, tenantId: productionTenantId };
  reviews.approve(reviews.submit(ofDemo).id, '');
  expect(people.findByEmail('production', customer.email)).toBeUndefined();
  expect(people.findByEmail('integration', customer.email)).toMatchObject({
    tenantId: organizations.get('demo').integrationTenantId,
  });
  const [mail] = outbox.list();
  const owners = invitations.redeem(codeIn(mail?.text), password);
  expect(owners.map(({ environment }) => environment)).toEqual(['integration']);
});

test("an approval's link leaves a password that somebody has as it is", () => {
  const { people, outbox, invitations } = world.portal;
  reviews.approve(reviews.submit(customer).id, '');
  const boss = people.findByEmail('production', customer.email);
  people.setPassword(boss?.id ?? '', 'the old one');
  invitations.redeem(codeIn(outbox.list()[0]?.text), password);
  expect(people.authenticate('production', customer.email, 'the old one')?.id).toBe(boss?.id);
  expect(people.authenticate('integration', customer.email, password)).toBeDefined();
});
