import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { createSeal } from './seal.ts';
import { createWebhookSubscriptions } from './subscriptions.ts';

const KEY = 'k'.repeat(32);
const HOOK = 'https://hooks.example/st';

function open(database = openDatabase(), seal = createSeal()) {
  return { database, subscriptions: createWebhookSubscriptions(database, seal) };
}

test('an app has one address for each event, and shows only that it has a key', () => {
  const { subscriptions } = open();
  subscriptions.replace('a', [
    { event: 'tn.crm.lead-created', callbackUrl: HOOK, hmacKey: KEY },
    { event: 'tn.jpm.job-completed', callbackUrl: 'http://127.0.0.1:9/x' },
  ]);
  expect(subscriptions.list('a')).toEqual([
    { event: 'tn.crm.lead-created', callbackUrl: HOOK, hasKey: true },
    { event: 'tn.jpm.job-completed', callbackUrl: 'http://127.0.0.1:9/x', hasKey: false },
  ]);
  expect(subscriptions.list('b')).toEqual([]);
  expect(subscriptions.appsFor('tn.crm.lead-created')).toEqual(['a']);
});

test('a key left out stays, null takes it away, and it leaves with its event', () => {
  const { subscriptions } = open();
  const event = 'tn.crm.lead-created' as const;
  const keyAfter = (...given: Parameters<typeof subscriptions.replace>[1]) => {
    subscriptions.replace('a', given);
    return subscriptions.target('a', event)?.hmacKey;
  };
  expect(keyAfter({ event, callbackUrl: HOOK, hmacKey: KEY })).toBe(KEY);
  expect(keyAfter({ event, callbackUrl: `${HOOK}/2` })).toBe(KEY);
  expect(keyAfter({ event, callbackUrl: HOOK, hmacKey: null })).toBeNull();
  expect(keyAfter({ event, callbackUrl: HOOK, hmacKey: KEY })).toBe(KEY);
  expect(keyAfter()).toBeUndefined();
  expect(keyAfter({ event, callbackUrl: HOOK })).toBeNull();
});

test('a key stands nowhere in clear, and a sealed one is of no use at another place', () => {
  const { database, subscriptions } = open();
  subscriptions.replace('a', [
    { event: 'tn.crm.lead-created', callbackUrl: HOOK, hmacKey: KEY },
    { event: 'tn.crm.lead-updated', callbackUrl: HOOK, hmacKey: KEY },
  ]);
  const rows = () => database.all<{ sealed_key: string }>('select * from webhook_subscription');
  expect(JSON.stringify(rows())).not.toContain(KEY);
  expect(Buffer.from(rows()[0]?.sealed_key ?? '', 'base64').toString('latin1')).not.toContain(KEY);
  const [first] = rows();
  database.run('update webhook_subscription set sealed_key = ?', first?.sealed_key ?? '');
  expect(subscriptions.target('a', 'tn.crm.lead-created')?.hmacKey).toBe(KEY);
  expect(subscriptions.target('a', 'tn.crm.lead-updated')).toMatchObject({ isKeyLost: true });
});

test('the key beside a file survives a restart, is for its owner alone, and is missed when gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truckroll-seal-'));
  const file = join(folder, 'state.db');
  const { database, subscriptions } = open(openDatabase(), createSeal(file));
  subscriptions.replace('a', [{ event: 'tn.crm.lead-created', callbackUrl: HOOK, hmacKey: KEY }]);
  expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
  const later = open(database, createSeal(file)).subscriptions;
  expect(later.target('a', 'tn.crm.lead-created')?.hmacKey).toBe(KEY);
  rmSync(folder, { recursive: true });
  const other = open(database, createSeal()).subscriptions;
  expect(other.target('a', 'tn.crm.lead-created')).toMatchObject({
    hmacKey: null,
    isKeyLost: true,
  });
});

test('a wrong row says what to change, and nothing is changed', () => {
  const { subscriptions } = open();
  const event = 'tn.crm.lead-created';
  subscriptions.replace('a', [{ event, callbackUrl: HOOK }]);
  const wrong: readonly (readonly [string, ...Parameters<typeof subscriptions.replace>[1]])[] = [
    ["'tn.crm.booking-created'", { event: 'tn.crm.booking-created', callbackUrl: HOOK }],
    ['https://', { event, callbackUrl: 'ftp://hooks.example' }],
    ['user name', { event, callbackUrl: 'https://me:pw@hooks.example' }],
    ['32 to 64', { event, callbackUrl: HOOK, hmacKey: 'short' }],
    ['twice', { event, callbackUrl: HOOK }, { event, callbackUrl: HOOK }],
  ];
  for (const [text, ...rows] of wrong) {
    expect(() => subscriptions.replace('a', rows)).toThrow(text);
  }
  expect(subscriptions.list('a')).toHaveLength(1);
});

test('a new key fits the rule for keys', () => {
  const { subscriptions } = open();
  const key = subscriptions.newKey();
  expect(key).toMatch(/^[0-9a-f]{32,64}$/);
  expect(subscriptions.newKey()).not.toBe(key);
});
