import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const PORTAL = join(ROOT, 'apps/portal');
const BUILT = join(PORTAL, 'dist/index.html');

/** What goes into the pages. */
const SOURCES = ['apps/portal/src', 'apps/portal/public', 'packages/sandbox-contract/src'];
const FILES = ['apps/portal/index.html', 'apps/portal/vite.config.ts', 'package-lock.json'];

/**
 * Builds the sandbox's pages when they are missing or older than their sources. Resolves with the
 * folder they are in.
 */
export async function buildPortal(): Promise<string> {
  if (!isCurrent()) {
    await build({ configFile: join(PORTAL, 'vite.config.ts'), root: PORTAL, logLevel: 'warn' });
  }
  return join(PORTAL, 'dist');
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
