import { expect, test } from 'vitest';
import { pageBytes, releasePage } from './page-bytes.ts';

const HEAD = '{"data":[';
const TAIL = ']}';

function textOf(rows: readonly string[]): string {
  return pageBytes(HEAD, rows, TAIL).toString();
}

function buffersOf(pages: readonly Buffer[]): Set<ArrayBufferLike> {
  return new Set(pages.map((page) => page.buffer));
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

test('memory is written to again once both holders gave back every page in it, and not before', () => {
  const rows = ['"é"'.padEnd(60_000)];
  const make = (count: number) => Array.from({ length: count }, () => pageBytes(HEAD, rows, TAIL));
  const first = make(100);
  for (const page of first) releasePage(page);
  const second = make(100);
  expect(buffersOf(first).intersection(buffersOf(second.slice(50))).size).toBe(0);
  for (const page of first) releasePage(page);
  expect(buffersOf(first).intersection(buffersOf(make(100))).size).toBeGreaterThan(1);
});
