import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curl } from './clients/curl.ts';
import type { Body, Habit, Place } from './clients/habit.ts';
import { nodeFetch } from './clients/node-fetch.ts';
import { pythonOrSkip, pythonRequests } from './clients/python.ts';
import { readingHabits } from './clients/reading-habits.ts';
import type { WireAnswer, WireClient } from './clients/wire.ts';
import { writingHabits } from './clients/writing-habits.ts';

const TIME_LIMIT_MS = 120_000;
const REAL = {
  apiUrl: 'https://api-integration.servicetitan.io',
  authUrl: 'https://auth-integration.servicetitan.io',
};

const python = pythonOrSkip();
const clients = [curl, nodeFetch, ...(python === undefined ? [] : [pythonRequests(python)])];

const folder = mkdtempSync(join(tmpdir(), 'truckroll-clients-'));
let sandbox: Sandbox;

beforeAll(async () => {
  const realHosts = { authorityFolder: folder, port: 0, proxyPort: 0 };
  sandbox = await startSandbox({ small: true, rateLimit: false, realHosts });
});

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

describe.each(clients)('$name', (client) => {
  test('is served as it sends by itself', { timeout: TIME_LIMIT_MS }, async () => {
    const { url } = sandbox.integration;
    expect(await faultsAt({ apiUrl: url, authUrl: url }, client)).toEqual([]);
  });

  test('is served at the real names', { timeout: TIME_LIMIT_MS }, async () => {
    expect(await faultsAt(REAL, client, trustingProxy())).toEqual([]);
  });
});

test('at the real names nothing is trusted without being told', async () => {
  const { HTTPS_PROXY, NODE_USE_ENV_PROXY } = trustingProxy();
  const request = { method: 'GET', url: `${REAL.apiUrl}/` };
  for (const client of clients) {
    const answers = client.send([request], { HTTPS_PROXY, NODE_USE_ENV_PROXY });
    await expect(answers).rejects.toThrow(/certificate|CERT_|SSL/i);
  }
});

/** The variables the guide names, and the one curl has. */
function trustingProxy() {
  const { proxyUrl, certificateFile } = sandbox.realHosts ?? {};
  if (typeof proxyUrl !== 'string' || certificateFile === undefined) {
    throw new TypeError('The real names are not served');
  }
  return {
    HTTPS_PROXY: proxyUrl,
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: certificateFile,
    REQUESTS_CA_BUNDLE: certificateFile,
    CURL_CA_BUNDLE: certificateFile,
  };
}

/** Tries every habit with a token the client fetched itself; tells what was not as it should be. */
async function faultsAt(
  urls: Pick<Place, 'apiUrl' | 'authUrl'>,
  client: WireClient,
  environment?: Readonly<Record<string, string>>,
): Promise<readonly object[]> {
  const demo = sandbox.demo.integration;
  const { clientId, clientSecret } = demo;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const fetched = { method: 'POST', url: `${urls.authUrl}/connect/token`, form };
  const [minted] = await client.send([fetched], environment);
  const { access_token: token } = JSON.parse(minted?.text ?? '') as { access_token: string };
  const place = { ...urls, demo, token, jobId: jobId(), yes: client.yes };
  const habits = [...readingHabits(place), ...writingHabits(place)].filter(
    ({ notBy }) => !notBy?.includes(client.name),
  );
  const requests = habits.map(({ request }) => request);
  const answers = await client.send(requests, environment);
  return habits.flatMap((habit, at) => faultIn(habit, answers[at]));
}

function faultIn({ name, status, holds }: Habit, answer: WireAnswer | undefined): object[] {
  const isRight =
    answer?.status === status && (holds === undefined || holds(JSON.parse(answer.text) as Body));
  return isRight ? [] : [{ name, expected: status, answer }];
}

function jobId(): number {
  const { store, demo } = sandbox;
  const [job] = store
    .tenant('integration', demo.integration.tenantId)
    .collection('job')
    .find({ limit: 1 });
  return Number(job?.id);
}
