import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone, normalizePhone } from './phones.ts';

test.each([
  '(347) 555-0149',
  '347-555-0149',
  '1.347.555.0149',
  '+1 347 555 0149',
  ' 347 5550149 ',
  '3475550149',
  '+13475550149',
])('%j is one and the same number', (text) => {
  expect(normalizePhone(text)).toEqual({ e164: '+13475550149' });
});

test('an extension is split off and kept', () => {
  expect(normalizePhone('6465550163 ext 4')).toEqual({ e164: '+16465550163', extension: '4' });
  expect(normalizePhone('(646) 555-0163 x12')).toEqual({ e164: '+16465550163', extension: '12' });
});

test('a number from another country keeps its country', () => {
  expect(normalizePhone('+44 20 7946 0958')).toEqual({ e164: '+442079460958' });
});

test.each(['', 'call me', '555-0142', '0000000000', '1111111111', '(012) 555-0100', '12'])(
  '%j cannot be dialled',
  (text) => {
    expect(normalizePhone(text)).toBeUndefined();
  },
);

test('reading a normalised number again gives the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }),
      fc.option(fc.integer({ min: 1, max: 9999 })),
      (digits, extension) => {
        const phone = normalizePhone(extension === null ? `${digits}` : `${digits} x${extension}`);
        fc.pre(phone !== undefined);
        expect(normalizePhone(formatPhone(phone))).toEqual(phone);
      },
    ),
  );
});
