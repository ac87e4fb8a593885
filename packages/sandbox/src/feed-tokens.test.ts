import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createSandbox, type InProcessSandbox } from './create-sandbox.ts';

const open: InProcessSandbox[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function start(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = await createSandbox({ empty: true, rateLimit: false, ...options });
  open.push(sandbox);
  return sandbox;
}

/** Reads the feed of customers over HTTP, as the demo app. */
async function read(sandbox: InProcessSandbox, query: Readonly<Record<string, string>> = {}) {
  const client = sandbox.credentials();
  const token = await client.fetch(`${client.authUrl}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
    }),
  });
  const { access_token } = (await token.json()) as { readonly access_token: string };
  const path = `crm/v2/tenant/${client.tenantId}/export/customers`;
  const answer = await client.fetch(`${client.apiUrl}/${path}?${new URLSearchParams(query)}`, {
    headers: { authorization: access_token, 'st-app-key': client.appKey },
  });
  const body = (await answer.json()) as {
    /** An object in refusals. */
    readonly data?: readonly { readonly name: string }[] | Readonly<Record<string, never>>;
    readonly continueFrom?: string;
    readonly errors?: Readonly<Record<string, readonly string[]>>;
  };
  return {
    status: answer.status,
    names: Array.isArray(body.data) ? body.data.map(({ name }) => name as string) : undefined,
    from: body.continueFrom ?? '',
    errors: body.errors,
  };
}

const add = (sandbox: InProcessSandbox, name: string) =>
  sandbox.records('customer').insert({ name });

test('a token goes on after the sandbox was started anew with its file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'truckroll-feed-'));
  folders.push(folder);
  const dataFile = join(folder, 'sandbox.sqlite');
  const before = await start({ dataFile });
  add(before, 'Ada');
  const { from } = await read(before);
  add(before, 'Bob');
  await before.close();
  open.splice(0);
  const after = await start({ dataFile });
  const next = await read(after, { from });
  expect(next.names).toEqual(['Bob']);
  add(after, 'Cy');
  expect((await read(after, { from: next.from })).names).toEqual(['Cy']);
});

test('a token from after a snapshot shows what changes once the snapshot is back', async () => {
  const sandbox = await start();
  add(sandbox, 'Ada');
  const kept = await read(sandbox);
  sandbox.snapshot('monday');
  add(sandbox, 'Bob');
  add(sandbox, 'Cy');
  const later = await read(sandbox, { from: kept.from });
  expect(later.names).toEqual(['Bob', 'Cy']);
  sandbox.restore('monday');
  expect((await read(sandbox)).names).toEqual(['Ada']);
  add(sandbox, 'Dot');
  expect((await read(sandbox, { from: later.from })).names).toEqual(['Dot']);
  expect((await read(sandbox, { from: kept.from })).names).toEqual(['Dot']);
});

test('a reset hides nothing from a token that was given out before it', async () => {
  const sandbox = await start();
  for (const name of ['Ada', 'Bob', 'Cy']) add(sandbox, name);
  const { from } = await read(sandbox);
  sandbox.reset();
  add(sandbox, 'Dot');
  expect((await read(sandbox, { from })).names).toEqual(['Dot']);
});

test('what is no token, or one of another sandbox, is refused in words', async () => {
  const sandbox = await start();
  const other = await start();
  for (let count = 0; count < 30; count += 1) add(other, 'Ada');
  const stray = await read(sandbox, { from: (await read(other)).from });
  expect(stray.status).toBe(400);
  expect(stray.errors?.['from']?.[0]).toMatch(/beyond the tenant's last change/);
  const nonsense = await read(sandbox, { from: 'page 2' });
  expect(nonsense).toMatchObject({
    status: 400,
    errors: { from: ["The value 'page 2' is neither a continuation token nor a date."] },
  });
});

test('recent changes are held back as long as the sandbox was told to, by its own clock', async () => {
  const sandbox = await start({ recentChangesS: 30 });
  sandbox.clock.fix('2026-03-02T09:00:00Z');
  add(sandbox, 'Ada');
  expect((await read(sandbox)).names).toEqual([]);
  expect((await read(sandbox, { includeRecentChanges: 'True' })).names).toEqual(['Ada']);
  expect((await read(sandbox, { includeRecentChanges: 'False' })).names).toEqual([]);
  sandbox.clock.move('PT30S');
  expect((await read(sandbox, { includeRecentChanges: 'False' })).names).toEqual(['Ada']);
  sandbox.admin.settings.recentChangesS = 0;
  add(sandbox, 'Bob');
  expect((await read(sandbox)).names).toEqual(['Ada', 'Bob']);
});
