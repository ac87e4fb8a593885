// Plain JavaScript: it runs before anything is installed, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');

/** The project's own Node, which every command here runs on. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** Installs the locked dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  const isCurrent =
    existsSync(INSTALLED) &&
    existsSync(NODE) &&
    statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
  if (isCurrent) return;
  console.error('Installing dependencies (once, about half a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The installation failed. Is the npm registry reachable? Try: npm ci');
    process.exit(1);
  }
}

/** Environment in which `node` means the project's own one. */
export function projectEnv() {
  const bin = join(ROOT, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` };
}
