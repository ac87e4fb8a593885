import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { createClock, startSandbox, type Sandbox } from '@truckroll/sandbox';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filtersOf, kept, queriesOf, type Query, type Row } from './filter-model.ts';
import { makeRandomRecords } from './random-records.ts';

const SEED = 20_261_122;
const QUERIES_OF_A_LIST = 12;
const NOW = '2026-11-23T17:00:00Z';
const TIME_LIMIT_MS = 120_000;
/** Fewer rows tell nothing about a filter. */
const FEWEST_ROWS = 3;
/** As many as fit on a page everywhere. */
const MOST_ROWS = 500;

const lists = listOperations().filter(
  ({ list, pathParameters, query }) =>
    list === 'page' &&
    Object.keys(pathParameters).length === 1 &&
    Object.values(query).every(({ isRequired }) => isRequired !== true),
);
const apis = Map.groupBy(lists, ({ key }) => key.slice(0, key.indexOf('.')));
const tried = { lists: 0, parameters: 0, queries: 0, keptSome: 0 };

let sandbox: Sandbox;
let credentials: Readonly<Record<string, string>>;

beforeAll(async () => {
  const clock = createClock();
  clock.fix(NOW);
  sandbox = await startSandbox({ small: true, rateLimit: false, validateAnswers: false, clock });
  await makeRandomRecords(sandbox, clock, signIn, SEED);
  credentials = await signIn();
}, TIME_LIMIT_MS);

afterAll(async () => {
  await sandbox.close();
  const { lists: many, parameters, queries, keptSome } = tried;
  console.log(
    `filters: seed ${SEED}, ${many} lists, ${parameters} parameters, ${queries} queries (${keptSome} kept some rows and dropped some)`,
  );
});

test.each([...apis])(
  'lists of %s keep what a filter in memory keeps, whatever is asked for',
  { timeout: TIME_LIMIT_MS },
  async (_api, own) => {
    for (const operation of own) await tryList(operation);
    expect(own.length).toBeGreaterThan(0);
  },
);

test('most lists had rows to choose from, and most queries chose', () => {
  expect(tried.lists).toBeGreaterThan(lists.length * 0.4);
  expect(tried.keptSome).toBeGreaterThan(tried.queries / 2);
});

/** Lists that are refused unless they are asked for something. */
const BESIDE: Readonly<Record<string, Query>> = {
  'crm.customers.listModifiedContacts': { modifiedOnOrAfter: '2020-01-01' },
  'crm.locations.listModifiedContacts': { modifiedOnOrAfter: '2020-01-01' },
};

async function tryList(operation: Operation): Promise<void> {
  const base = {
    ...(operation.query['active'] !== undefined && { active: 'Any' }),
    ...BESIDE[operation.key],
  };
  const rows = await rowsOf(operation, base);
  const filters = filtersOf(operation, rows);
  if (rows.length < FEWEST_ROWS || filters.size === 0) return;
  tried.lists += 1;
  tried.parameters += filters.size;
  const property = fc.asyncProperty(queriesOf(filters), async (query) => {
    const expected = kept(filters, rows, query);
    tried.queries += 1;
    if (expected.length > 0 && expected.length < rows.length) tried.keptSome += 1;
    const found = await rowsOf(operation, { ...base, ...query });
    expect(idsIn(found), `${operation.key} ${JSON.stringify(query)}`).toEqual(idsIn(expected));
  });
  await fc.assert(property, { seed: SEED, numRuns: QUERIES_OF_A_LIST });
}

function idsIn(rows: readonly Row[]): readonly unknown[] {
  return rows.map(({ id }) => id).toSorted((one, other) => (String(one) < String(other) ? -1 : 1));
}

async function rowsOf(operation: Operation, query: Query): Promise<readonly Row[]> {
  const { tenantId } = sandbox.demo.integration;
  const url = new URL(
    operation.path.replace('{tenant}', String(tenantId)),
    sandbox.integration.url,
  );
  for (const [name, value] of Object.entries({ ...query, pageSize: MOST_ROWS })) {
    url.searchParams.set(name, String(value));
  }
  const answer = await fetch(url, { headers: credentials });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${operation.key} ${url.search}: ${text}`);
  return (JSON.parse(text) as { readonly data: readonly Row[] }).data;
}

/** A token for the fifteen minutes that follow. */
async function signIn(): Promise<Readonly<Record<string, string>>> {
  const { clientId, clientSecret, appKey } = sandbox.demo.integration;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const answer = await fetch(`${sandbox.integration.url}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  return { authorization: token, 'st-app-key': appKey };
}
