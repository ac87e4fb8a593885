import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeEmail } from './emails.ts';

test.each([
  ['  ZO.9116@EXAMPLE.COM ', 'zo.9116@example.com'],
  ["D'ANDRE.2069@example.com", "d'andre.2069@example.com"],
  ['mailto:jo@mail.example.co.uk', 'jo@mail.example.co.uk'],
  ['jürgen@müller.example', 'jürgen@müller.example'],
])('%j is read as %j', (typed, expected) => {
  expect(normalizeEmail(typed)).toBe(expected);
});

test.each(['', '  ', 'jo', 'jo@', '@example.com', 'jo@example', 'a b@example.com', 'a@b@c.com'])(
  '%j is no address',
  (text) => {
    expect(normalizeEmail(text)).toBeUndefined();
  },
);

test('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const once = normalizeEmail(text);
      fc.pre(once !== undefined);
      expect(normalizeEmail(once)).toBe(once);
    }),
  );
});
