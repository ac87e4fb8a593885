import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflow, violations } from '../browser/accessibility.ts';
import { browserOrSkip } from '../browser/chromium.ts';
import { openScreens, type Screens } from '../browser/screens.ts';
import { tabThrough } from './keyboard.ts';

/** A Monday; the windows are open from 8 to 20. */
const DAY = '2026-03-02';

/** By the clock of New York, before summer time. */
function at(hour: number): string {
  return new Date(Date.UTC(2026, 2, 2, hour + 5)).toISOString();
}

function hours(from: number, to: number) {
  return { start: at(from), end: at(to) };
}

describe.skipIf(!browserOrSkip())('the capacity screen', () => {
  let screens: Screens;
  let page: Page;
  beforeAll(async () => {
    screens = await openScreens({ empty: true });
    screens.sandbox.admin.clock.fix('2026-03-01T12:00:00Z');
    addCompany();
    page = await screens.open('/');
    const data = { username: 'office@demo.example', password: 'truckroll' };
    await page.request.post(
      `${screens.sandbox.portal.url}/api/screens/console/production/sign-in`,
      {
        data,
      },
    );
  }, 60_000);
  afterAll(() => screens.close());

  /** Ada, who has the skill Gas, is away from 9 to 10; Bob is on shift all morning. */
  function addCompany(): void {
    const { store, demo } = screens.sandbox;
    const tenant = store.tenant('production', demo.production.tenantId);
    const add = (collection: string, members: object): number =>
      Number(store.transaction(() => tenant.collection(collection).insert({ ...members }).id));
    const unit = add('business-unit', { name: 'Plumbing' });
    add('job-type', { name: 'Gas leak', duration: 7200, skills: ['Gas'], businessUnitIds: [unit] });
    add('arrival-window', { start: '08:00:00', duration: '04:00:00', businessUnitIds: [] });
    for (const name of ['Ada Fixit', 'Bob Pipe']) {
      const technicianId = add('technician', { name, businessUnitId: unit, zoneIds: [] });
      const shift = { technicianId, shiftType: 'Normal', title: 'Early' };
      add('technician-shift', { ...shift, ...hours(8, 16) });
      if (name !== 'Ada Fixit') continue;
      add('technician-skill', { id: `${technicianId}_1`, technicianId, name: 'Gas' });
      const away = { technicianId, shiftType: 'TimeOff', title: 'Dentist' };
      add('technician-shift', { ...away, ...hours(9, 10) });
    }
  }

  test('a number is explained in words, by mouse or by keyboard', async () => {
    await page.goto(`${screens.sandbox.portal.url}/console/production/capacity?day=${DAY}`);
    await page.getByText('Total 7 h, booked 0 min, open 7 h.').waitFor();
    await page.getByText('How 8:00 AM – 12:00 PM comes about').focus();
    await page.keyboard.press('Enter');
    await page.getByText('8 h on shift, less 1 h away: 7 h is open.').waitFor();
    const ada = page.getByRole('row', { name: /Ada Fixit/ });
    await ada.getByText('Shift “Early”, 8:00 AM – 4:00 PM: gives 4 h').waitFor();
    const away = ada.getByText('Time off “Dentist”, 9:00 AM – 10:00 AM: takes 1 h');
    await away.waitFor();
    expect(await ada.getByRole('cell').last().textContent()).toBe('3 h');
  });

  test('the job and its skills change who counts', async () => {
    await page.getByRole('combobox', { name: 'Job type' }).click();
    await page.getByRole('option', { name: 'Gas leak (2 h)' }).click();
    await page.getByLabel('Only technicians with the skills of the job type').check();
    await page.getByText('Total 3 h, booked 0 min, open 3 h.').waitFor();
    const bob = page.getByRole('row', { name: /Bob Pipe/ });
    await bob.getByText('Does not count: lacks a skill of the job type.').waitFor();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('heading', { name: 'Tuesday, March 3, 2026' }).waitFor();
    const state = page.getByText('Cannot be booked: no time is open');
    await state.waitFor();
    expect(page.url()).toContain('2026-03-03');
  });

  test('an opened explanation fits a phone and a desk, and is accessible', async () => {
    await page.goto(`${screens.sandbox.portal.url}/console/production/capacity?day=${DAY}&days=3`);
    await page.getByText('How 8:00 AM – 12:00 PM comes about').first().click();
    // Colours on their way from one state to the next are no state to be judged.
    await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; }' });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page)).toBe(0);
      expect(await tabThrough(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page)).toEqual([]);
      }
    }
  });
});
