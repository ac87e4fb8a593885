import { expect, test } from 'vitest';
import { crm } from '../crm/index.ts';
import { BOOKING, startTestSandbox } from '../testing/test-sandbox.ts';

test('late rows show up in a feed when their time is over, and none is missed by its cursor', async () => {
  const it = await startTestSandbox({}, { crm });
  const { admin, demo } = it.sandbox;
  let cursor = '';
  async function feed(): Promise<unknown[]> {
    const { body } = await it.call({ path: `/export/bookings?from=${cursor}` });
    cursor = String(body['continueFrom']);
    return (body['data'] as { readonly externalId: string }[]).map((row) => row.externalId);
  }
  async function book(externalId: string): Promise<void> {
    const path = `/booking-provider/${demo.integration.bookingProviderId}/bookings`;
    const contacts = [{ type: 'Phone', value: '5185550100' }];
    await it.call({ method: 'POST', path, body: { ...BOOKING, contacts, externalId } });
    admin.clock.move('PT1S');
  }
  try {
    admin.clock.fix('2026-03-02T09:00:00Z');
    await book('early');
    const fault = admin.faults.add({ effect: { kind: 'lateRows', byS: 60 } });
    admin.clock.move('PT1M');
    await book('late');
    expect(await feed()).toEqual(['early']);
    expect(await feed()).toEqual([]);
    admin.clock.move('PT1M');
    expect(await feed()).toEqual(['late']);
    admin.faults.remove(fault.id);
    await book('fault:late-10');
    await book('after it');
    expect(await feed()).toEqual([]);
    admin.clock.move('PT10S');
    expect(await feed()).toEqual(['fault:late-10', 'after it']);
    expect(await feed()).toEqual([]);
  } finally {
    await it.sandbox.close();
  }
});
