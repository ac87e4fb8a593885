import * as fc from 'fast-check';

/** What a text in a path or a query can be that nobody expects. */
export const nastyTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1.5',
    '1e308',
    '9007199254740993',
    '99999999999999999999',
    'NaN',
    'true',
    'null',
    'undefined',
    '[]',
    '{}',
    "'",
    '"',
    '%',
    '_',
    '\\',
    '\u0000',
    '\ud7ff',
    '..',
    '/',
    '__proto__',
    'constructor',
    'toString',
    '$.id',
    '1,2,3',
    ',,',
    '1;drop table',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31T23:59:59.9999999Z',
    '+275760-09-13T00:00:00Z',
    '2026-01-01T00:00:00+99:99',
    '24:00:00',
    '-1.00:00:00',
    '-',
    '+',
    '\u{1F6BF}',
    'İ',
    'ß',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
  fc.constantFrom(300, 3000).map((length) => 'x'.repeat(length)),
);

/** What a member of a body can be that nobody expects. */
export const nastyValues: fc.Arbitrary<unknown> = fc.oneof(
  nastyTexts,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    -(2 ** 63),
    1e308,
    5e-324,
    [],
    {},
    [null],
    [[]],
    [{}],
    { id: null },
    { constructor: 1 },
    '\ud800',
  ),
  fc.constantFrom(20, 500).map(nested),
  fc.constant(JSON.parse('{"__proto__": {"id": 1}}') as unknown),
  fc.anything({ maxDepth: 2, withBigInt: false }),
);

/** A list in a list in a list. */
export function nested(depth: number): unknown {
  let value: unknown = [];
  for (let at = 1; at < depth; at += 1) value = [value];
  return value;
}
