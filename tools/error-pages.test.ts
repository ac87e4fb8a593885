import { readdir, readFile } from 'node:fs/promises';
import { PROBLEM_NAMES, problemPage } from '@truckroll/hub-contract';
import { expect, test } from 'vitest';

const folder = new URL('../docs/errors/', import.meta.url);

test('docs/errors has one page for every problem and no other', async () => {
  const names = (await readdir(folder)).map((file) => file.replace(/\.md$/, ''));
  expect(names.sort()).toEqual([...PROBLEM_NAMES].sort());
});

test.each(PROBLEM_NAMES)('the page about %s says what the hub says', async (name) => {
  expect(await readFile(new URL(`${name}.md`, folder), 'utf8')).toBe(problemPage(name));
});
