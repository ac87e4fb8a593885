import { startSandbox } from '@truckroll/sandbox';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tidy/source-files.ts';

const PREFIX = '/_sandbox';
/** Routes of a tenant, and of its connections, are written with `…` in the place of this. */
const LONG_BEGINNING = /^.*\/tenants\/:tenant(\/connections)?(?=\/|$)/;

interface RouteList {
  readonly data: readonly { readonly method: string; readonly path: string }[];
}

test('every route of the operator’s API stands in the guide to the sandbox', async () => {
  const guide = readFileSync(join(ROOT, 'docs/guides/sandbox.md'), 'utf8');
  const sandbox = await startSandbox({ empty: true });
  try {
    const answer = await fetch(`${sandbox.integration.url}${PREFIX}`);
    const { data } = (await answer.json()) as RouteList;
    expect(data.length).toBeGreaterThan(20);
    const missing = data
      .map(({ method, path }) => ({ method, path: path.slice(PREFIX.length) }))
      .filter(({ method, path }) => !isWritten(guide, method, path));
    expect(missing).toEqual([]);
  } finally {
    await sandbox.close();
  }
});

/** As it is or shortened, and perhaps followed by a query. */
function isWritten(guide: string, method: string, path: string): boolean {
  return [path, path.replace(LONG_BEGINNING, '…')].some((written) =>
    ['`', '?'].some((end) => guide.includes(`\`${method} ${written}${end}`)),
  );
}
