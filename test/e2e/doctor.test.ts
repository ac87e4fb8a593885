import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type RunningHub } from '@truckroll/hub';
import type { Connection, ConnectionInput, DoctorReport } from '@truckroll/hub-contract';
import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';

const apiToken = 'token-of-this-test-run';
let sandbox: Sandbox;
let hub: RunningHub;
let dataDir: string;

beforeAll(async () => {
  sandbox = await startSandbox({ empty: true, rateLimit: false });
  dataDir = await mkdtemp(join(tmpdir(), 'truckroll-doctor-'));
  hub = await startHub({
    dataDir,
    host: '127.0.0.1',
    port: 0,
    apiToken,
    runWorkers: false,
    trackingIntervalMs: 1_000,
    environments: {
      integration: at(sandbox.integration.url),
      production: at(sandbox.production.url),
    },
    logger: pino({ level: 'silent' }),
  });
});

const at = (url: string) => ({ apiUrl: url, authUrl: url });

afterAll(async () => {
  await hub.close();
  await sandbox.close();
  await rm(dataDir, { recursive: true });
});

async function send<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`${hub.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return JSON.parse(answer) as T;
}

function good(): ConnectionInput {
  const demo = sandbox.demo.integration;
  return {
    name: `Connection ${Math.random()}`,
    environment: 'integration',
    tenantId: String(demo.tenantId),
    clientId: demo.clientId,
    clientSecret: demo.clientSecret,
    appKey: demo.appKey,
    bookingProviderId: String(demo.bookingProviderId),
  };
}

/** Findings of a connection made with these changes, as `id certainty field`. */
async function examine(
  changes: Partial<ConnectionInput>,
  request: { askOtherEnvironment?: boolean } = {},
): Promise<string[]> {
  const input = { ...good(), ...changes };
  const { id } = await send<Connection>('/v1/connections', input);
  const report = await send<DoctorReport>(`/v1/connections/${id}/verify`, request);
  const text = JSON.stringify(report);
  expect(text).not.toContain(input.clientSecret.trim());
  expect(text).not.toContain(input.appKey.trim());
  expect(report.isHealthy).toBe(report.findings.length === 0);
  return report.findings.map(({ id: name, certainty, field }) => `${name} ${certainty} ${field}`);
}

const key = () => {
  const { tenantId } = sandbox.demo.integration;
  const [connection] = sandbox.admin.connections.list('integration', tenantId);
  return { environment: 'integration' as const, tenantId, appId: connection?.appId ?? '' };
};

test('a healthy connection yields no finding', async () => {
  expect(await examine({})).toEqual([]);
  expect(await examine({}, { askOtherEnvironment: true })).toEqual([]);
});

test('a wrong client secret is possible, not certain, as long as the answer is all there is', async () => {
  const clientSecret = `cs1.${'0'.repeat(50)}`;
  expect(await examine({ clientSecret })).toEqual([
    'client-secret-refused possible clientSecret',
    'client-id-refused possible clientId',
    'maybe-wrong-environment possible environment',
  ]);
});

test('with the other environment asked, a wrong client secret becomes likely', async () => {
  const clientSecret = `cs1.${'0'.repeat(50)}`;
  expect(await examine({ clientSecret }, { askOtherEnvironment: true })).toEqual([
    'client-secret-refused likely clientSecret',
    'client-id-refused possible clientId',
  ]);
});

test('a blank after the client secret is certain, since the secret works without it', async () => {
  const { clientSecret } = sandbox.demo.integration;
  expect(await examine({ clientSecret: `${clientSecret} ` })).toEqual([
    'client-secret-blank certain clientSecret',
  ]);
});

test('a wrong app key is told from a wrong secret', async () => {
  expect(await examine({ appKey: `ak1.${'0'.repeat(25)}` })).toEqual([
    'app-key-refused likely appKey',
  ]);
});

test('a wrong tenant is certain, since the token names its own', async () => {
  expect(await examine({ tenantId: '123456' })).toEqual(['tenant-mismatch certain tenantId']);
});

test('a blank after the tenant id is named as such', async () => {
  const tenantId = `${sandbox.demo.integration.tenantId} `;
  expect(await examine({ tenantId })).toEqual(['tenant-id-blank certain tenantId']);
});

test('a missing scope is named', async () => {
  const { appId } = key();
  const { scopes } = sandbox.admin.apps.get(appId);
  const fewer = scopes.filter((scope) => scope !== 'tn.crm.bookings:w');
  sandbox.admin.apps.update(appId, { scopes: fewer });
  sandbox.admin.connections.acceptVersion(key());
  try {
    expect(await examine({})).toEqual(['scope-missing certain null']);
  } finally {
    sandbox.admin.apps.update(appId, { scopes });
    sandbox.admin.connections.acceptVersion(key());
  }
});

test('a restriction to another booking provider is certain, since the token names it', async () => {
  const { tenantId, bookingProviderId } = sandbox.demo.integration;
  const tag = { name: 'Other', description: 'Another one' };
  const other = sandbox.admin.bookingProviders.create('integration', tenantId, tag);
  sandbox.admin.connections.restrict(key(), { bookingProviderId: other.id });
  try {
    expect(await examine({})).toEqual(['booking-provider-restricted certain bookingProviderId']);
    sandbox.admin.connections.restrict(key(), { bookingProviderId });
    expect(await examine({})).toEqual(['booking-feed-restricted likely null']);
  } finally {
    sandbox.admin.connections.restrict(key(), {});
  }
});

test('a booking provider that does not exist is told apart', async () => {
  expect(await examine({ bookingProviderId: '987654321' })).toEqual([
    'booking-provider-unknown certain bookingProviderId',
  ]);
});

test('credentials of the other environment are certain once it has been asked', async () => {
  const { clientId, clientSecret } = sandbox.demo.production;
  expect(await examine({ clientId, clientSecret }, { askOtherEnvironment: true })).toEqual([
    'wrong-environment certain environment',
  ]);
});

test('the other environment is asked only when that is agreed to, and only for a token', async () => {
  const { clientId, clientSecret } = sandbox.demo.integration;
  const wrong = { clientId, clientSecret: clientSecret.replace(/.$/, '-') };
  const paths = () =>
    sandbox.admin.requests
      .list()
      .filter(({ environment }) => environment === 'production')
      .map(({ path }) => path);
  sandbox.admin.requests.clear();
  await examine(wrong);
  expect(paths()).toEqual([]);
  await examine(wrong, { askOtherEnvironment: true });
  expect(paths()).toEqual(['/connect/token']);
});

test('an address nobody answers at is unreachable, and says nothing about the credentials', async () => {
  const { environment: _, ...rest } = good();
  const gone = { apiUrl: 'http://127.0.0.1:1', authUrl: 'http://127.0.0.1:1' };
  const { id } = await send<Connection>('/v1/connections', { ...rest, ...gone });
  const report = await send<DoctorReport>(`/v1/connections/${id}/verify`, {});
  expect(report.findings.map((finding) => finding.id)).toEqual(['auth-host-unreachable']);
});
