import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { makeLargeWorld } from '@truckroll/sandbox';
import { startChild } from './child.ts';
import { median, type Bench, type Reading } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

/** `LARGE_CUSTOMERS=1000000` measures what is promised; the default keeps a run of all benches short. */
const CUSTOMERS = Number(process.env['LARGE_CUSTOMERS'] ?? 100_000);
/** A file that is there already is served instead of making one. */
const KEPT_FILE = process.env['LARGE_FILE'];
const SMALL_CUSTOMERS = 10_000;
const ROUNDS = 21;
const DEEP_PAGE = 1_000;
/** Megabytes. */
const MOST_GROWTH = 50;
const PAGES_BETWEEN_LOOKS = 20;
const DAY_MS = 86_400_000;

interface Server {
  readonly credentials: SandboxCredentials;
  get(path: string): Promise<{ readonly text: string; readonly ms: number }>;
  /** Resident memory in megabytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Making a large world, finding among its rows beside the same on 10,000, and its whole export. */
export const sandboxLarge: Bench = {
  name: 'sandbox-large',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'truckroll-large-'));
    try {
      const file = KEPT_FILE ?? join(folder, 'large.db');
      const made = existsSync(file) ? [] : [makingOf(file)];
      const small = await serve(join(folder, 'small.db'), true);
      const large = await serve(file, false);
      try {
        return [...made, ...(await filters(large, small)), ...(await feed(large))];
      } finally {
        await Promise.all([large.stop(), small.stop()]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function makingOf(dataFile: string): Reading {
  const { user, system } = process.cpuUsage();
  const { records, seconds } = makeLargeWorld({ dataFile, customers: CUSTOMERS });
  const used = process.cpuUsage({ user, system });
  const cpu = ((used.user + used.system) / 1e6).toFixed(1);
  const megabytes = Math.round(statSync(dataFile).size / 1e6);
  const beside = `${records} records in ${seconds.toFixed(1)} s, ${cpu} s of CPU with the demo company, ${megabytes} MB`;
  return {
    name: 'large world made',
    value: records / seconds,
    unit: '/s',
    beside,
    atLeast: 50_000,
  };
}

async function serve(file: string, isSmall: boolean): Promise<Server> {
  if (isSmall) makeLargeWorld({ dataFile: file, customers: SMALL_CUSTOMERS });
  const child = await startChild<SandboxCredentials>('sandbox-server.ts', { DATA_FILE: file });
  const headers = await authorise(child.ready);
  const agent = new Agent({ connections: 1 });
  const base = `${child.ready.url}/`;
  return {
    credentials: child.ready,
    async get(path) {
      const start = performance.now();
      const { statusCode, body } = await request(base + path, { headers, dispatcher: agent });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}: ${text}`);
      return { text, ms: performance.now() - start };
    },
    memory: async () => (await child.usage()).rss / 1e6,
    async stop() {
      await agent.close();
      await child.stop();
    },
  };
}

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

async function rows(server: Server, path: string): Promise<Row[]> {
  return (JSON.parse((await server.get(path)).text) as { data: Row[] }).data;
}

/** Each filter on both worlds, asked for someone in the middle of each. */
async function filters(large: Server, small: Server): Promise<Reading[]> {
  const [wide, narrow] = [await questions(large), await questions(small)];
  const readings: Reading[] = [];
  for (const [name, path] of Object.entries(wide)) {
    const times = { large: [] as number[], small: [] as number[] };
    const found = await rows(large, path);
    for (let round = 0; round < ROUNDS; round += 1) {
      times.large.push((await large.get(path)).ms);
      times.small.push((await small.get(narrow[name] ?? path)).ms);
    }
    const [slow, quick] = [median(times.large), median(times.small)];
    const beside = `${slow.toFixed(1)} ms beside ${quick.toFixed(1)} ms on ${SMALL_CUSTOMERS}, ${found.length} rows`;
    readings.push({ name: `large ${name}`, value: slow / quick, unit: '×', beside, atMost: 5 });
  }
  return readings;
}

async function questions(server: Server): Promise<Readonly<Record<string, string>>> {
  const { tenantId } = server.credentials;
  const customers = `crm/v2/tenant/${tenantId}/customers`;
  const [one] = await rows(server, `${customers}?pageSize=1&page=5001`);
  if (one === undefined) throw new Error('There are too few customers.');
  const contacts = await rows(server, `${customers}/${one.id}/contacts`);
  const phone = contacts.find((contact) => contact['type'] !== 'Email');
  const name = String(one['name']);
  const now = Date.now();
  const since = (days: number) => new Date(now - days * DAY_MS).toISOString();
  const { zip } = one['address'] as { zip: string };
  return {
    ids: `${customers}?ids=${one.id},${one.id + 7},${one.id + 900}`,
    'modifiedOnOrAfter, the last day': `${customers}?modifiedOnOrAfter=${since(1)}`,
    'modifiedOnOrAfter, half of all': `${customers}?modifiedOnOrAfter=${since(950)}`,
    'modifiedOnOrAfter, all': `${customers}?modifiedOnOrAfter=2001-01-01`,
    'customerId of locations': `crm/v2/tenant/${tenantId}/locations?customerId=${one.id}`,
    'customerId of jobs': `jpm/v2/tenant/${tenantId}/jobs?customerId=${one.id}`,
    'customerId of invoices': `accounting/v2/tenant/${tenantId}/invoices?customerId=${one.id}`,
    phone: `${customers}?phone=${encodeURIComponent(String(phone?.['value']))}`,
    zip: `${customers}?zip=${zip}`,
    'active=False': `${customers}?active=False`,
    'active=Any': `${customers}?active=Any`,
    'name, whole': `${customers}?name=${encodeURIComponent(name)}`,
    'name, a common part': `${customers}?name=${encodeURIComponent('son')}`,
    'name, nobody has it': `${customers}?name=Wolfeschlegelstein`,
  };
}

/** Reads the export of all customers and keeps nothing of it. */
async function feed(server: Server): Promise<Reading[]> {
  const path = `crm/v2/tenant/${server.credentials.tenantId}/export/customers`;
  const times: number[] = [];
  const memory: number[] = [];
  let customers = 0;
  let from = '';
  for (;;) {
    const { text, ms } = await server.get(from === '' ? path : `${path}?from=${from}`);
    const page = JSON.parse(text) as { hasMore: boolean; continueFrom: string; data: unknown[] };
    times.push(ms);
    customers += page.data.length;
    from = page.continueFrom;
    if (times.length % PAGES_BETWEEN_LOOKS === 0) memory.push(await server.memory());
    if (!page.hasMore) break;
  }
  // The pages around them: a single one says little on a busy machine.
  const page = Math.min(DEEP_PAGE, times.length - 12);
  const first = median(times.slice(1, 12));
  const deep = median(times.slice(page - 5, page + 6));
  const beside = `${first.toFixed(1)} ms at page 1, ${deep.toFixed(1)} ms at page ${page}`;
  // Caches fill and the heap finds its size in the first half; what is kept per page would go on.
  const half = Math.floor(memory.length / 2);
  const peaks = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))] as const;
  const grown = `${customers} customers, at most ${Math.round(peaks[0])} MB in the first half and ${Math.round(peaks[1])} MB in the second`;
  return [
    {
      name: 'large feed, deep page beside the first',
      value: deep / first,
      unit: '×',
      beside,
      atMost: 1.5,
    },
    {
      name: 'large export, memory in its second half',
      value: peaks[1] - peaks[0],
      unit: 'MB',
      beside: grown,
      atMost: MOST_GROWTH,
    },
  ];
}
