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
const MOST_GROWTH = 100;
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

/** Pages of the export of all customers, near the end of it and at its start, and two whole walks. */
async function feed(server: Server): Promise<Reading[]> {
  const path = `crm/v2/tenant/${server.credentials.tenantId}/export/customers`;
  // Caches fill and the heap finds its size in the first; what is kept per page would go on.
  const walks = [await walk(server, path), await walk(server, path)] as const;
  const [{ deep, customers }] = walks;
  const times = { first: [] as number[], deep: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.first.push((await server.get(path)).ms);
    times.deep.push((await server.get(`${path}?from=${deep.from}`)).ms);
  }
  const [quick, slow] = [median(times.first), median(times.deep)];
  const pages = `${quick.toFixed(1)} ms at page 1, ${slow.toFixed(1)} ms at page ${deep.page}`;
  const [one, other] = walks.map(({ peak }) => Math.round(peak));
  const memory = `${customers} customers, at most ${one} MB in the first walk, ${other} MB in the second`;
  const grown = walks[1].peak - walks[0].peak;
  return [
    { name: 'large feed, deep', value: slow / quick, unit: '×', beside: pages, atMost: 1.5 },
    {
      name: 'large export grows by',
      value: grown,
      unit: 'MB',
      beside: memory,
      atMost: MOST_GROWTH,
    },
  ];
}

interface Walk {
  readonly customers: number;
  /** The last page up to `DEEP_PAGE`, and what leads to it. */
  readonly deep: { readonly page: number; readonly from: string };
  /** The most memory the server was seen with, in megabytes. */
  readonly peak: number;
}

/** Reads a whole export and keeps nothing of it. */
async function walk(server: Server, path: string): Promise<Walk> {
  let deep = { page: 1, from: '' };
  let from = '';
  let customers = 0;
  let peak = 0;
  for (let page = 1; ; page += 1) {
    if (page <= DEEP_PAGE) deep = { page, from };
    const { text } = await server.get(from === '' ? path : `${path}?from=${from}`);
    const answer = JSON.parse(text) as { hasMore: boolean; continueFrom: string; data: unknown[] };
    customers += answer.data.length;
    from = answer.continueFrom;
    if (page % PAGES_BETWEEN_LOOKS === 0) peak = Math.max(peak, await server.memory());
    if (!answer.hasMore) return { customers, deep, peak };
  }
}
