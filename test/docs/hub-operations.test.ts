import {
  INQUIRY_STAGES,
  INQUIRY_STATUSES,
  listHubOperations,
  PROBLEMS,
} from '@truckroll/hub-contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tidy/source-files.ts';

const guide = readFileSync(join(ROOT, 'docs/guides/hub.md'), 'utf8');

test('every operation of the hub stands in its guide', () => {
  const missing = listHubOperations()
    .map(({ method, path }) => `${method} ${path}`)
    .filter((operation) => !guide.includes(`| \`${operation}\``));
  expect(missing).toEqual([]);
});

test('every problem of the hub stands in its guide beside its status', () => {
  const missing = Object.entries(PROBLEMS)
    .filter(
      ([name, { status }]) => !rowsOf(status).some((row) => row.includes(`errors/${name}.md`)),
    )
    .map(([name]) => name);
  expect(missing).toEqual([]);
});

test('every status and every stage of an inquiry stands in the guide', () => {
  const missing = [...INQUIRY_STATUSES, ...INQUIRY_STAGES].filter(
    (word) => !guide.includes(`\`${word}\``),
  );
  expect(missing).toEqual([]);
});

function rowsOf(status: number): string[] {
  return guide.match(new RegExp(`^\\| ${status} .*$`, 'gm')) ?? [];
}
