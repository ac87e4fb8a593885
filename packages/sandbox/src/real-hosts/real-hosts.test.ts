import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startSandbox } from '../start-sandbox.ts';
import { openAuthority } from './certificates.ts';
import type { RealHosts } from './real-hosts.ts';

const run = promisify(execFile);
/** X.509's extension that says which names an authority may vouch for. */
const NAME_CONSTRAINTS = '2.5.29.30';

const folder = mkdtempSync(join(tmpdir(), 'truckroll-ca-'));

let sandbox: Sandbox;
let real: RealHosts;

beforeAll(async () => {
  const realHosts = { authorityFolder: folder, port: 0, proxyPort: 0 };
  sandbox = await startSandbox({ empty: true, realHosts });
  if (sandbox.realHosts === null) throw new Error('The real hosts are not served');
  real = sandbox.realHosts;
});

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

/** Every name is this machine, as a hosts file would have it. */
function lookup(_name: string, _options: object, done: Function): void {
  done(null, [{ address: '127.0.0.1', family: 4 }]);
}

/** Asks a real host name, found on this machine as a hosts file would lead there. */
function ask(host: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const ca = readFileSync(real.certificateFile);
    const options = { host, port: real.port, path, ca, servername: host, agent: false } as const;
    request({ ...options, lookup, headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('each name leads to its part of the sandbox', async () => {
  const unknown = 'Unable to match incoming request to an operation.';
  for (const host of ['api.servicetitan.io', 'api-integration.servicetitan.io']) {
    const { status, text } = await ask(host, '/nowhere');
    expect([status, JSON.parse(text).title]).toEqual([404, unknown]);
  }
  const portal = await ask('developer.servicetitan.io', '/api/screens/home');
  expect(JSON.parse(portal.text).environments).toHaveLength(2);
});

test('the environments are told apart by their names', async () => {
  const { clientId, clientSecret } = sandbox.demo.production;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const statuses = await Promise.all(
    ['auth', 'auth-integration'].map((name) =>
      curl(`https://${name}.servicetitan.io/connect/token`, ...dataOf(form)),
    ),
  );
  expect(statuses.map((text) => text.slice(-3))).toEqual(['200', '400']);
});

test('a host it does not stand for is refused behind the real names too', async () => {
  const url = 'https://api.servicetitan.io/';
  expect(await curl(url, '-H', 'Host: constructor')).toMatch(/421$/);
  expect(await curl(url)).toMatch(/404$/);
});

test('a client that knows only a proxy and a certificate file gets through', async () => {
  const { clientId, clientSecret, appKey, tenantId } = sandbox.demo.integration;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const token = await curl(
    'https://auth-integration.servicetitan.io/connect/token',
    ...dataOf(form),
  );
  const { access_token: bearer } = JSON.parse(token.slice(0, -3));
  const answer = await curl(
    `https://api-integration.servicetitan.io/crm/v2/tenant/${tenantId}/booking-provider-tags`,
    '-H',
    `Authorization: ${bearer}`,
    '-H',
    `ST-App-Key: ${appKey}`,
  );
  expect(answer.slice(-3)).toBe('200');
  expect(JSON.parse(answer.slice(0, -3)).data[0].tagName).toBe('Truckroll');
});

test.each(['example.com', 'constructor'])('the proxy does not lead to %s', async (host) => {
  await expect(curl(`https://${host}/`)).rejects.toThrow(/403/);
});

test('the authority is kept, its key for the owner alone, and vouches for no other name', () => {
  const before = readFileSync(real.certificateFile, 'utf8');
  const again = openAuthority(folder, Date.now());
  expect(readFileSync(again.certificateFile, 'utf8')).toBe(before);
  const mode = statSync(join(folder, 'truckroll-sandbox-ca.key')).mode & 0o777;
  expect(mode).toBe(0o600);
  expect(before).not.toContain('PRIVATE');
  const limits = forge.pki
    .certificateFromPem(before)
    .extensions.find(({ id }: { id: string }) => id === NAME_CONSTRAINTS);
  expect(limits).toMatchObject({ critical: true });
  const { value } = limits as { value: string };
  expect(real.hosts.filter((host) => !value.includes(host))).toEqual([]);
});

test('an authority that soon ends is replaced', () => {
  const old = mkdtempSync(join(tmpdir(), 'truckroll-old-ca-'));
  const longAgo = Date.now() - 800 * 24 * 60 * 60 * 1000;
  const { certificateFile } = openAuthority(old, longAgo);
  const before = readFileSync(certificateFile, 'utf8');
  openAuthority(old, Date.now());
  expect(readFileSync(certificateFile, 'utf8')).not.toBe(before);
  rmSync(old, { recursive: true });
});

test('the hosts file needs a line for each name', () => {
  expect(real.hostsFileLines).toEqual(real.hosts.map((host) => `127.0.0.1 ${host}`));
});

/** The body and, after it, the three digits of the status. */
async function curl(url: string, ...more: readonly string[]): Promise<string> {
  const environment = { HTTPS_PROXY: real.proxyUrl ?? '', CURL_CA_BUNDLE: real.certificateFile };
  const { stdout } = await run('curl', ['-sS', '-w', '%{http_code}', url, ...more], {
    env: { ...environment, PATH: process.env['PATH'] },
    timeout: 10_000,
  });
  return stdout;
}

function dataOf(form: Readonly<Record<string, string>>): string[] {
  return Object.entries(form).flatMap(([name, value]) => ['--data-urlencode', `${name}=${value}`]);
}
