import { startTestStack, type TestStack } from '@truckroll/testkit';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflow, violations } from './accessibility.ts';
import { browserOrSkip, launchBrowser } from './chromium.ts';

const PHONE = { width: 360, height: 740 };

describe.skipIf(!browserOrSkip())('the request page', () => {
  let stack: TestStack;
  let browser: Browser;
  beforeAll(async () => {
    stack = await startTestStack();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stack.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    const page = await context.newPage();
    await page.goto(`${stack.hubUrl}/request`);
    return page;
  }

  test('a visitor asks for a visit by keyboard alone and watches it being booked', async () => {
    const page = await open();
    await page.getByLabel('Name').focus();
    await page.keyboard.type('Ada Lovelace');
    await page.keyboard.press('Tab');
    await page.keyboard.type('(212) 555-0142');
    await page.getByLabel('What is wrong?').focus();
    await page.keyboard.type('<script>alert(1)</script> no hot water');
    await page.getByRole('button', { name: 'Send request' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/request\/[0-9a-f-]{36}$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your request');
    await page.getByRole('listitem').filter({ hasText: 'The office has your request.' }).waitFor();
    expect(await page.getByRole('list').textContent()).toContain('We received your request.');
    expect(await violations(page)).toEqual([]);
    const bookingProvider = stack.sandbox.demo.integration.bookingProviderId;
    const { data } = await stack.office.crm.bookings.listForProvider({ bookingProvider });
    expect(data.map(({ name }) => name)).toContain('Ada Lovelace');
    expect(data[0]?.summary).toContain('<script>alert(1)</script>');
    await page.context().close();
  });

  test('what is missing is said beside its field and in a summary that takes the focus', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Send request' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link').first().waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('without scripts the form works as well', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.getByLabel('Name').fill('Grace Hopper');
    await page.getByLabel('Phone').fill('212 555 0143');
    await page.getByLabel('What is wrong?').fill('breaker trips');
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.waitForURL(/\/request\/[0-9a-f-]{36}$/);
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each([
    ['light', PHONE],
    ['dark', PHONE],
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 1280, height: 800 }],
  ] as const)('it is accessible and fits, %s at %o', async (colorScheme, viewport) => {
    const page = await open({ colorScheme, viewport });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});
