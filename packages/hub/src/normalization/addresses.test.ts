import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCompleteAddress, normalizeAddress } from './addresses.ts';

test('blanks and single case are repaired, codes are in upper case', () => {
  expect(
    normalizeAddress({
      street: '  41-46   71 STREET ',
      city: 'south  ozone  park',
      state: 'ny',
      zip: '112041234',
    }),
  ).toEqual({
    street: '41-46 71 Street',
    unit: '',
    city: 'South Ozone Park',
    state: 'NY',
    zip: '11204-1234',
    country: 'USA',
  });
});

test('the name of a state becomes its code', () => {
  expect(normalizeAddress({ state: 'New York' }).state).toBe('NY');
  expect(normalizeAddress({ state: 'Ontario' }).state).toBe('Ontario');
});

test('an address is complete when only the unit is missing', () => {
  const address = normalizeAddress({ street: '1 A St', city: 'Bronx', state: 'NY', zip: '10467' });
  expect(isCompleteAddress(address)).toBe(true);
  expect(isCompleteAddress({ ...address, zip: '' })).toBe(false);
});

test('changes nothing the second time', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const parts = fc.record({ street: text, unit: text, city: text, state: text, zip: text });
  fc.assert(
    fc.property(parts, (typed) => {
      const once = normalizeAddress(typed);
      expect(normalizeAddress(once)).toEqual(once);
    }),
  );
});
