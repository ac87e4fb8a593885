import { ServiceTitan } from '@truckroll/servicetitan';
import { Pool } from 'undici';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

/**
 * Reads every customer twice in a process of its own, first to warm up, and prints the microseconds
 * of CPU time each record took the second time: with the SDK, or with a bare keep-alive loop.
 */
const PAGE_SIZE = 500;

interface Reader {
  /** Reads every customer; resolves with how many there were. */
  read(): Promise<number>;
  close(): Promise<void>;
}

async function createBareReader(sandbox: SandboxCredentials): Promise<Reader> {
  const pool = new Pool(sandbox.url, { connections: 1 });
  const headers = await authorise(sandbox);
  return {
    async read() {
      let count = 0;
      for (let page = 1; ; page += 1) {
        const path = `/crm/v2/tenant/${sandbox.tenantId}/customers?page=${page}&pageSize=${PAGE_SIZE}`;
        const { body } = await pool.request({ method: 'GET', path, headers });
        const answer = (await body.json()) as { hasMore: boolean; data: { id: number }[] };
        for (const customer of answer.data) if (customer.id > 0) count += 1;
        if (!answer.hasMore) return count;
      }
    },
    close: () => pool.close(),
  };
}

function createSdkReader(sandbox: SandboxCredentials): Reader {
  const { url, tenantId, clientId, clientSecret, appKey } = sandbox;
  const client = new ServiceTitan({
    apiUrl: url,
    authUrl: url,
    tenantId,
    clientId,
    clientSecret,
    appKey,
    rateLimit: false,
    connections: 1,
  });
  return {
    async read() {
      let count = 0;
      for await (const customer of client.crm.customers.list({ pageSize: PAGE_SIZE })) {
        if (customer.id > 0) count += 1;
      }
      return count;
    },
    close: () => client.close(),
  };
}

const sandbox = JSON.parse(process.env['SANDBOX'] ?? '') as SandboxCredentials;
const reader =
  process.env['READER'] === 'sdk' ? createSdkReader(sandbox) : await createBareReader(sandbox);
await reader.read();
const before = process.cpuUsage();
const records = await reader.read();
const { user, system } = process.cpuUsage(before);
await reader.close();
console.log(JSON.stringify({ records, microseconds: (user + system) / records }));
