import { beforeEach, expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { createSeal } from '../webhooks/seal.ts';
import type { AppForm, NewApp } from './app.ts';
import { PortalError } from './portal-error.ts';
import { createPortal, type Portal } from './portal.ts';

const NOW = '2026-11-22T05:00:00.000Z';
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const FORM = {
  name: 'Scheduler',
  organization: 'Ours',
  scopes: ['tn.crm.bookings:w', 'tn.crm.bookings:r'],
} satisfies NewApp;

let portal: Portal;
beforeEach(() => {
  portal = createPortal(openStore({ now: () => NOW }), () => NOW, createSeal());
});

/** What a form is refused with, by field. */
function faultsOf(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (error instanceof PortalError) return { ...error.errors, '': error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

test("an app keeps what its form says and fills in the form's own defaults", () => {
  const texts = {
    website: 'https://ours.example',
    email: 'dev@ours.example',
    description: 'Books jobs',
    category: 'Web Scheduler',
    redirectUri: 'https://ours.example/back',
  };
  const tenants = [{ tenantId: 7, note: 'the first' }, { tenantId: 8 }];
  const customerNetworks = ['North'];
  const app = portal.apps.create({ ...FORM, ...texts, tenants, customerNetworks });
  expect(app).toEqual({
    ...FORM,
    ...texts,
    customerNetworks,
    scopes: ['tn.crm.bookings:r', 'tn.crm.bookings:w'],
    id: expect.stringMatching(/^[0-9a-z]{12}$/),
    appKey: expect.stringMatching(/^ak1\.[0-9a-z]{25}$/),
    version: 1,
    tenants: [
      { tenantId: 7, note: 'the first' },
      { tenantId: 8, note: '' },
    ],
    tenantIds: [7, 8],
    externalDataGuid: expect.stringMatching(GUID),
    credentialsManagement: 'developer',
    organizationId: 'demo',
    madeIn: 'production',
    audience: 'ourOrganization',
    approval: 'approved',
    reviewNote: '',
    webhooks: [],
    createdOn: NOW,
  });
  expect(portal.apps.get(app.id)).toEqual(app);
});

test('ids of tenants alone are enough, and keep the notes that were written before', () => {
  const { id } = portal.apps.create({ ...FORM, tenants: [{ tenantId: 7, note: 'keep me' }] });
  expect(portal.apps.update(id, { tenantIds: [8, 7] }).tenants).toEqual([
    { tenantId: 8, note: '' },
    { tenantId: 7, note: 'keep me' },
  ]);
  expect(portal.apps.update(id, { tenants: [{ tenantId: 7 }] }).tenants).toEqual([
    { tenantId: 7, note: '' },
  ]);
  expect(portal.apps.update(id, { name: 'Other' }).tenantIds).toEqual([7]);
});

test('every wrong field is named at once, in words', () => {
  const wrong: AppForm = {
    name: ' ',
    organization: 'x'.repeat(121),
    website: 'ours.example',
    email: 'nobody',
    redirectUri: 'back',
    externalDataGuid: '12',
    description: 'x'.repeat(4_001),
    customerNetworks: [''],
    scopes: [],
    webhooks: [
      { event: 'tn.crm.lead-created', callbackUrl: 'https://ours.example/hook' },
      { event: 'tn.crm.lead-created', callbackUrl: 'nowhere', hmacKey: 'short' },
    ],
    tenants: [{ tenantId: 7 }, { tenantId: 7, note: 'x'.repeat(4_001) }, { tenantId: -1 }],
  };
  expect(faultsOf(() => portal.apps.create(wrong))).toEqual({
    '': '15 fields of the app need a change.',
    name: ['The application name is missing.'],
    organization: ['The organization has 121 characters; 120 fit.'],
    website: ['The homepage has to start with https:// or http://.'],
    email: ['An e-mail address looks like name@company.com.'],
    redirectUri: ['The redirect URI has to be a whole address, with its https://.'],
    externalDataGuid: ['A GUID looks like 7b0c4f5e-0000-4000-8000-000000000001.'],
    description: ['The description has 4001 characters; 4000 fit.'],
    'customerNetworks[0]': ['A global network is missing.'],
    scopes: ['An app needs at least one scope.'],
    'webhooks[1].event': ['tn.crm.lead-created is listed twice; it has one URL.'],
    'webhooks[1].callbackUrl': [expect.stringContaining('https://')],
    'webhooks[1].hmacKey': [expect.stringContaining('32 to 64 characters')],
    'tenants[1].tenantId': ['Tenant 7 is listed twice.'],
    'tenants[1].note': ['The note has 4001 characters; 4000 fit.'],
    'tenants[2].tenantId': ['A tenant ID is a number of up to 10 digits.'],
  });
  expect(portal.apps.list()).toEqual([]);
});

test('the limits themselves are still accepted', () => {
  const tenants = Array.from({ length: 200 }, (_, at) => ({ tenantId: at + 1 }));
  const website = `https://ours.example/${'x'.repeat(229)}`;
  const app = portal.apps.create({ ...FORM, name: 'x'.repeat(120), website, tenants });
  expect([app.tenantIds.length, app.website?.length]).toEqual([200, 250]);
  const more = [...tenants, { tenantId: 201 }];
  const faults = faultsOf(() => portal.apps.update(app.id, { tenants: more }));
  expect(faults).toMatchObject({ tenants: ['An app lists at most 200 tenants.'] });
  const longer = faultsOf(() => portal.apps.update(app.id, { website: `${website}x` }));
  expect(longer).toMatchObject({ website: ['The homepage has 251 characters; 250 fit.'] });
});

test('other scopes make a version; the same ones in another order do not', () => {
  const { id, appKey } = portal.apps.create(FORM);
  expect(portal.apps.update(id, { scopes: FORM.scopes.toReversed() }).version).toBe(1);
  const next = portal.apps.update(id, { scopes: ['tn.crm.bookings:r'], name: 'New name' });
  expect(next).toMatchObject({ version: 2, appKey, name: 'New name' });
  expect(portal.apps.versionsOf(id)).toEqual([
    { version: 2, scopes: ['tn.crm.bookings:r'], createdOn: NOW },
    { version: 1, scopes: ['tn.crm.bookings:r', 'tn.crm.bookings:w'], createdOn: NOW },
  ]);
});

test('a public app is offered to its tenants once it is approved', () => {
  portal.tenants.create({ environment: 'production', id: 7, name: 'North', timeZone: 'UTC' });
  const { id } = portal.apps.create({ ...FORM, audience: 'publicApp', tenantIds: [7] });
  const offered = () => portal.connections.connectable('production', 7).map((app) => app.id);
  expect([portal.apps.listPending().map((app) => app.id), offered()]).toEqual([[id], []]);
  expect(portal.apps.reject(id, 'Say what it does.')).toMatchObject({
    approval: 'rejected',
    reviewNote: 'Say what it does.',
  });
  expect(offered()).toEqual([]);
  expect(portal.apps.update(id, { description: 'Books jobs' })).toMatchObject({
    approval: 'pending',
    reviewNote: '',
  });
  portal.apps.approve(id);
  expect([portal.apps.listPending(), offered()]).toEqual([[], [id]]);
});

test('a private app is not reviewed', () => {
  const { id, approval } = portal.apps.create({ ...FORM, audience: 'privateApp' });
  expect(approval).toBe('approved');
  expect(() => portal.apps.reject(id)).toThrow('only those are reviewed');
});

test('webhook events come and go with the app, and a wrong one changes nothing', () => {
  const event = 'tn.crm.lead-created';
  const webhooks = [{ event, callbackUrl: 'http://127.0.0.1:9/hook', hmacKey: 'k'.repeat(32) }];
  const { id } = portal.apps.create({ ...FORM, webhooks });
  const shown = [{ event, callbackUrl: 'http://127.0.0.1:9/hook', hasKey: true }];
  expect(portal.apps.get(id).webhooks).toEqual(shown);
  const wrong = { name: 'Renamed', webhooks: [{ event, callbackUrl: 'nowhere' }] };
  expect(() => portal.apps.update(id, wrong)).toThrow('https://');
  expect(portal.apps.get(id)).toMatchObject({ name: 'Scheduler', webhooks: shown });
  portal.apps.remove(id);
  expect(portal.webhooks.list(id)).toEqual([]);
});

test('an organization sees its own apps', () => {
  const mine = portal.apps.create({ ...FORM, organizationId: 'north', madeIn: 'integration' });
  portal.apps.create({ ...FORM, organizationId: 'south' });
  expect(portal.apps.listOfOrganization('north')).toEqual([mine]);
});
