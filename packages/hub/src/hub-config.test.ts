import { expect, test } from 'vitest';
import { silentLogger } from './database/test-database.ts';
import { HubConfigError, toHubConfig, type HubConfig } from './hub-config.ts';

const good: HubConfig = {
  dataDir: '/tmp/hub',
  host: '127.0.0.1',
  port: 0,
  apiToken: 'a-token-of-some-length',
  runWorkers: true,
  trackingIntervalMs: 2_000,
  logger: silentLogger,
};

function problemsOf(changes: Partial<HubConfig>): readonly string[] {
  try {
    toHubConfig({ ...good, ...changes });
    return [];
  } catch (error) {
    if (error instanceof HubConfigError) return error.problems;
    throw error;
  }
}

test('a good configuration comes back frozen', () => {
  const config = toHubConfig(good);
  expect(config).toEqual(good);
  expect(Object.isFrozen(config)).toBe(true);
});

test('everything that is wrong is said at once', () => {
  const changes = { port: 70_000, host: '', apiToken: 'short', trackingIntervalMs: Number.NaN };
  expect(problemsOf(changes)).toHaveLength(4);
});

test.each<[string, Partial<HubConfig>, RegExp]>([
  ['no place for data', { dataDir: undefined, keyFile: '/k' }, /dataDir or databaseUrl/],
  ['an address of another database', { databaseUrl: 'mysql://h/d' }, /no postgres/],
  ['no place for keys', { dataDir: undefined, databaseUrl: 'postgres://h/d' }, /keyFile/],
  ['a short key', { keyEncryptionKey: new Uint8Array(16) }, /not 16/],
  ['two keys', { keyEncryptionKey: new Uint8Array(32), keyFile: '/k' }, /exclude/],
])('%s is refused', (_what, changes, text) => {
  expect(problemsOf(changes)).toEqual([expect.stringMatching(text)]);
});

test('the password in a wrong database address is not repeated', () => {
  const problems = problemsOf({ databaseUrl: 'mysql://root:geheim@h/d' });
  expect(problems.join()).not.toContain('geheim');
});
