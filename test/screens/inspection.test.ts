import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { overflow, violations } from '../browser/accessibility.ts';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';

const CREATE = '/docs/apis/tenant-crm-v2?operation=BookingProviderTags_Create';
const LIST = '/docs/apis/tenant-crm-v2?operation=Customers_GetList';

describe.skipIf(!browserOrSkip())('the reference, the inspector and the scope explainer', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await openScreens({ small: true });
  }, 90_000);
  beforeEach(() => {
    screens.sandbox.admin.requests.clear();
    screens.sandbox.admin.settings.strictParameters = false;
  });
  afterAll(() => screens.close());

  /** What an integration does: a token, then one call. */
  async function call(query: string): Promise<number> {
    const { sandbox } = screens;
    const { tenantId, clientId, clientSecret, appKey } = sandbox.demo.integration;
    const { url } = sandbox.integration;
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    };
    const body = new URLSearchParams(form);
    const token = await fetch(`${url}/connect/token`, { method: 'POST', body });
    const { access_token: authorization = '' } = (await token.json()) as { access_token?: string };
    const headers = { authorization, 'st-app-key': appKey };
    const path = `/crm/v2/tenant/${tenantId}/customers?${query}`;
    return (await fetch(url + path, { headers })).status;
  }

  test('every API of the catalogue can be found, and its document taken away', async () => {
    const page = await screens.open('/docs/apis');
    await page.getByText('24 of 24 APIs').waitFor();
    await page.getByLabel('Search APIs').fill('booking provider');
    await page.getByRole('link', { name: 'CRM' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download JSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tenant-crm-v2.json');
    await page.getByLabel('Search operations').fill('post leads dismiss');
    await page.getByRole('link', { name: /POST.*\/leads\/\{id\}\/dismiss/ }).click();
    await page.getByRole('heading', { name: 'Leads: dismiss' }).waitFor();
    expect(page.url()).toContain('operation=Leads_Dismiss');
  });

  test('a body is offered that can be sent as it is, and the tenant has it afterwards', async () => {
    const page = await screens.open(CREATE);
    const body = page.getByLabel('Body (JSON)');
    expect(JSON.parse(await body.inputValue())).toEqual({ tagName: 'text', description: 'text' });
    await body.fill(JSON.stringify({ tagName: 'Tried it', description: 'from the reference' }));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Status 200').waitFor();
    const { tenantId } = screens.sandbox.demo.integration;
    const tags = screens.sandbox.admin.bookingProviders.list('integration', tenantId);
    expect(JSON.stringify(tags)).toContain('Tried it');
  });

  test('credentials of a connection are used, and are nowhere but in their fields', async () => {
    const page = await screens.open(LIST);
    const { clientId, clientSecret, appKey } = screens.sandbox.demo.integration;
    await page.getByRole('radio', { name: 'A connection of mine' }).check();
    await page.getByLabel('Client ID').fill(clientId);
    await page.getByRole('textbox', { name: 'Client Secret' }).fill(`${clientSecret} `);
    await page.getByRole('textbox', { name: 'Application Key' }).fill(appKey);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('No token was given out').waitFor();
    await page.getByText('invalid_client').waitFor();
    await page.getByRole('textbox', { name: 'Client Secret' }).fill(clientSecret);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Status 200').waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    );
    const shown = await page.locator('body').innerText();
    for (const secret of [clientSecret, appKey]) {
      expect(kept).not.toContain(secret);
      expect(shown).not.toContain(secret);
    }
  });

  test('an ignored parameter is warned of, with the one that was meant', async () => {
    const page = await screens.open('/tools/inspector');
    expect(await call('limit=5')).toBe(200);
    const row = page.getByRole('row', { name: /limit=5/ });
    await row.getByText('Did you mean “pageSize”?').waitFor();
    await page.getByLabel('Only calls with ignored parts').check();
    await page.getByText('1 calls').waitFor();
    await row.getByRole('button', { name: /^Show request/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group', { name: 'body of the answer' }).waitFor();
    expect(await dialog.getByText('Warning: Query parameter “limit” is ignored.').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('strict mode is switched on at the inspector, and the same call is refused', async () => {
    const page = await screens.open('/tools/inspector');
    const strict = page.getByRole('switch', { name: 'Strict mode' });
    await expect.poll(() => strict.isEnabled()).toBe(true);
    await strict.press('Space');
    await expect.poll(() => screens.sandbox.admin.settings.strictParameters).toBe(true);
    expect(await call('limit=5')).toBe(400);
    const row = page.getByRole('row', { name: /limit=5/ });
    await row.getByText('400').waitFor();
  });

  test('the token call is shown without its secret', async () => {
    await call('page=1');
    const page = await screens.open('/tools/inspector');
    const row = page.getByRole('row', { name: /connect\/token/ });
    await row.getByRole('button', { name: /^Show request/ }).click();
    const dialog = page.getByRole('dialog');
    const sent = dialog.getByRole('group', { name: 'body of the request' });
    expect(await sent.textContent()).toContain('client_secret=[secret]');
    expect(await dialog.innerText()).not.toContain(screens.sandbox.demo.integration.clientSecret);
  });

  test('features and recorded calls lead to scopes, held against those of the app', async () => {
    await call('page=1');
    const page = await screens.open('/tools/scopes');
    await page.getByLabel('Book from a web form').check();
    await page.getByRole('textbox', { name: 'Calls' }).fill('DELETE /crm/v2/tenant/1/customers');
    await page.getByRole('combobox', { name: 'Recorded calls' }).click();
    await page.getByRole('option', { name: 'Of all apps' }).click();
    await page.getByRole('combobox', { name: 'Compare with the scopes of' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.getByText('3 scopes are needed').waitFor();
    const needed = page.getByRole('region', { name: 'Scopes needed' });
    expect(await needed.innerText()).toMatch(/tn\.crm\.customers:r[^]*recorded once/);
    await page.getByText('This path exists with GET, POST only.').waitFor();
    await page.getByText('Every scope that is needed is there.').waitFor();
    expect(await page.getByRole('region', { name: 'Not used' }).innerText()).toContain('tn.');
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each([CREATE, '/docs/apis/tenant-crm-v2?operation=tn.crm.lead-created', '/docs/apis/no'])(
    '%s fits a phone and has no accessibility faults',
    async (path) => {
      const page = await screens.open(path, { viewport: { width: 360, height: 740 } });
      await page
        .getByText(/Try it|Payload|There is no API/)
        .first()
        .waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

/** What is wrong with the page as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const wide = await overflow(page);
  return [...(await violations(page)), ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
}
