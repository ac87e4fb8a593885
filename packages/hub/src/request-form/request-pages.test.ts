import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { createIntake } from '../inquiries/intake.ts';
import { listInquiries } from '../inquiries/queries.ts';
import { answerProblems } from '../server/problem-answers.ts';
import { FORM_FIELDS } from './form-fields.ts';
import { requestHandlers } from './request-handlers.ts';
import { addRequestPages } from './request-pages.ts';

const FILLED = {
  name: 'Ana <b>Cohen</b>',
  phone: '347 555 0149',
  message: '<script>alert(1)</script>',
  preferredTime: 'tomorrow',
};

eachDatabase((_engine, open) => {
  let app: FastifyInstance | undefined;
  afterEach(() => app?.close());

  async function start() {
    const database = await open();
    const options = createIntake({
      database,
      workspaceId: 'north',
      now: () => new Date('2026-05-02T10:00:00Z'),
      enqueueDeliveries: async () => undefined,
    });
    const server = fastify();
    app = server;
    answerProblems(server, silentLogger);
    addRequestPages(server, options);
    const post = (fields: Record<string, string>, url = '/request/form') =>
      server.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      });
    const stored = () => database.transaction('north', (tx) => listInquiries(tx, { limit: 50 }));
    return { server, options, post, stored };
  }

  test('the page has a label for every field and nothing inline', async () => {
    const { server } = await start();
    const { body, headers } = await server.inject('/request');
    for (const { name } of FORM_FIELDS) {
      expect(body).toContain(`<label for="${name}">`);
      expect(body).toContain(`id="${name}"`);
    }
    expect(body).toContain('not affiliated with ServiceTitan');
    expect(body).not.toMatch(/<style|style=|<script(?! src=)|\son[a-z]+=/);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    for (const asset of ['request.js', 'request.css']) {
      expect((await server.inject(`/request/${asset}`)).statusCode).toBe(200);
    }
  });

  test('without scripts a request is sent and can be followed', async () => {
    const { server, post, stored } = await start();
    const sent = await post({ ...FILLED, idempotencyKey: 'k-1' });
    expect(sent.statusCode).toBe(303);
    const { body, statusCode } = await server.inject(String(sent.headers['location']));
    expect(statusCode).toBe(200);
    expect(body).toContain('We received your request.');
    expect(body).toContain('http-equiv="refresh"');
    const [inquiry] = (await stored()).data;
    expect(inquiry).toMatchObject({ status: 'ready', raw: { source: 'request-form', ...FILLED } });
  });

  test('a double click is one request, a changed form is another', async () => {
    const { post, stored } = await start();
    const first = await post({ ...FILLED, idempotencyKey: 'k-1' });
    const second = await post({ ...FILLED, idempotencyKey: 'k-1' });
    expect(second.headers['location']).toBe(first.headers['location']);
    await post({ ...FILLED, idempotencyKey: 'k-1', message: 'and the sink leaks' });
    expect((await stored()).data).toHaveLength(2);
  });

  test('what is wrong is said beside the field, and nothing typed is lost or run', async () => {
    const { post, stored } = await start();
    const { statusCode, body } = await post({ ...FILLED, phone: 'call me', email: 'nobody' });
    expect(statusCode).toBe(422);
    expect(body).toContain('<a href="#phone">Please give a phone number');
    expect(body).toContain('aria-describedby="phone-error" aria-invalid="true"');
    expect(body).toContain('value="Ana &lt;b&gt;Cohen&lt;/b&gt;"');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</textarea>');
    expect(body).not.toContain('<script>');
    expect((await stored()).data).toEqual([]);
  });

  test('a visitor reads nothing about our own troubles or about other people', async () => {
    const { options, stored } = await start();
    const { create, timeline } = requestHandlers(options);
    const call = { path: {}, query: {}, idempotencyKey: undefined };
    await create({ ...call, body: FILLED });
    const again = await create({ ...call, body: FILLED });
    const [first] = (await stored()).data.slice(-1);
    expect(again).toMatchObject({ status: 'duplicate', duplicateOf: null });
    expect(JSON.stringify(again)).not.toContain(first?.id);
    const shown = await timeline({ ...call, path: { id: again.id }, body: undefined });
    expect(shown.events.map(({ text }) => text)).toEqual([
      'We received your request.',
      'We already have this request from you; nothing more is needed.',
    ]);
  });

  test('an unknown request is a page that says so', async () => {
    const { server } = await start();
    for (const id of ['11111111-1111-4111-8111-111111111111', 'x', "'--"]) {
      const { statusCode, body } = await server.inject(`/request/${encodeURIComponent(id)}`);
      expect(statusCode).toBe(404);
      expect(body).toContain('There is no request at this address.');
    }
  });

  test('too much and too many are refused', async () => {
    const { post } = await start();
    expect((await post({ ...FILLED, message: 'x'.repeat(40_000) })).statusCode).toBe(413);
    const statuses: number[] = [];
    for (let count = 0; count < 22; count += 1) {
      statuses.push((await post({ ...FILLED, idempotencyKey: 'k' })).statusCode);
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await post(FILLED, '/%72equest/form')).statusCode).toBe(429);
  });
});
