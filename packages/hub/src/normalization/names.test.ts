import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areCompatibleNames, normalizeName } from './names.ts';

describe('normalizeName', () => {
  test.each([
    ['  Nguyễn   Kim ', 'Nguyễn Kim'],
    ['JO LEVY', 'Jo Levy'],
    ['SIOBHÁN SØRENSEN', 'Siobhán Sørensen'],
    ["d'andre smith-jones", "D'Andre Smith-Jones"],
    ["HANA O'BRIEN", "Hana O'Brien"],
    ['björn macdonald', 'Björn MacDonald'],
    ['sean mcgee', 'Sean McGee'],
    ['ana machado', 'Ana Machado'],
    ['TOMASZ DE LA CRUZ', 'Tomasz de la Cruz'],
    ['carmen van der berg', 'Carmen van der Berg'],
    ['de la cruz', 'De la Cruz'],
    ['fatima st. john', 'Fatima St. John'],
    ['henry ford iii', 'Henry Ford III'],
    ['bell hooks Jr', 'bell hooks Jr'],
    ['李 娜', '李 娜'],
  ])('writes %j as %j', (typed, expected) => {
    expect(normalizeName(typed)).toBe(expected);
  });

  test.each(['', '   ', 'N/A', 'n/a', '-', '???', 'None', '\u0000'])(
    'reads %j as no name',
    (text) => {
      expect(normalizeName(text)).toBeUndefined();
    },
  );

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeName(text) ?? '';
        expect(normalizeName(once) ?? '').toBe(once);
      }),
    );
  });
});

describe('areCompatibleNames', () => {
  test.each([
    ['Ana', 'Ana Cohen'],
    ['Zoë Petrov', 'ZOE PETROV'],
    ['Noor Đặng', 'noor dang'],
    ["Olu O'Brien", 'Olu OBrien'],
    ['Jo Levy', undefined],
  ])('%j and %j can be one person', (a, b) => {
    expect(areCompatibleNames(a, b)).toBe(true);
    expect(areCompatibleNames(b, a)).toBe(true);
  });

  test.each([
    ['Jo Silva', 'Tomasz Cohen'],
    ['Ana Cohen', 'Ana Levy'],
    ['An', 'Ana'],
  ])('%j and %j are two people', (a, b) => {
    expect(areCompatibleNames(a, b)).toBe(false);
  });
});
