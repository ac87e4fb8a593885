import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPortal } from '../../tools/build-portal.ts';
import { browserOrSkip, launchBrowser } from './chromium.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A board has 84 pixels for an hour. */
const HOUR_PX = 84;

describe.skipIf(!browserOrSkip())('the screens of the office', () => {
  let sandbox: Sandbox;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    sandbox = await startSandbox({ small: true, pagesFolder: await buildPortal() });
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: WIDE, baseURL: sandbox.portal.url });
    const data = { username: 'office@demo.example', password: 'truckroll' };
    await context.request.post('/api/screens/console/integration/sign-in', { data });
    page = await context.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  const office = () => {
    const { tenantId } = sandbox.demo.integration;
    return sandbox.admin.officeOf('integration', tenantId);
  };

  function open(path: string): Promise<unknown> {
    return page.goto(`/console/integration${path}`);
  }

  /** A booking as an integration leaves it in the tenant. */
  function addBooking(name: string): number {
    const { tenantId, bookingProviderId } = sandbox.demo.integration;
    const store = sandbox.store.tenant('integration', tenantId);
    return sandbox.store.transaction(() => {
      const { id } = store.collection('booking').insert({
        name,
        bookingProviderId,
        source: 'Test form',
        status: 'New',
        externalId: 't-1',
        summary: 'No hot water',
        start: '0001-01-01T00:00:00Z',
        address: { street: '9 River Rd', city: 'Troy', state: 'NY', zip: '12180', country: 'USA' },
      });
      const contact = { bookingId: id, type: 'MobilePhone', value: '(518) 555-0142', memo: '' };
      store.collection('booking-contact').insert(contact);
      return Number(id);
    });
  }

  /** A job of tomorrow that nobody is assigned to. */
  function addJob() {
    const { businessUnits, jobTypes, campaigns, today } = office().choices();
    const [customer] = office().customers.search('').data;
    const { locations } = office().customers.get(customer?.id ?? 0);
    return office().bookJob({
      customerId: customer?.id ?? 0,
      locationId: locations[0]?.id ?? 0,
      jobTypeId: jobTypes[0]?.id ?? 0,
      businessUnitId: businessUnits[0]?.id ?? 0,
      campaignId: campaigns[0]?.id ?? 0,
      priority: 'Normal',
      day: today,
      start: '10:00',
      end: '11:00',
    });
  }

  async function choose(label: string, option: string, within: Page | Locator = page) {
    await within.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  test('a booking appears without a reload and becomes a job for a new customer', async () => {
    await open('/calls');
    await page.getByRole('heading', { name: 'Calls' }).waitFor();
    const id = addBooking('Grace Hopper');
    const row = page.getByRole('row').filter({ hasText: 'Grace Hopper' });
    await row.getByText('(518) 555-0142').waitFor();
    await row.getByRole('button', { name: 'Accept' }).click();
    await row.getByText('Accepted').waitFor();
    await row.getByRole('button', { name: 'Book Job' }).click();
    const dialog = page.getByRole('dialog', { name: 'Book Job' });
    expect(await dialog.getByLabel('Street').inputValue()).toBe('9 River Rd');
    const jobType = office().choices().jobTypes[0]?.name ?? '';
    await choose('Job type', jobType, dialog);
    await dialog.getByRole('button', { name: 'Book Job' }).click();
    await dialog.getByText(/Job \d+ is booked\./).waitFor();
    expect(office().calls.row(id)).toMatchObject({ status: 'Converted' });
    await dialog.getByRole('link', { name: 'Show it on the dispatch board' }).click();
    const appointment = page.getByRole('dialog', { name: 'Appointment' });
    await appointment.getByRole('link', { name: 'Grace Hopper' }).waitFor();
  });

  test('a booking is dismissed for a reason', async () => {
    const id = addBooking('Wrong Number');
    await open('/calls');
    const row = page.getByRole('row').filter({ hasText: 'Wrong Number' });
    await row.getByRole('button', { name: 'Dismiss' }).click();
    const reason = office().choices().callReasons[0]?.name ?? '';
    await choose('Reason', reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click();
    await row.waitFor({ state: 'detached' });
    expect(office().calls.row(id).dismissal?.reason).toBe(reason);
  });

  test('an appointment is dragged to a technician and an hour', async () => {
    const { appointmentId, day } = addJob();
    await open(`/dispatch?day=${day}`);
    const rows = page.getByRole('region', { name: 'Dispatch board' }).getByRole('listitem');
    const card = rows
      .filter({ hasText: 'Unassigned' })
      .locator(`[data-appointment="${appointmentId}"]`);
    const technician = office().board.day(day).technicians[2];
    const track = page.locator(`[data-technician="${technician?.id}"]`);
    await card.dragTo(track, {
      sourcePosition: { x: 4, y: 10 },
      targetPosition: { x: 14 * HOUR_PX + 4, y: 20 },
    });
    await track.locator(`[data-appointment="${appointmentId}"]`).waitFor();
    const moved = office().board.appointment(appointmentId);
    expect(moved.technicians.map(({ id }) => id)).toEqual([technician?.id]);
    expect(await track.getByText('2:00 PM – 3:00 PM').count()).toBe(1);
  });

  test('the same is done by keyboard, and the visit goes on to its end', async () => {
    const { appointmentId, jobId, day } = addJob();
    await open(`/dispatch?day=${day}`);
    await page.locator(`[data-appointment="${appointmentId}"]`).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Move…' }).press('Enter');
    const technician = office().choices().technicians[1];
    const field = dialog.getByRole('combobox', { name: 'Technician' });
    await field.fill(technician?.name ?? '');
    await field.press('ArrowDown');
    await field.press('Enter');
    await dialog.getByLabel('Time').fill('13:30');
    await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(office().board.appointment(appointmentId).technicians).toEqual([
      { id: technician?.id, name: technician?.name },
    ]);
    await page.locator(`[data-appointment="${appointmentId}"]`).press('Enter');
    for (const step of ['Dispatch', 'Arrive', 'Complete Appointment']) {
      await dialog.getByRole('button', { name: step, exact: true }).press('Enter');
      await dialog.getByRole('button', { name: step, exact: true }).waitFor({ state: 'detached' });
    }
    await dialog.getByText('Completed').waitFor();
    expect(office().board.appointment(appointmentId).job).toMatchObject({
      id: jobId,
      status: 'Completed',
    });
  });

  test.each([
    ['begins', '2026-03-08', ['12 AM', '1 AM', '3 AM'], 23],
    ['ends', '2026-11-01', ['12 AM', '1 AM', '1 AM', '2 AM'], 25],
  ])(
    'the board shows the hours of the day on which summer time %s',
    async (_, day, first, count) => {
      await open(`/dispatch?day=${day}`);
      const hours = page.getByRole('region', { name: 'Dispatch board' }).locator('[data-hour]');
      await hours.first().waitFor();
      const texts = await hours.allTextContents();
      expect([texts.slice(0, first.length), texts.length]).toEqual([first, count]);
    },
  );

  test('on a phone the board is a list for each technician', async () => {
    const { appointmentId, day } = addJob();
    await page.setViewportSize(PHONE);
    await open(`/dispatch?day=${day}`);
    const unassigned = page.getByRole('region', { name: 'Unassigned' });
    await unassigned.locator(`[data-appointment="${appointmentId}"]`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Move…' }).waitFor();
    expect(await page.getByRole('region', { name: 'Dispatch board' }).count()).toBe(0);
    await page.setViewportSize(WIDE);
  });

  test('a customer is added, found by phone, changed and given a location', async () => {
    await open('/customers');
    await page.getByRole('button', { name: 'New Customer' }).click();
    const dialog = page.getByRole('dialog');
    const fields = [
      ['Name', 'Katherine Johnson'],
      ['Phone', '(518) 555-0177'],
      ['Street', '1 Lake Ave'],
      ['City', 'Troy'],
      ['State', 'NY'],
      ['ZIP', '12180'],
    ] as const;
    for (const [label, value] of fields) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: 'Add Customer' }).click();
    await page.getByRole('heading', { name: 'Katherine Johnson' }).waitFor();
    await page.getByRole('button', { name: 'New Location' }).click();
    const place = [
      ['Name', 'Mill'],
      ['Street', '77 Mill Ln'],
      ['City', 'Troy'],
      ['State', 'NY'],
      ['ZIP', '12180'],
    ] as const;
    for (const [label, value] of place) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row').filter({ hasText: '77 Mill Ln' }).waitFor();
    await page.getByRole('link', { name: 'All customers' }).click();
    await page.getByLabel('Search').fill('518 555 0177');
    await page.getByRole('row').filter({ hasText: 'Katherine Johnson' }).waitFor();
    await page.getByText('1 customer', { exact: true }).waitFor();
    const [found] = office().customers.search('lake ave troy').data;
    expect(found).toMatchObject({ name: 'Katherine Johnson', phone: '(518) 555-0177' });
  });
});
