import { expect, test } from 'vitest';
import { toConfig } from './config.ts';

test('settings that are absent have their fallbacks', () => {
  expect(toConfig({})).toMatchObject({ host: '127.0.0.1', hubPort: 4000, apiToken: undefined });
});

test('everything that is wrong with the settings is said at once', () => {
  const raw = {
    TRUCKROLL_HUB_PORT: 'x',
    TRUCKROLL_LOG_LEVEL: 'loud',
    TRUCKROLL_ENCRYPTION_KEY: 'a',
  };
  expect(() => toConfig(raw)).toThrow(/HUB_PORT.*\n.*ENCRYPTION_KEY.*\n.*LOG_LEVEL/);
});

test.each(['swordfish', 'a token with blanks in it'])(
  'the API token %j is refused by the name of its setting, and not repeated',
  (token) => {
    let said = '';
    try {
      toConfig({ TRUCKROLL_API_TOKEN: token });
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain('TRUCKROLL_API_TOKEN must have at least 16 characters and no blanks.');
    expect(said).not.toContain(token);
  },
);
