import { expect, test } from 'vitest';
import { pageBytes } from './page-bytes.ts';

const HEAD = '{"data":[';
const TAIL = ']}';

function textOf(rows: readonly string[]): string {
  return pageBytes(HEAD, rows, TAIL).toString();
}

test('rows stand between head and tail, with commas between them', () => {
  expect(textOf([])).toBe('{"data":[]}');
  expect(textOf(['1'])).toBe('{"data":[1]}');
  expect(textOf(['"ü"', '"漢"', '"🚚"'])).toBe('{"data":["ü","漢","🚚"]}');
});

test('a page stays as it is while others are written, whatever their size', () => {
  const pages = Array.from({ length: 2_000 }, (_, page) => {
    const rows = Array.from({ length: page % 50 }, (_, row) => `"${'é'.repeat(page)} ${row}"`);
    return { rows, bytes: pageBytes(HEAD, rows, TAIL) };
  });
  const wrong = pages.filter(
    ({ rows, bytes }) => bytes.toString() !== HEAD + rows.join(',') + TAIL,
  );
  expect(wrong).toEqual([]);
});
