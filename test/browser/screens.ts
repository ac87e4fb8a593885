import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox, type SandboxOptions } from '@truckroll/sandbox';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPortalInto } from '../../tools/build-portal.ts';
import { launchBrowser } from './chromium.ts';

/** A sandbox with its pages, and a browser to look at them. */
export interface Screens {
  readonly sandbox: Sandbox;
  /** Opens an address of the portal's server in a window of its own, where nobody is signed in. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Waiting longer than this for a page to do something is a failure. */
const PATIENCE_MS = 30_000;

export async function openScreens(options: SandboxOptions = {}): Promise<Screens> {
  const folder = await mkdtemp(join(tmpdir(), 'truckroll-pages-'));
  // Tests run beside each other, and a build begins by emptying its folder.
  await buildPortalInto(folder);
  const sandbox = await startSandbox({ rateLimit: false, ...options, pagesFolder: folder });
  const browser: Browser = await launchBrowser();
  return {
    sandbox,
    async open(path, contextOptions = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...contextOptions });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.goto(`${sandbox.portal.url}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
