import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, startCommand, type RunningCommand } from './command-process.ts';

const READY_LIMIT_MS = 60_000;

interface Ready {
  readonly hub: { readonly url: string; readonly apiToken: string };
  readonly sandbox: {
    readonly integration: { readonly apiUrl: string; readonly clientSecret: string };
  };
}

let folder: string;
let readyFile: string;
let settings: Record<string, string>;
let stack: RunningCommand;
let ready: Ready;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truckroll-command-'));
  readyFile = join(folder, 'ready-elsewhere.json');
  settings = {
    TRUCKROLL_DATA_DIR: join(folder, 'data'),
    TRUCKROLL_HUB_PORT: '0',
    TRUCKROLL_SANDBOX_PORT: '0',
    TRUCKROLL_SANDBOX_PRODUCTION_PORT: '0',
    TRUCKROLL_PORTAL_PORT: '0',
    TRUCKROLL_TRACKING_INTERVAL_MS: '200',
  };
  stack = startCommand(['start', '--ready-file', readyFile], settings);
  ready = await untilReady();
}, READY_LIMIT_MS);

afterAll(async () => {
  stack.stop();
  await stack.finished;
  await rm(folder, { recursive: true, force: true });
});

test('start writes a ready file that only its user can read', async () => {
  expect((await stat(readyFile)).mode & 0o777).toBe(0o600);
  const health = await fetch(`${ready.hub.url}/healthz`);
  expect(health.status).toBe(200);
});

test('the demo inquiry went the whole road to a job', async () => {
  const { stdout } = await runCommand(['inquiries', 'list', '--json'], settings);
  const { data } = JSON.parse(stdout) as { data: { id: string; status: string; jobId: number }[] };
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({ status: 'delivered', stage: 'scheduled' });
  const shown = await runCommand(['inquiries', 'show', data[0]?.id ?? ''], settings);
  expect(shown.stdout).toContain(`Job ${data[0]?.jobId} is scheduled.`);
});

test('call prints the answer of any operation of the running sandbox', async () => {
  const called = await runCommand(
    ['call', 'crm.customers.list', '--query', 'pageSize=2&sort=-Id'],
    settings,
  );
  const page = JSON.parse(called.stdout) as { data: { id: number }[] };
  expect(page.data).toHaveLength(2);
  expect(page.data[0]?.id).toBeGreaterThan(page.data[1]?.id ?? 0);
});

test('call sends a body from a file and shows a refusal with the exit code for one', async () => {
  const file = join(folder, 'tag.json');
  await writeFile(file, JSON.stringify({ tagName: 'From a file', description: '' }));
  const made = await runCommand(
    ['call', 'crm.bookingProviderTags.create', '--body', `@${file}`],
    settings,
  );
  expect(JSON.parse(made.stdout)).toMatchObject({ tagName: 'From a file' });
  const refused = await runCommand(['call', 'crm.customers.get', '--path', 'id=1'], settings);
  expect(refused).toMatchObject({ exitCode: 4, stdout: '' });
  expect(refused.stderr).toContain('Customers_Get');
});

test('import says what became of each row, and a second time adds nothing', async () => {
  const file = join(folder, 'two.csv');
  await writeFile(
    file,
    'inquiry_id,name,phone,message\r\nr1,Ada,2125550177,leak\r\nr2,,2125550178,leak\r\n',
  );
  const first = await runCommand(['inquiries', 'import', file], settings);
  expect(first.stdout).toContain('row 2: review: The name is missing.');
  const second = await runCommand(['inquiries', 'import', file, '--json'], settings);
  expect(JSON.parse(second.stdout)).toMatchObject({ rows: 2, repeats: 2 });
});

test('doctor finds the sandbox connection healthy', async () => {
  const { exitCode, stdout } = await runCommand(['doctor', '--json'], settings);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ isHealthy: true, findings: [] }]);
});

