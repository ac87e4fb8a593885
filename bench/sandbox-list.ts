import { besideBare } from './beside-bare.ts';
import { startChild } from './child.ts';
import type { Bench } from './measure.ts';
import type { SandboxCredentials } from './sandbox-credentials.ts';

/** Lists of 50 customers beside `node:http` answering the same bytes. */
export const sandboxList: Bench = {
  name: 'sandbox-list',
  async run() {
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts');
    const path = `/crm/v2/tenant/${sandbox.ready.tenantId}/customers?pageSize=50`;
    const { ratio, beside } = await besideBare(sandbox, { method: 'GET', path, requests: 3_000 });
    await sandbox.stop();
    const reading = { value: ratio, unit: '×', beside };
    return [{ name: 'sandbox list of 50 customers', ...reading }];
  },
};
