import { besideBare } from './beside-bare.ts';
import { startChild } from './child.ts';
import type { Bench } from './measure.ts';
import type { SandboxCredentials } from './sandbox-credentials.ts';

const ADDRESS = {
  street: '14 Kestrel Ridge',
  unit: null,
  city: 'Olympia',
  state: 'WA',
  zip: '98501',
  country: 'USA',
};
const CUSTOMER = {
  name: 'Ines Barro',
  type: 'Residential',
  address: ADDRESS,
  locations: [{ name: 'Ines Barro', address: ADDRESS }],
};

/** Making a customer with its location beside `node:http` answering the same bytes. */
export const sandboxCreateRecord: Bench = {
  name: 'sandbox-create-record',
  async run() {
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts');
    const path = `/crm/v2/tenant/${sandbox.ready.tenantId}/customers`;
    const body = JSON.stringify(CUSTOMER);
    const asked = { method: 'POST', path, body, requests: 3_000 } as const;
    const { ratio, beside } = await besideBare(sandbox, asked);
    await sandbox.stop();
    const reading = { value: ratio, unit: '×', beside };
    return [{ name: 'sandbox customer made', ...reading }];
  },
};
