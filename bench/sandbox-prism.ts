import { createSandbox } from '@truckroll/sandbox';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf, medianOf, type Cost } from './beside-bare.ts';
import { startChild } from './child.ts';
import type { Bench } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

const VERSION = '5.16.0';
const FOLDER = join(tmpdir(), `truckroll-prism-${VERSION}`);
const PROGRAM = join(FOLDER, 'node_modules/@stoplight/prism-cli/dist/index.js');

const CONNECTIONS = 16;
const ROUNDS = 3;
const REQUESTS = { sandbox: 3_000, prism: 300 };

/**
 * Lists of 50 customers beside Prism, a mock server, answering the same operation by our own
 * OpenAPI document. Prism is fetched into a folder of its own when it is not there yet.
 */
export const sandboxPrism: Bench = {
  name: 'sandbox-prism',
  async run() {
    fetchPrism();
    const document = join(FOLDER, 'tenant-crm-v2.json');
    await writeFile(document, await documentOf('tenant-crm-v2'));
    const prism = await startChild<{ url: string }>('prism-server.ts', {
      PRISM: PROGRAM,
      DOCUMENT: document,
    });
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts');
    const headers = await authorise(sandbox.ready);
    const path = `/tenant/${sandbox.ready.tenantId}/customers?pageSize=50`;
    const load = { method: 'GET', headers, connections: CONNECTIONS } as const;
    const costs = { sandbox: [] as Cost[], prism: [] as Cost[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = { ...load, path: `/crm/v2${path}`, requests: REQUESTS.sandbox };
      const ofSandbox = await costOf(sandbox, own);
      const ofPrism = await costOf(prism, { ...load, path, requests: REQUESTS.prism });
      // The first round is to get warm.
      if (round > 0) costs.sandbox.push(ofSandbox);
      if (round > 0) costs.prism.push(ofPrism);
    }
    await Promise.all([sandbox.stop(), prism.stop()]);
    const [own, other] = [medianOf(costs.sandbox), medianOf(costs.prism)];
    const value = other.cpuUs / own.cpuUs;
    const beside =
      `${own.cpuUs.toFixed(0)} µs of CPU beside ${other.cpuUs.toFixed(0)} µs of Prism ${VERSION}, ` +
      `${own.perSecond.toFixed(0)}/s beside ${other.perSecond.toFixed(0)}/s`;
    return [{ name: 'sandbox list beside Prism', value, unit: '×', beside }];
  },
};

/** Without the scripts of its packages, and outside of our own dependencies. */
function fetchPrism(): void {
  if (existsSync(PROGRAM)) return;
  const words = ['install', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...words, `@stoplight/prism-cli@${VERSION}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Prism could not be fetched: ${stderr}`);
}

/** The document the portal serves. Prism can't find what stands under an `$id`, as webhooks do. */
async function documentOf(id: string): Promise<string> {
  await using sandbox = await createSandbox({ empty: true });
  const answer = await sandbox.fetch(`${sandbox.portal.url}/api/docs/apis/${id}`);
  const document = (await answer.json()) as Record<string, unknown>;
  delete document['webhooks'];
  return JSON.stringify(document);
}
