import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian puts Chromium. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser. Says so in one line when not; throws when there must be one. */
export function browserOrSkip(): boolean {
  if (existsSync(EXECUTABLE)) return true;
  if (process.env['TRUCKROLL_REQUIRE_BROWSER'] === '1')
    throw new Error(`${EXECUTABLE} must be here`);
  console.log(`Chromium is not at ${EXECUTABLE}: the browser tests are skipped.`);
  return false;
}

/** A headless browser that talks to nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}
