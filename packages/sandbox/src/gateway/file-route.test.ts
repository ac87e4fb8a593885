import fastify from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../store/open-store.ts';
import { addFileRoute } from './file-route.ts';

const FILE_ID = '11111111-1111-4111-8111-111111111111';
let store: Store;

beforeEach(() => {
  store = openStore({ now: () => '2026-03-02T09:00:00.000Z' });
});

afterEach(() => store.close());

test('a kept file is served with its bytes and type, to its own tenant only', async () => {
  const server = fastify();
  addFileRoute(server, { environment: 'integration', store });
  store
    .tenant('integration', 1)
    .collection('stored-file')
    .insert({
      id: FILE_ID,
      fileName: 'leak.png',
      contentType: 'image/png',
      content: Buffer.from([1, 2, 255]).toString('base64'),
    });
  const found = await server.inject(`/_sandbox/files/1/${FILE_ID}`);
  expect([found.statusCode, found.headers['content-type']]).toEqual([200, 'image/png']);
  expect([...found.rawPayload]).toEqual([1, 2, 255]);
  // A page among the files is none of this server's own: it may not call the operator's API.
  expect(found.headers['content-security-policy']).toContain('sandbox');
  expect(found.headers['x-content-type-options']).toBe('nosniff');
  expect((await server.inject(`/_sandbox/files/2/${FILE_ID}`)).statusCode).toBe(404);
  await server.close();
});
