import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { findHandler } from '../gateway/handler-table.ts';
import { FILES_PATH } from '../resource/stored-file.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { findings } from './index.ts';

const { assets } = contract.findings;

test('an uploaded asset is downloaded by the path it was answered with', () => {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  const file = { name: 'crack.txt', size: 3, type: 'text/plain', bytes: Buffer.from('abc') };
  const upload = findHandler({ findings }, assets.upload);
  const uploaded = upload?.(tenant.callOf(assets.upload, { body: { file } }));
  const { path } = (uploaded?.as === 'json' ? uploaded.value : {}) as { readonly path: string };
  expect(path).toMatch(/^[0-9a-f-]{36}\/crack\.txt$/);
  const download = findHandler({ findings }, assets.download);
  const found = download?.(tenant.callOf(assets.download, { query: { path } }));
  const id = path.split('/')[0];
  expect(found).toEqual({ as: 'redirect', location: `${FILES_PATH}/4001/${id}` });
  expect(() => download?.(tenant.callOf(assets.download, { query: { path: 'x' } }))).toThrow(
    expect.objectContaining({ status: 404 }),
  );
  tenant.close();
});
