import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const PORTAL = join(ROOT, 'apps/portal');
const DIST = join(PORTAL, 'dist');
const BUILT = join(DIST, 'index.html');

/** What goes into the pages. */
const SOURCES = ['apps/portal/src', 'apps/portal/public', 'packages/sandbox-contract/src'];
const FILES = ['apps/portal/index.html', 'apps/portal/vite.config.ts', 'package-lock.json'];

/**
 * Builds the sandbox's pages when they are missing or older than their sources. Resolves with the
 * folder they are in.
 */
export async function buildPortal(): Promise<string> {
  if (!isCurrent()) await replacePages();
  return DIST;
}

/**
 * Builds into a folder of its own and puts that in place at once: whoever serves the pages, or
 * builds them at the same time, never finds half of them.
 */
async function replacePages(): Promise<void> {
  const built = mkdtempSync(join(PORTAL, 'dist-'));
  await buildPortalInto(built);
  const old = `${built}-old`;
  try {
    if (existsSync(DIST)) renameSync(DIST, old);
    renameSync(built, DIST);
  } catch (error) {
    // Another build of the same sources was put in place in the meantime.
    if (!existsSync(BUILT)) throw error;
  }
  for (const folder of [built, old]) rmSync(folder, { recursive: true, force: true });
}

/** Builds the pages into a folder of the caller's own, which nobody else empties meanwhile. */
export async function buildPortalInto(outDir: string): Promise<void> {
  const configFile = join(PORTAL, 'vite.config.ts');
  await build({ configFile, root: PORTAL, logLevel: 'warn', build: { outDir } });
}

function isCurrent(): boolean {
  if (!existsSync(BUILT)) return false;
  const builtMs = statSync(BUILT).mtimeMs;
  return [...SOURCES.flatMap(filesIn), ...FILES].every(
    (path) => statSync(join(ROOT, path)).mtimeMs <= builtMs,
  );
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

if (import.meta.main) await buildPortal();
