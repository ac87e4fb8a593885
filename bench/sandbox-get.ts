import { besideBare } from './beside-bare.ts';
import { startChild } from './child.ts';
import type { Bench } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

/** One customer by its id beside `node:http` answering the same bytes. */
export const sandboxGet: Bench = {
  name: 'sandbox-get',
  async run() {
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts');
    const { url, tenantId } = sandbox.ready;
    const customers = `/crm/v2/tenant/${tenantId}/customers`;
    const headers = await authorise(sandbox.ready);
    const answer = await fetch(`${url}${customers}?pageSize=1`, { headers });
    const { data } = (await answer.json()) as { readonly data: readonly { id: number }[] };
    const path = `${customers}/${data[0]?.id}`;
    const { ratio, beside } = await besideBare(sandbox, { method: 'GET', path, requests: 10_000 });
    await sandbox.stop();
    const reading = { value: ratio, unit: '×', beside, atLeast: 0.5 };
    return [{ name: 'sandbox customer by id', ...reading }];
  },
};
