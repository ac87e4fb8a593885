import type { AppDetail } from '@truckroll/sandbox-contract';
import { expect, test } from 'vitest';
import { draftOf, formOf, NEW_WEBHOOK, newDraft } from './app-draft.ts';

const EMPTY = newDraft({
  categories: [],
  scopeGroups: [],
  webhookEventGroups: [],
  ownTenants: [],
  defaults: { tenants: [{ tenantId: 7, note: '' }], externalDataGuid: 'guid' },
});

const line = (key: number, tenantId: string, note = '') => ({ key, tenantId, note });

test('a form nobody filled in holds its defaults', () => {
  expect(formOf(EMPTY)).toMatchObject({
    name: '',
    tenants: [{ tenantId: 7, note: '' }],
    externalDataGuid: 'guid',
    credentialsManagement: 'developer',
    customerNetworks: [],
    scopes: [],
    webhooks: [],
  });
});

test('empty tenant lines are left out, and what is no number is sent as an id that is refused', () => {
  const tenants = [line(0, ' 12 '), line(1, ' '), line(2, 'abc'), line(3, '', 'only a note')];
  expect(formOf({ ...EMPTY, tenants }).tenants).toEqual([
    { tenantId: 12, note: '' },
    { tenantId: 0, note: '' },
    { tenantId: 0, note: 'only a note' },
  ]);
});

test('networks are parted at commas', () => {
  expect(formOf({ ...EMPTY, customerNetworks: ' North,, South ' }).customerNetworks).toEqual([
    'North',
    'South',
  ]);
});

test('a signing key is sent when typed, taken away when asked, and kept otherwise', () => {
  const webhooks = {
    typed: { ...NEW_WEBHOOK, callbackUrl: ' https://a.example ', hmacKey: 'new' },
    removed: { ...NEW_WEBHOOK, isKeyRemoved: true },
    kept: NEW_WEBHOOK,
  };
  expect(formOf({ ...EMPTY, webhooks }).webhooks).toEqual([
    { event: 'typed', callbackUrl: 'https://a.example', hmacKey: 'new' },
    { event: 'removed', callbackUrl: '', hmacKey: null },
    { event: 'kept', callbackUrl: '' },
  ]);
});

test('an app that is saved as it is stays as it is', () => {
  const form = {
    ...formOf(EMPTY),
    name: 'Scheduler',
    customerNetworks: ['North', 'South'],
    tenants: [{ tenantId: 7, note: 'ours' }],
    scopes: ['tn.crm.bookings:r'],
  };
  const app: AppDetail = {
    ...form,
    id: 'a',
    appKey: 'ak1.x',
    madeIn: 'production',
    audience: 'privateApp',
    approval: 'approved',
    reviewNote: '',
    createdOn: '2026-11-22T05:00:00.000Z',
    webhooks: [{ event: 'e', callbackUrl: 'https://a.example', hasKey: true }],
    versions: [],
  };
  expect(formOf(draftOf(app))).toEqual({
    ...form,
    webhooks: [{ event: 'e', callbackUrl: 'https://a.example' }],
  });
});
