import type { Page } from 'playwright-core';
import { violations } from '../browser/accessibility.ts';

/** As often as Tab is pressed in a dialog: further than any of them goes. */
const PRESSES = 30;

/** How long a dialog may take to come up after its button was pressed. */
const PATIENCE_MS = 1_000;

export interface TriedDialogs {
  /** Dialogs that were opened, each named by its button. */
  readonly opened: readonly string[];
  readonly faults: readonly string[];
}

/** Buttons that open no dialog, but end the visit. */
const LEFT_ALONE = /^(Sign Out|Dark colours|Light colours|Copy|Copied)$/;

/**
 * Presses each button of a page by keyboard; where a dialog comes up, sees that it is accessible,
 * takes the focus, keeps it, closes with Escape and gives the focus back to its button.
 */
export async function tryDialogs(page: Page, tried: Set<string>): Promise<TriedDialogs> {
  const address = page.url();
  const opened: string[] = [];
  const faults: string[] = [];
  const texts = await page.getByRole('button', { disabled: false }).allInnerTexts();
  for (const text of new Set(texts.map((one) => one.trim()))) {
    if (text === '' || LEFT_ALONE.test(text) || tried.has(text)) continue;
    tried.add(text);
    const isElsewhere = page.url() !== address || (await page.getByRole('dialog').count()) > 0;
    if (isElsewhere) await page.goto(address);
    const button = page.getByRole('button').filter({ hasText: text }).first();
    if ((await button.count()) === 0 || (await button.isDisabled())) continue;
    await button.focus();
    await page.keyboard.press('Enter');
    if (!(await comesUp(page))) continue;
    opened.push(text);
    faults.push(...(await tryOne(page, text)));
  }
  return { opened, faults };
}

async function comesUp(page: Page): Promise<boolean> {
  const dialog = page.getByRole('dialog').first();
  return dialog.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
}

async function tryOne(page: Page, text: string): Promise<string[]> {
  const faults: string[] = [];
  const dialog = page.getByRole('dialog').first();
  if ((await dialog.getAttribute('aria-labelledby')) === null) faults.push(`${text}: no name`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page);
    faults.push(...found.map((one) => `${text}, ${colorScheme}: ${one}`));
  }
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < PRESSES; presses += 1) {
      await page.keyboard.press(key);
      if (await page.evaluate(isFocusInDialog)) continue;
      faults.push(`${text}: ${key} leaves the dialog`);
      break;
    }
  }
  await page.keyboard.press('Escape');
  const isClosed = await dialog.waitFor({ state: 'hidden', timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  if (!isClosed) return [...faults, `${text}: Escape does not close it`];
  const isBack = await page
    .locator('button:focus')
    .filter({ hasText: text })
    .waitFor({ timeout: PATIENCE_MS })
    .then(
      () => true,
      () => false,
    );
  return isBack ? faults : [...faults, `${text}: the focus does not come back`];
}

/** Runs in the page. */
function isFocusInDialog(): boolean {
  return (document.activeElement?.closest('[role=dialog]') ?? null) !== null;
}