test('doctor examines credentials from settings and exits with 5 when something is wrong', async () => {
  const { apiUrl, clientSecret } = ready.sandbox.integration;
  const own = await readReady();
  const { exitCode, stdout } = await runCommand(['doctor'], {
    ...settings,
    SERVICETITAN_API_URL: apiUrl,
    SERVICETITAN_AUTH_URL: apiUrl,
    SERVICETITAN_TENANT_ID: String(own.sandbox.integration.tenantId),
    SERVICETITAN_CLIENT_ID: own.sandbox.integration.clientId,
    SERVICETITAN_CLIENT_SECRET: `${clientSecret} `,
    SERVICETITAN_APP_KEY: own.sandbox.integration.appKey,
    SERVICETITAN_BOOKING_PROVIDER_ID: String(own.sandbox.integration.bookingProviderId),
  });
  expect(exitCode).toBe(5);
  expect(stdout).toMatch(/clientSecret/);
  expect(stdout).not.toContain(clientSecret);
});

test('mistakes of use exit with 2, a hub that is not there with 3', async () => {
  const mistyped = await runCommand(['call', 'crm.custmers.list'], settings);
  expect(mistyped.exitCode).toBe(2);
  expect(mistyped.stderr).toContain('Near to it: crm.customers.list');
  expect((await runCommand(['inquiries', 'list', '--lmit', '2'], settings)).exitCode).toBe(2);
  expect((await runCommand(['worker'], settings)).exitCode).toBe(2);
  const nowhere = {
    ...settings,
    TRUCKROLL_DATA_DIR: join(folder, 'other'),
    TRUCKROLL_HUB_URL: 'http://127.0.0.1:9',
    TRUCKROLL_API_TOKEN: 'x'.repeat(20),
  };
  expect((await runCommand(['inquiries', 'list'], nowhere)).exitCode).toBe(3);
});

test('a reader that stops reading is no failure', async () => {
  const listing = startCommand(['sandbox', '--coverage'], settings);
  listing.stopReading();
  expect(await listing.finished).toMatchObject({ exitCode: 0, stderr: '' });
});

/** Ten processes start at once; on a busy machine that takes a while. */
const EVERY_COMMAND_MS = 120_000;

test(
  'every command explains itself',
  async () => {
    const commands = [
      ['start'],
      ['sandbox'],
      ['hub'],
      ['worker'],
      ['doctor'],
      ['call'],
      ['demo'],
      ['inquiries', 'import'],
      ['inquiries', 'list'],
      ['inquiries', 'show'],
    ];
    const helps = await Promise.all(
      commands.map((command) => runCommand([...command, '--help'], settings)),
    );
    for (const [index, help] of helps.entries()) {
      expect(help.exitCode).toBe(0);
      expect(help.stdout).toContain(commands[index]?.at(-1));
      expect(help.stdout).toContain('--json');
    }
  },
  EVERY_COMMAND_MS,
);

test('start prints its way and the addresses, stops when asked, and says no secret', async () => {
  stack.stop();
  const { exitCode, stdout, stderr } = await stack.finished;
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${ready.hub.url}/request`);
  expect(stderr).toMatch(/made job \d+/);
  expect(stdout + stderr).not.toContain(ready.sandbox.integration.clientSecret);
  await expect(stat(join(folder, 'data/ready.json'))).rejects.toThrow('ENOENT');
});

test('started again on the same data, it goes on: no second job, no refused call', async () => {
  await rm(readyFile);
  const again = startCommand(['start', '--json', '--ready-file', readyFile], settings);
  await untilReady();
  const locked = await runCommand(['start'], settings);
  again.stop();
  const { exitCode, stderr } = await again.finished;
  expect(exitCode).toBe(0);
  expect(stderr).toContain('It came in at an earlier start, so nothing new is sent.');
  expect(stderr).not.toMatch(/made job|invalid_client/);
  expect(locked.exitCode).toBe(2);
  expect(locked.stderr).toMatch(/cannot be opened. Does another sandbox use it\?\n$/);
});

interface FullReady extends Ready {
  readonly sandbox: {
    readonly integration: Ready['sandbox']['integration'] & {
      readonly tenantId: number;
      readonly clientId: string;
      readonly appKey: string;
      readonly bookingProviderId: number;
    };
  };
}

async function readReady(): Promise<FullReady> {
  return JSON.parse(await readFile(readyFile, 'utf8')) as FullReady;
}

async function untilReady(): Promise<Ready> {
  for (let waitedMs = 0; waitedMs < READY_LIMIT_MS; waitedMs += 50) {
    try {
      return await readReady();
    } catch {
      await wait(50);
    }
  }
  throw new Error('the stack was not ready in a minute');
}
