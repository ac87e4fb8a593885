import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflow, violations } from '../browser/accessibility.ts';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import { ADMIN, signInToConsole, signInToPortal } from '../walks/acts.ts';
import { tryDialogs } from './dialogs.ts';
import { tabThrough } from './keyboard.ts';
import { listPages, type VisitedPage } from './visited-pages.ts';
import { watchPage } from './watch-page.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** All pages in all their looks, on a machine that is busy with other suites. */
const LONG_MS = 600_000;

/** Dialogs there are at least; with fewer, the test has not found them. */
const MANY_DIALOGS = 8;

const DISCLAIMER = /This is not ServiceTitan/;

describe.skipIf(!browserOrSkip())('the screens of the sandbox', () => {
  let screens: Screens;
  let pages: readonly VisitedPage[];
  beforeAll(async () => {
    screens = await openScreens({ small: true });
    pages = listPages(screens.sandbox);
  });
  afterAll(() => screens.close());

  test(
    'every page fits, is accessible in light and dark, and works by keyboard',
    async () => {
      const faults = new Map<string, readonly string[]>();
      const insider = await insiderAt(screens, PHONE);
      const stranger = await screens.open('/', { viewport: PHONE });
      for (const visited of pages) {
        const found = await look(visited.isForStrangers ? stranger : insider, visited);
        if (found.length > 0) faults.set(visited.route, found);
      }
      console.log(`pages ${pages.length - faults.size} of ${pages.length}`);
      expect(Object.fromEntries(faults)).toEqual({});
    },
    LONG_MS,
  );

  test(
    'every page fits and is accessible where there is nothing to show',
    async () => {
      const empty = await openScreens({ empty: true });
      const page = await insiderAt(empty, PHONE);
      const faults: string[] = [];
      for (const { route, address } of pages.filter(isForAnyTenant)) {
        await visit(page, empty, address);
        const found = [...(await fits(page, PHONE)), ...(await violations(page))];
        faults.push(...found.map((fault) => `${route}: ${fault}`));
      }
      await empty.close();
      expect(faults).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'every dialog takes the focus, keeps it and gives it back',
    async () => {
      const page = await insiderAt(screens, DESK);
      const tried = new Set<string>();
      const opened: string[] = [];
      const faults: string[] = [];
      for (const { address, isForStrangers } of pages) {
        if (isForStrangers) continue;
        await visit(page, screens, address);
        const found = await tryDialogs(page, tried);
        opened.push(...found.opened);
        faults.push(...found.faults.map((fault) => `${address}: ${fault}`));
      }
      console.log(`dialogs ${opened.length}: ${opened.join(', ')}`);
      expect(faults).toEqual([]);
      expect(opened.length).toBeGreaterThan(MANY_DIALOGS);
    },
    LONG_MS,
  );

  /** What is wrong with one page. */
  async function look(page: Page, { address }: VisitedPage): Promise<string[]> {
    const watched = watchPage(page, screens.sandbox.portal.url);
    await visit(page, screens, address);
    const faults: string[] = [];
    for (const viewport of [PHONE, DESK]) {
      faults.push(...(await fits(page, viewport)));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await violations(page);
        faults.push(...found.map((one) => `${viewport.width} px ${colorScheme}: ${one}`));
      }
      const keyboard = await tabThrough(page);
      faults.push(...keyboard.map((one) => `${viewport.width} px: ${one}`));
    }
    if ((await page.getByText(DISCLAIMER).count()) === 0) faults.push('no disclaimer');
    return [...faults, ...watched.stop()];
  }
});

/** A window in which an administrator is signed in everywhere. */
async function insiderAt({ open }: Screens, viewport: typeof PHONE): Promise<Page> {
  const page = await open('/', { viewport, reducedMotion: 'reduce' });
  await signInToPortal(page, 'Login as Production Environment User', ADMIN);
  await signInToConsole(page, 'production', ADMIN);
  return page;
}

async function visit(page: Page, { sandbox }: Screens, address: string): Promise<void> {
  await page.goto(`${sandbox.portal.url}${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  // Colours on their way from one state to the next are no state to be judged.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; }' });
}

async function fits(page: Page, viewport: typeof PHONE): Promise<string[]> {
  await page.setViewportSize(viewport);
  const wide = await overflow(page);
  return wide > 0 ? [`${wide} px too wide for ${viewport.width} px`] : [];
}

/** Whether a page is about no record of the company, nor about an app of one sandbox. */
function isForAnyTenant({ route, isForStrangers }: VisitedPage): boolean {
  return !isForStrangers && !/\$(customer|lead|app)/.test(route);
}
