import { randomBytes } from 'node:crypto';
import type { ConnectionInput } from '@truckroll/hub-contract';
import { expect, test } from 'vitest';
import { eachDatabase } from '../database/test-database.ts';
import { localKeys } from '../secrets/local-keys.ts';
import { createConnections } from './connections.ts';
import { rotateKeys } from './rotate-keys.ts';

const input: ConnectionInput = {
  name: 'Main office',
  environment: 'production',
  tenantId: '985798691',
  clientId: 'cid.one',
  clientSecret: 'cs1.two ',
  appKey: 'ak1.three',
  bookingProviderId: '77',
};

const now = () => new Date();

eachDatabase((_engine, open) => {
  async function start() {
    const database = await open();
    const keys = localKeys([randomBytes(32)]);
    const connections = createConnections({ database, keys, now });
    return { database, connections };
  }

  test('secrets come back to those who open the connection, exactly as typed', async () => {
    const { connections } = await start();
    const created = await connections.create('north', input);
    expect(created).toMatchObject({ outcome: 'stored' });
    const opened = await connections.open('north', null);
    expect(opened?.clientSecret.reveal()).toBe('cs1.two ');
    expect(opened?.appKey.reveal()).toBe('ak1.three');
  });

  test('secrets are shown nowhere and stored nowhere as they are', async () => {
    const { database, connections } = await start();
    const created = await connections.create('north', input);
    const shown = JSON.stringify([created, await connections.list('north')]);
    expect(shown).not.toMatch(/cs1|ak1/);
    const { rows } = await database.pool.query(
      'select to_jsonb(c)::text as row from connections c',
    );
    expect(JSON.stringify(rows)).not.toMatch(/cs1|ak1/);
  });

  test('a blank around a value is reported with its field, and kept', async () => {
    const { connections } = await start();
    const created = await connections.create('north', { ...input, tenantId: '985798691\u200b' });
    const notes = created.outcome === 'stored' ? created.connection.notes : [];
    expect(notes.map(({ field }) => field)).toEqual(['tenantId', 'clientSecret']);
  });

  test('another workspace neither sees, opens nor deletes a connection', async () => {
    const { connections } = await start();
    await connections.create('north', input);
    const [own] = await connections.list('north');
    const id = own?.id ?? '';
    expect(await connections.list('south')).toEqual([]);
    expect(await connections.open('south', id)).toBeUndefined();
    expect(await connections.delete('south', id)).toBe(false);
    expect(await connections.delete('north', id)).toBe(true);
    expect(await connections.get('north', id)).toBeUndefined();
  });

  test('after a rotation the older key is not needed any more', async () => {
    const database = await open();
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    const before = createConnections({ database, keys: localKeys([older]), now });
    await before.create('north', input);
    expect(await rotateKeys(database, localKeys([newer, older]))).toBe(1);
    expect(await rotateKeys(database, localKeys([newer, older]))).toBe(0);
    const after = createConnections({ database, keys: localKeys([newer]), now });
    expect((await after.open('north', null))?.appKey.reveal()).toBe('ak1.three');
  });

  test('a name is taken once in a workspace', async () => {
    const { connections } = await start();
    await connections.create('north', input);
    expect(await connections.create('north', input)).toEqual({ outcome: 'name-taken' });
    expect(await connections.create('south', input)).toMatchObject({ outcome: 'stored' });
  });

  test.each([
    ['neither environment nor addresses', {}, ['environment']],
    ['one address of two', { apiUrl: 'http://127.0.0.1:1' }, ['authUrl']],
    ['an address that is none', { apiUrl: 'http://127.0.0.1:1', authUrl: 'auth' }, ['authUrl']],
    ['both', { environment: 'production' as const, apiUrl: 'http://127.0.0.1:1' }, ['apiUrl']],
  ])('refuses a connection with %s', async (_what, place, fields) => {
    const { connections } = await start();
    const { environment: _left, ...rest } = input;
    const created = await connections.create('north', { ...rest, ...place });
    expect(created.outcome === 'invalid' && Object.keys(created.errors)).toEqual(fields);
  });

  test('a change replaces what is given, keeps the rest and can be told by its revision', async () => {
    const { connections } = await start();
    await connections.create('north', input);
    const before = await connections.open('north', null);
    const id = before?.id ?? '';
    const changes = {
      clientSecret: 'cs2.new',
      apiUrl: 'http://127.0.0.1:1',
      authUrl: 'http://127.0.0.1:2',
    };
    expect(await connections.update('north', id, changes)).toMatchObject({ outcome: 'stored' });
    const after = await connections.open('north', id);
    expect(after?.clientSecret.reveal()).toBe('cs2.new');
    expect(after?.appKey.reveal()).toBe('ak1.three');
    expect(after).toMatchObject({
      environment: null,
      authUrl: 'http://127.0.0.1:2',
      tenantId: '985798691',
    });
    expect(after?.revision).toBe((before?.revision ?? 0) + 1);
  });

  test('nobody changes a connection of another workspace, or takes the name of another one', async () => {
    const { connections } = await start();
    await connections.create('north', input);
    await connections.create('north', { ...input, name: 'Branch' });
    const [first] = await connections.list('north');
    const id = first?.id ?? '';
    expect(await connections.update('south', id, { name: 'Ours' })).toEqual({ outcome: 'unknown' });
    expect(await connections.update('north', id, { name: 'Branch' })).toEqual({
      outcome: 'name-taken',
    });
  });

  test('an id that is no id finds nothing', async () => {
    const { connections } = await start();
    expect(await connections.get('north', 'one')).toBeUndefined();
    expect(await connections.delete('north', 'one')).toBe(false);
  });
});
