import { once } from 'node:events';
import { request as send, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

const MORE_THAN_ALLOWED = 20 * 1024 * 1024 + 1;

let it: TestSandbox;
let url: URL;
let customers: string;
let headers: Record<string, string>;
beforeAll(async () => {
  it = await startTestSandbox({ rateLimit: false });
  const { tenantId, appKey } = it.sandbox.demo.integration;
  url = new URL(it.sandbox.integration.url);
  customers = `/crm/v2/tenant/${tenantId}/customers`;
  headers = { authorization: await it.token(), 'st-app-key': appKey };
});
afterAll(() => it.sandbox.close());

async function ask(options: RequestOptions, chunks: readonly Buffer[] = []) {
  const outgoing = send({ host: url.hostname, port: url.port, headers, ...options });
  const answered = once(outgoing, 'response');
  for (const chunk of chunks) outgoing.write(chunk);
  outgoing.end();
  const [response] = (await answered) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += String(part);
  return { status: response.statusCode, headers: response.headers, text };
}

test('an answer says how long it is, and the connection stays open', async () => {
  const { status, headers: given, text } = await ask({ path: customers });
  expect(status).toBe(200);
  expect(given['content-type']).toBe('application/json; charset=utf-8');
  expect(given['content-length']).toBe(String(Buffer.byteLength(text)));
  expect(given['connection']).not.toBe('close');
});

test('a target with its origin before it, as a proxy is asked, is the same call', async () => {
  expect((await ask({ path: `http://api.example${customers}?pageSize=1` })).status).toBe(200);
});

test('a body that says it is too long is refused, and so is one that turns out to be', async () => {
  const json = { ...headers, 'content-type': 'application/json' };
  const said = { ...json, 'content-length': MORE_THAN_ALLOWED };
  const chunk = Buffer.alloc(MORE_THAN_ALLOWED / 4 + 1, 32);
  const post = { method: 'POST', path: customers };
  const answers = [
    await ask({ ...post, headers: said }),
    await ask({ ...post, headers: json }, [chunk, chunk, chunk, chunk]),
  ];
  for (const { status, text } of answers) {
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ status: 413 });
  }
  // Nobody knows what comes after a body that was not read; one that was read to its end is over.
  expect(answers.map((answer) => answer.headers['connection'])).toEqual(['close', 'keep-alive']);
});

test('a call that is broken off leaves the server as it was, and nothing in the log', async () => {
  const { requests } = it.sandbox.admin;
  requests.clear();
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  socket.write(`POST ${customers} HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n12345`);
  socket.destroy();
  expect((await ask({ path: customers })).status).toBe(200);
  expect(requests.list().map(({ method }) => method)).toEqual(['GET']);
});
