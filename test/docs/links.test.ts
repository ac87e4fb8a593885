import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tidy/source-files.ts';
import { anchorsOf, readPages, type Page } from './pages.ts';

const pages = readPages();

interface Link {
  readonly from: string;
  readonly target: string;
  /** Path from the root of the repository. */
  readonly path: string;
  readonly anchor: string | undefined;
}

test('the pages a newcomer reads are there', () => {
  const paths = pages.map(({ path }) => path);
  for (const path of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => path.startsWith('docs/')).length).toBeGreaterThan(10);
});

test('every relative link and image leads to a file', () => {
  const wrong = pages
    .flatMap(relativeLinks)
    .filter(({ path }) => !existsSync(join(ROOT, path)))
    .map(({ from, target }) => `${from}: ${target}`);
  expect(wrong).toEqual([]);
});

test('every link to a part of a page leads to a heading', () => {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const wrong = pages
    .flatMap(relativeLinks)
    .filter(({ path, anchor }) => anchor !== undefined && anchors.get(path)?.has(anchor) !== true)
    .map(({ from, target }) => `${from}: ${target}`);
  expect(wrong).toEqual([]);
});

test('every decision and every guide is found from another page', () => {
  const linked = new Set(pages.flatMap(relativeLinks).map(({ path }) => path));
  const lost = pages.filter(
    ({ path }) => /^docs\/(decisions|guides)\//.test(path) && !linked.has(path),
  );
  expect(lost.map(({ path }) => path).filter((path) => !path.endsWith('/README.md'))).toEqual([]);
});

function relativeLinks({ path: from, prose }: Page): Link[] {
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#', 2);
      const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)));
      return { from, target, path, anchor };
    });
}
