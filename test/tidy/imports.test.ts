import { expect, test } from 'vitest';
import { importsOf, readSourceFiles, type SourceFile } from './source-files.ts';

/** Which packages the code of a folder may import, besides itself and the outside world. */
const ALLOWED: Record<string, readonly string[]> = {
  'packages/endpoint': [],
  'packages/contract': ['endpoint'],
  'packages/servicetitan': ['endpoint', 'contract'],
  'packages/sandbox-contract': ['endpoint'],
  'packages/sandbox': ['endpoint', 'contract', 'sandbox-contract'],
  'packages/hub-contract': ['endpoint'],
  'packages/hub': ['endpoint', 'contract', 'servicetitan', 'hub-contract'],
  'packages/testkit': ['endpoint', 'contract', 'servicetitan', 'sandbox', 'hub', 'hub-contract'],
  'apps/portal': ['endpoint', 'contract', 'sandbox-contract'],
  'apps/truckroll': ['endpoint', 'contract', 'servicetitan', 'sandbox', 'hub', 'hub-contract'],
};

const files = readSourceFiles();

function folderOf(file: SourceFile): string | undefined {
  return Object.keys(ALLOWED).find((folder) => file.path.startsWith(`${folder}/`));
}

function workspaceName(specifier: string): string | undefined {
  return /^@truckroll\/([^/]+)/.exec(specifier)?.[1];
}

test('packages import only in the direction the architecture draws', () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    if (folder === undefined) return [];
    const own = folder.slice(folder.indexOf('/') + 1);
    const allowed = [...(ALLOWED[folder] ?? []), own];
    return importsOf(file)
      .map(workspaceName)
      .filter((name) => name !== undefined && !allowed.includes(name))
      .map((name) => `${file.path} imports @truckroll/${name}`);
  });
  expect(wrong).toEqual([]);
});

test('nobody imports an app or reaches into another package by path', () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    return importsOf(file)
      .filter((path) => /^(packages|apps)\//.test(path))
      .filter((path) =>
        folder === undefined ? path.startsWith('apps/') : !path.startsWith(`${folder}/`),
      )
      .filter(() => !file.isTest)
      .map((path) => `${file.path} → ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('relative imports end in .ts', () => {
  const wrong = files.flatMap((file) =>
    [...file.text.matchAll(/from '(\.[^']+)'/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => !/\.(ts|tsx|json|mjs|css)$/.test(specifier))
      .map((specifier) => `${file.path}: ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('no imports go in a circle', () => {
  const graph = new Map(files.map((file) => [file.path, valueImports(file)]));
  const circles = new Set<string>();
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at >= 0) circles.add([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }
  for (const path of graph.keys()) visit(path, []);
  expect([...circles]).toEqual([]);
});

/** Type-only imports vanish before anything runs, so they cannot make a circle. */
function valueImports(file: SourceFile): string[] {
  const text = file.text.replace(/import type [^;]+;/g, '').replace(/export type \{[^;]+;/g, '');
  return importsOf({ ...file, text }).filter((path) => /\.tsx?$/.test(path));
}
