import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { seedSmallWorld } from '../world/seed-world.ts';
import { COLLECTION_BY_FILE } from './export-files.ts';
import { makeTwin } from './make-twin.ts';

let folder: string;
let from: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  from = join(folder, 'exports');
  mkdirSync(from);
});
afterEach(() => rmSync(folder, { recursive: true }));

const NAMED_BY_LISTS = /^(name|code|displayName)$/;

/** All that may stay: words of the service's own, places, and the company's lists about its work. */
// prettier-ignore
const KEPT = new Set([
  'cities', 'city', 'class', 'color', 'country', 'currency', 'customerAddress.city',
  'customerAddress.country', 'customerAddress.state', 'defaultEstimateSoldAction',
  'deliveryOption', 'eventType', 'home.city', 'home.country', 'home.state', 'items.sku.type',
  'items.skuType', 'items.status', 'job.type', 'jobStatus', 'locationAddress.city',
  'locationAddress.country', 'locationAddress.state', 'priority', 'schedulerStatus',
  'sessionOutcome', 'shipTo.city', 'shipTo.country', 'shipTo.state', 'skills', 'state', 'status',
  'syncStatus', 'termName', 'transferType', 'type', 'unitOfMeasure', 'units.type',
  'units.units.type', 'reviewStatus', 'sentStatus', 'code of activity-code', 'code of equipment',
  'code of material', 'code of service', 'code of tag-type', 'code of timesheet-code',
  'displayName of equipment', 'displayName of material', 'displayName of membership-type',
  'displayName of service', 'name of activity-code', 'name of call-reason',
  'name of campaign-category', 'name of category', 'name of gl-account',
  'name of job-cancel-reason', 'name of job-hold-reason', 'name of job-type',
  'name of membership-type', 'name of payment-term', 'name of payment-type',
  'name of project-status', 'name of project-sub-status', 'name of project-type',
  'name of recurring-service-type', 'name of tag-type', 'name of tax-zone',
  'name of technician-skill', 'name of user-role', 'name of zone',
]);

/** Put behind every text of the demo company: wherever it is found afterwards, a text stayed. */
const MARK = 'Zqxj';
const STANDS_FOR_ITSELF = /^[\d.:+-]+$|^\d{4}-\d\d-\d\dT|^\d+_\d+$|^[\da-f]{8}-/;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return STANDS_FOR_ITSELF.test(value) ? value : value + MARK;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part)]));
}

function keptMembers(value: unknown, path: string, kept: Set<string>): void {
  if (typeof value === 'string') {
    if (value.includes(MARK)) kept.add(path);
  } else if (Array.isArray(value)) for (const entry of value) keptMembers(entry, path, kept);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      keptMembers(part, ['address', ''].includes(path) ? name : `${path}.${name}`, kept);
    }
}

test('of every kind of record of the demo company nothing stays but words about work and places', () => {
  const options = {
    seed: 3,
    now: '2026-11-22T15:00:00.000Z',
    timeZone: 'America/New_York',
  } as const;
  const company = openStore({ now: () => options.now });
  company.transaction(() => seedSmallWorld(company.tenant('integration', 1), options));
  for (const [name, collection] of COLLECTION_BY_FILE) {
    const records = company.tenant('integration', 1).collection(collection).find();
    const lines = records.map((record) => JSON.stringify(marked(record)));
    if (lines.length > 0) writeFileSync(join(from, `${name}.ndjson`), lines.join('\n'));
  }
  const dataFile = join(folder, 'twin.db');
  const { tenantId, files } = makeTwin({ from, dataFile });
  expect(files.length).toBeGreaterThan(40);
  const twin = openStore({ file: dataFile, now: () => options.now });
  const kept = new Set<string>();
  for (const collection of new Set(COLLECTION_BY_FILE.values())) {
    for (const record of twin.tenant('integration', tenantId).collection(collection).find()) {
      const own = new Set<string>();
      keptMembers(record, '', own);
      for (const path of own)
        kept.add(NAMED_BY_LISTS.test(path) ? `${path} of ${collection}` : path);
    }
  }
  twin.close();
  expect([...kept].filter((path) => !KEPT.has(path))).toEqual([]);
});
