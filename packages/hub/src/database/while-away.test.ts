import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { silentLogger } from './test-database.ts';
import { isAway, retryWhileAway } from './while-away.ts';

test('a server that refuses the connection counts as away', async () => {
  const opening = openDatabase({
    databaseUrl: 'postgres://postgres@127.0.0.1:1/none',
    logger: silentLogger,
  });
  const error: unknown = await opening.catch((reason: unknown) => reason);
  expect(isAway(error)).toBe(true);
});

test('tries again until the database is back', async () => {
  let tries = 0;
  const result = await retryWhileAway(
    () => {
      tries += 1;
      const away = Object.assign(new Error('starting up'), { code: '57P03' });
      return tries < 2 ? Promise.reject(away) : Promise.resolve('back');
    },
    { logger: silentLogger },
  );
  expect([result, tries]).toEqual(['back', 2]);
});

test('an error that is not about reaching the database is thrown at once', async () => {
  const failed = retryWhileAway(() => Promise.reject(new Error('syntax error')), {
    logger: silentLogger,
  });
  await expect(failed).rejects.toThrow('syntax error');
});
