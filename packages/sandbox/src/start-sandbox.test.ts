import { listOperations } from '@truckroll/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from './sandbox.ts';
import { startSandbox } from './start-sandbox.ts';
import type { Environment } from './store/tenant-store.ts';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox({ rateLimit: false })));
afterAll(() => sandbox.close());

async function headersFor(environment: Environment): Promise<Record<string, string>> {
  const { clientId, clientSecret, appKey } = sandbox.demo[environment];
  const response = await fetch(`${sandbox[environment].url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  const { access_token } = (await response.json()) as { readonly access_token: string };
  return { authorization: access_token, 'st-app-key': appKey };
}

async function customersOf(environment: Environment) {
  const { tenantId } = sandbox.demo[environment];
  const path = `/crm/v2/tenant/${tenantId}/customers?includeTotal=true`;
  const headers = await headersFor(environment);
  const response = await fetch(sandbox[environment].url + path, { headers });
  return (await response.json()) as { readonly totalCount: number; readonly data: object[] };
}

test('both environments hold the same company, each for itself', async () => {
  const integration = await customersOf('integration');
  expect(integration.totalCount).toBeGreaterThan(1_900);
  expect(integration.data).toHaveLength(50);
  expect(await customersOf('production')).toEqual(integration);
  expect(sandbox.demo.production.tenantId).not.toBe(sandbox.demo.integration.tenantId);
});

test('every read of the contract answers without a fault of its own', async () => {
  const { tenantId, bookingProviderId } = sandbox.demo.integration;
  const headers = await headersFor('integration');
  const { missing } = sandbox.admin.coverage();
  const reads = listOperations().filter(
    (operation) => operation.method === 'GET' && !missing.includes(operation.key),
  );
  const faults: string[] = [];
  for (const operation of reads) {
    const path = operation.path
      .replace('{tenant}', String(tenantId))
      .replace('{booking_provider}', String(bookingProviderId))
      .replaceAll(/\{\w+\}/g, '10000100');
    const response = await fetch(sandbox.integration.url + path, { headers, redirect: 'manual' });
    if (response.status >= 500) faults.push(`${operation.key}: ${await response.text()}`);
    else await response.arrayBuffer();
  }
  expect(faults).toEqual([]);
  expect(sandbox.admin.requests.contractBreaches()).toEqual([]);
  expect(reads.length).toBeGreaterThan(250);
});

test('all of the contract is modelled', () => {
  expect(sandbox.admin.coverage()).toEqual({ modelled: 559, total: 559, missing: [] });
});
