import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { Secret } from '@truckroll/servicetitan';
import { expect, test } from 'vitest';
import { rewrap, seal, unseal } from './envelope.ts';
import { localKeys } from './local-keys.ts';

const place = { workspaceId: 'north', recordId: '1' };
const fields = { clientSecret: new Secret('cs1.abc '), appKey: new Secret('ak1.é') };

test('fields come back exactly as they were, and print as [secret]', async () => {
  const keys = localKeys([randomBytes(32)]);
  const sealed = await seal(keys, place, fields);
  expect(JSON.stringify(sealed)).not.toContain('cs1');
  const opened = await unseal(keys, place, sealed);
  expect(opened['clientSecret']?.reveal()).toBe('cs1.abc ');
  expect(opened['appKey']?.reveal()).toBe('ak1.é');
  expect(inspect(opened) + JSON.stringify(opened)).not.toContain('abc');
});

test('a sealed record does not open for another record or workspace', async () => {
  const keys = localKeys([randomBytes(32)]);
  const sealed = await seal(keys, place, fields);
  await expect(unseal(keys, { ...place, recordId: '2' }, sealed)).rejects.toThrow('authenticate');
  await expect(unseal(keys, { ...place, workspaceId: 'south' }, sealed)).rejects.toThrow(
    'authenticate',
  );
});

test('a field moved to the place of another one does not open', async () => {
  const keys = localKeys([randomBytes(32)]);
  const sealed = await seal(keys, place, fields);
  const { clientSecret = '', appKey = '' } = sealed.fields;
  const swapped = { ...sealed, fields: { clientSecret: appKey, appKey: clientSecret } };
  await expect(unseal(keys, place, swapped)).rejects.toThrow('authenticate');
});

test('rotation wraps the data key again and leaves the fields as they are', async () => {
  const older = randomBytes(32);
  const sealed = await seal(localKeys([older]), place, fields);
  const newer = randomBytes(32);
  const rotated = await rewrap(localKeys([newer, older]), place, sealed);
  expect(rotated.fields).toEqual(sealed.fields);
  const opened = await unseal(localKeys([newer]), place, rotated);
  expect(opened['clientSecret']?.reveal()).toBe('cs1.abc ');
});
