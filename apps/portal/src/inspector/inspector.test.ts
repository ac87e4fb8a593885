import { expect, test } from 'vitest';
import { NO_FILTER, queryOf } from './filter.ts';
import { faultWords, ignoredWords, statusTone } from './request-words.ts';

test('an empty filter asks for everything', () => {
  expect(queryOf(NO_FILTER)).toEqual({});
});

test('a filter asks for what its fields say, and leaves a half-typed tenant out', () => {
  const filter = {
    ...NO_FILTER,
    tenantId: '12',
    statusClass: '0',
    text: ' page ',
    isIgnoredOnly: true,
  };
  expect(queryOf(filter)).toEqual({ tenantId: 12, statusClass: 0, text: 'page', ignored: 'only' });
  expect(queryOf({ ...NO_FILTER, tenantId: '12x' })).toEqual({});
});

test('an ignored part is named with what may have been meant', () => {
  expect(ignoredWords({ in: 'query', name: 'status', nearest: 'jobStatus' })).toBe(
    'Query parameter “status” is ignored. Did you mean “jobStatus”?',
  );
  expect(ignoredWords({ in: 'body', name: 'a.b', nearest: null })).toBe(
    'Body member “a.b” is ignored.',
  );
});

test('a fault says what it did', () => {
  expect(faultWords({ kind: 'drop', when: 'afterEffect' })).toBe(
    'closed without an answer, after the effect',
  );
});

test.each([
  [200, 'ok'],
  [404, 'warn'],
  [500, 'bad'],
  [null, 'bad'],
])('status %s is %s', (status, tone) => {
  expect(statusTone(status)).toBe(tone);
});
