import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { PROBLEM_CONTENT_TYPE } from '@truckroll/endpoint';
import { listHubOperations, PROBLEM_NAMES } from '@truckroll/hub-contract';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { createIntake } from '../inquiries/intake.ts';
import { inquiryHandlers } from '../inquiries/inquiry-handlers.ts';
import { requestHandlers } from '../request-form/request-handlers.ts';
import { createServer } from './server.ts';

const apiToken = 'token-of-this-test-run';
const authorization = `Bearer ${apiToken}`;
/** Stands in for handlers that fail in a way nobody expected. */
const broken = () => Promise.reject(new Error('the secret is cs1.abc'));
const json = { authorization, 'content-type': 'application/json' };

eachDatabase((_engine, open) => {
  let app: FastifyInstance | undefined;
  afterEach(() => app?.close());

  async function start() {
    const database = await open();
    const intake = createIntake({
      database,
      workspaceId: 'north',
      now: () => new Date(),
      enqueueDeliveries: async () => {},
    });
    const connections = {
      create: broken,
      update: broken,
      list: broken,
      get: broken,
      delete: broken,
      verify: broken,
    };
    const handlers = {
      inquiries: inquiryHandlers(intake),
      requests: requestHandlers(intake),
      connections,
    };
    const server = await createServer({ apiToken, database, handlers, logger: silentLogger });
    app = server;
    return async (options: InjectOptions) => server.inject(options);
  }

  async function problem(options: InjectOptions) {
    const send = await start();
    const answer = await send({ url: '/v1/inquiries', method: 'POST', headers: json, ...options });
    expect(answer.headers['content-type']).toContain(PROBLEM_CONTENT_TYPE);
    const body = answer.json<{ type: string; status: number; detail?: string; errors?: object }>();
    expect(body.status).toBe(answer.statusCode);
    return { ...body, headers: answer.headers };
  }

  test.each([undefined, 'Bearer', 'Bearer wrong', `Basic ${apiToken}`, `${authorization}x`])(
    'the token %s opens nothing',
    async (given) => {
      const headers = given === undefined ? {} : { authorization: given };
      const answer = await problem({ method: 'GET', headers });
      expect(answer).toMatchObject({ status: 401, type: '/errors/unauthorized' });
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    },
  );

  test('no other way of writing an address gets past the token', async () => {
    const send = await start();
    const answers = await Promise.all([
      send({ url: '/%761/inquiries' }),
      send({ url: '/v%31/inquiries/summary' }),
      send({ method: 'POST', url: '/%76%31/inquiries', payload: {} }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
  });

  test('an address with the host in it needs the token as well', async () => {
    await start();
    const url = await app?.listen({ host: '127.0.0.1', port: 0 });
    const request = get(`${url}`, { path: `${url}/v1/inquiries` });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(401);
  });

  test('broken JSON is answered with where reading stopped', async () => {
    const answer = await problem({ payload: '{"name": nobody}' });
    expect(answer).toMatchObject({ status: 400, type: '/errors/invalid-json' });
    expect(answer.detail).toMatch(/position|token/);
  });

  test('what is said of broken JSON quotes nothing of it, since it may hold a secret', async () => {
    const answer = await problem({
      payload: '{"clientSecret": cs1.geheim, "name": "Main office"}',
    });
    expect(answer.detail).toContain("Unexpected token 'c'");
    expect(JSON.stringify(answer)).not.toMatch(/cs1|geheim/);
  });

  test('fields named like members every object has are unknown fields', async () => {
    const answer = await problem({ payload: '{"__proto__": {}, "constructor": "x"}' });
    expect(answer).toMatchObject({ status: 400, type: '/errors/invalid-request' });
    expect(Object.keys(answer.errors ?? {}).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('a body of nothing but unknown fields is answered with the first of them', async () => {
    const fields = Array.from({ length: 1_000 }, (_, index) => [`field${index}`, 1]);
    const answer = await problem({ payload: Object.fromEntries(fields) });
    expect(answer.detail).toContain('1000 fields are wrong: field0, field1');
    expect(Object.keys(answer.errors ?? {})).toHaveLength(20);
  });

  test('a longer key than the field takes is refused in the header as well', async () => {
    const headers = { ...json, 'idempotency-key': 'k'.repeat(201) };
    const answer = await problem({ headers, payload: { name: 'Ada' } });
    expect(answer).toMatchObject({
      status: 400,
      errors: { idempotencyKey: ['A key has 200 characters at most.'] },
    });
  });

  test('a connection with what no database takes is refused by the field', async () => {
    const payload = { name: 'Main\u0000', settings: { bookingSource: 'half \ud800' } };
    const answer = await problem({ url: '/v1/connections', payload });
    const fields = Object.keys(answer.errors ?? {});
    expect(fields).toEqual(expect.arrayContaining(['name', 'settings.bookingSource']));
  });

  test.each(['multipart/form-data', 'multipart/form-data; boundary=part'])(
    'a broken upload of the type %s is refused with what to do',
    async (contentType) => {
      const headers = { authorization, 'content-type': contentType };
      const answer = await problem({ headers, payload: 'name,phone' });
      expect(answer).toMatchObject({ status: 400, type: '/errors/invalid-csv' });
      expect(answer.detail).toContain('Send it again');
    },
  );

  test('text that is not UTF-8 is no JSON', async () => {
    const answer = await problem({ payload: Buffer.from([0x22, 0xff, 0x22]) });
    expect(answer).toMatchObject({ type: '/errors/invalid-json' });
  });

  test('wrong and unknown fields are all named, with the fields that are known', async () => {
    const answer = await problem({ payload: { name: 5, phon: '1' } });
    expect(Object.keys(answer.errors ?? {}).sort()).toEqual(['name', 'phon']);
    expect(answer.detail).toContain('Known fields: source, name, phone, email');
  });

  test('a body of 10 MB is refused with the limit', async () => {
    const answer = await problem({ payload: JSON.stringify({ message: 'x'.repeat(10e6) }) });
    expect(answer).toMatchObject({ status: 413, type: '/errors/payload-too-large' });
    expect(answer.detail).toContain('5 MB');
  });

  test('a media type that is not read is refused with those that are', async () => {
    const headers = { authorization, 'content-type': 'application/xml' };
    const answer = await problem({ headers, payload: '<a/>' });
    expect(answer).toMatchObject({ status: 415, type: '/errors/unsupported-media-type' });
    expect(answer.detail).toContain('text/csv');
  });

  test('a CSV file that is none is refused with what to change', async () => {
    const headers = { authorization, 'content-type': 'text/csv' };
    const answer = await problem({ headers, payload: 'dear sirs\nplease call me' });
    expect(answer).toMatchObject({ status: 400, type: '/errors/invalid-csv' });
    expect(answer.detail).toContain('header line');
  });

  test('a method nobody takes is answered with those that are taken', async () => {
    const answer = await problem({ method: 'DELETE', headers: { authorization } });
    expect(answer).toMatchObject({ status: 405, type: '/errors/method-not-allowed' });
    expect(answer.headers['allow']).toBe('HEAD, GET, POST');
  });

  test('unknown paths and ids are not found', async () => {
    const get = { method: 'GET', headers: { authorization } } as const;
    expect(await problem({ ...get, url: '/v1/nothing' })).toMatchObject({ status: 404 });
    expect(await problem({ ...get, url: '/v1/inquiries/1' })).toMatchObject({ status: 404 });
  });

  test('query values of the wrong type are named', async () => {
    const get = { method: 'GET', headers: { authorization } } as const;
    const answer = await problem({ ...get, url: '/v1/inquiries?limit=many&status=lost' });
    expect(Object.keys(answer.errors ?? {}).sort()).toEqual(['limit', 'status']);
  });

  test('an unexpected failure says nothing of its insides', async () => {
    const answer = await problem({ method: 'GET', url: '/v1/connections' });
    expect(answer).toMatchObject({ status: 500, type: '/errors/internal-error' });
    expect(JSON.stringify(answer)).not.toContain('cs1');
  });

  test('an inquiry is acknowledged once, however often it is sent', async () => {
    const send = await start();
    const headers = { ...json, 'idempotency-key': 'call-1' };
    const payload = { name: 'Ada Moreau', phone: '212 555 0143', message: 'No heat' };
    const post = () => send({ method: 'POST', url: '/v1/inquiries', headers, payload });
    const [first, second] = [await post(), await post()];
    expect([first.statusCode, first.json()['isRepeat']]).toEqual([202, false]);
    expect([second.json()['id'], second.json()['isRepeat']]).toEqual([first.json()['id'], true]);
  });

  test('answers are kept out of caches, frames and sniffing', async () => {
    const send = await start();
    const { headers } = await send({ url: '/v1/inquiries', headers: { authorization } });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('health, the document and a page for every problem need no token', async () => {
    const send = await start();
    expect((await send({ url: '/healthz' })).json()).toMatchObject({ status: 'ok' });
    const document = (await send({ url: '/openapi.json' })).json<{ paths: object }>();
    const paths = new Set(listHubOperations().map(({ path }) => path));
    expect(Object.keys(document.paths).sort()).toEqual([...paths].sort());
    for (const name of PROBLEM_NAMES) {
      const page = await send({ url: `/errors/${name}` });
      expect([page.statusCode, page.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
    }
  });
});
