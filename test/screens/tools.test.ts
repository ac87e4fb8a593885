import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';

/** Pages of a machine under load take so long. */
const LONG_MS = 60_000;

describe.skipIf(!browserOrSkip())('clock, faults and state by their pages', () => {
  let screens: Screens;
  let headers: Record<string, string>;

  beforeAll(async () => {
    screens = await openScreens({ small: true });
  });
  afterAll(() => screens.close());

  async function newToken(): Promise<void> {
    const { integration } = screens.sandbox;
    const { clientId, clientSecret, appKey } = screens.sandbox.demo.integration;
    const answer = await fetch(`${integration.url}/connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    const { access_token } = (await answer.json()) as { readonly access_token: string };
    headers = { authorization: access_token, 'st-app-key': appKey };
  }

  async function statusOf(query: string): Promise<number> {
    const { sandbox } = screens;
    const path = `/crm/v2/tenant/${sandbox.demo.integration.tenantId}/customers?${query}`;
    return (await fetch(sandbox.integration.url + path, { headers })).status;
  }

  test(
    'the clock is moved past the end of a token, stopped, and put right',
    async () => {
      await newToken();
      const page = await screens.open('/tools/clock');
      const waiting = page.getByRole('table', { name: 'What waits for this clock' });
      await waiting.getByText('A token expires').waitFor();
      expect(await statusOf('page=1')).toBe(200);
      await page.getByRole('button', { name: '15 minutes, the life of a token' }).click();
      await page.getByText('Moved, runs at real speed').waitFor();
      expect(await statusOf('page=1')).toBe(401);
      await page.getByText('Nothing waits').waitFor();
      await page.getByLabel('Moment').fill('2027-05-01T08:00:00Z');
      await page.getByRole('button', { name: 'Stop there' }).click();
      await page.getByText('2027-05-01 08:00:00 UTC').waitFor();
      await page.getByLabel('Duration').fill('soon');
      await page.getByRole('button', { name: 'Move', exact: true }).click();
      expect(await page.getByRole('alert').innerText()).toContain('durations like PT15M');
      await page.getByRole('button', { name: 'Back to real time' }).click();
      await page.getByText('Real time', { exact: true }).waitFor();
      expect(screens.sandbox.admin.clock.get().mode).toBe('real');
    },
    LONG_MS,
  );

  test(
    'a fault starts from a preset, happens to the call it names, and is removed',
    async () => {
      await newToken();
      const page = await screens.open('/tools/faults');
      await page.getByText('Nothing goes wrong').waitFor();
      await page.getByLabel('Start from').selectOption('The token is refused on the second page');
      await page.getByLabel('Operation').fill('crm.customers.*');
      await page.getByRole('button', { name: 'Add fault' }).click();
      const faults = page.getByRole('table', { name: 'Faults' });
      await faults.getByText('GET · crm.customers.*').waitFor();
      const statuses = [];
      for (let number = 1; number <= 3; number += 1)
        statuses.push(await statusOf(`page=${number}`));
      expect(statuses).toEqual([200, 401, 200]);
      await page.getByText('Nothing goes wrong').waitFor();
      await page.getByLabel('Start from').selectOption('Every call takes two seconds');
      await page.getByRole('button', { name: 'Add fault' }).click();
      await page.getByRole('button', { name: 'Remove Waits 2000 ms' }).click();
      await page.getByText('Nothing goes wrong').waitFor();
      expect(screens.sandbox.admin.faults.list()).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'a state is kept and restored, the records start over, and the gateway grows strict',
    async () => {
      const { demo, store } = screens.sandbox;
      const customers = store
        .tenant('integration', demo.integration.tenantId)
        .collection('customer');
      const count = customers.count();
      const page = await screens.open('/tools/state');
      customers.remove(customers.find({ limit: 1 })[0]?.id ?? 0);
      await page.getByLabel('Name').fill('one gone');
      await page.getByRole('button', { name: 'Keep this state' }).click();
      await page.getByRole('button', { name: 'Restore one gone' }).waitFor();
      await page.getByRole('button', { name: 'Reset records' }).click();
      await page.getByRole('button', { name: 'Yes, reset' }).click();
      await page.getByText('Records were reset').waitFor();
      expect(customers.count()).toBe(count);
      await page.getByRole('button', { name: 'Restore one gone' }).click();
      await page.getByRole('button', { name: 'Yes, restore' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(customers.count()).toBe(count - 1);
      await newToken();
      expect(await statusOf('colour=red')).toBe(200);
      await page.getByRole('checkbox', { name: /^Refuse query parameters/ }).click();
      await page.getByRole('button', { name: 'Save settings' }).click();
      await page.getByText('Saved').waitFor();
      expect(await statusOf('colour=red')).toBe(400);
    },
    LONG_MS,
  );
});
