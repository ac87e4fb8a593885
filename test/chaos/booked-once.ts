import { hub as api, type HubClient, type InquiryStatus } from '@truckroll/hub-contract';
import type { Sandbox } from '@truckroll/sandbox';
import { ServiceTitan } from '@truckroll/servicetitan';
import { expect } from 'vitest';

/** Fails unless each delivered inquiry has exactly one booking, and each booking an inquiry. */
export async function expectBookedOnce(hub: HubClient, sandbox: Sandbox): Promise<void> {
  const externalIds = await bookedExternalIds(sandbox);
  expect(new Set(externalIds).size).toBe(externalIds.length);
  expect(await inquiryIds(hub, 'delivered')).toEqual(externalIds.toSorted());
}

/** Ids of all inquiries, or of those with one status, sorted. */
export async function inquiryIds(hub: HubClient, status?: InquiryStatus): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await hub.call(api.inquiries.list, {
      query: { limit: 200, ...(status && { status }), ...(cursor !== undefined && { cursor }) },
    });
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ids.toSorted();
}

/** How many inquiries are stored and not yet delivered. */
export async function countUnderWay(hub: HubClient): Promise<number> {
  const { byStatus } = await hub.call(api.inquiries.summary);
  return (byStatus.ready ?? 0) + (byStatus.sending ?? 0);
}

async function bookedExternalIds(sandbox: Sandbox): Promise<string[]> {
  const { bookingProviderId: bookingProvider, ...keys } = sandbox.demo.integration;
  const { url } = sandbox.integration;
  const office = new ServiceTitan({ apiUrl: url, authUrl: url, ...keys, rateLimit: false });
  const found: string[] = [];
  for await (const booking of office.crm.bookings.listForProvider({
    bookingProvider,
    pageSize: 500,
  })) {
    found.push(booking.externalId);
  }
  await office.close();
  return found;
}
