import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox()));
afterAll(() => it.sandbox.close());

function form(changes: Readonly<Record<string, string>> = {}) {
  const { clientId, clientSecret } = it.sandbox.demo.integration;
  return {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...changes,
  };
}

test('right credentials give a token for 900 seconds with its scopes', async () => {
  const { status, body } = await it.tokenAnswer(form());
  expect(status).toBe(200);
  expect(body).toMatchObject({ expires_in: 900, token_type: 'Bearer' });
  expect(String(body['scope']).split(' ')).toContain('tn.crm.bookings:w');
});

test('the token is an at+jwt whose claims are as the service writes them', async () => {
  const token = await it.token();
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(decodeProtectedHeader(token).kid).toMatch(/^[\w-]{20,}$/);
  const claims = decodeJwt(token);
  expect(claims.exp).toBe(Number(claims.nbf) + 900);
  expect(claims).toMatchObject({
    iss: it.sandbox.integration.url,
    client_id: it.sandbox.demo.integration.clientId,
    tenant: String(it.sandbox.demo.integration.tenantId),
    scope: expect.arrayContaining(['tn.crm.bookings:r']),
    jti: expect.any(String),
    iat: expect.any(Number),
  });
  expect(claims['booking_provider']).toBeUndefined();
});

test('an id, a secret and an app key have the formats of real ones', () => {
  const demo = it.sandbox.demo.integration;
  expect(demo.clientId).toMatch(/^cid\.[0-9a-z]{25}$/);
  expect(demo.clientSecret).toMatch(/^cs1\.[0-9a-z]{50}$/);
  expect(demo.appKey).toMatch(/^ak1\.[0-9a-z]{25}$/);
});

test.each([
  ['a wrong secret', { client_secret: 'cs1.wrong' }],
  ['a blank after the secret', {}],
  ['an unknown client', { client_id: 'cid.0000000000000000000000000' }],
])('%s is an invalid client, with status 400', async (what, changes) => {
  const given = form(changes);
  const answer = await it.tokenAnswer(
    what === 'a blank after the secret'
      ? { ...given, client_secret: `${given.client_secret} ` }
      : given,
  );
  expect([answer.status, answer.body]).toEqual([400, { error: 'invalid_client' }]);
});

test('another grant and a missing member are told apart', async () => {
  const other = await it.tokenAnswer(form({ grant_type: 'password' }));
  expect([other.status, other.body]).toEqual([400, { error: 'unsupported_grant_type' }]);
  const missing = await it.tokenAnswer({ grant_type: 'client_credentials' });
  expect([missing.status, missing.body]).toEqual([400, { error: 'invalid_request' }]);
});

test('a JSON body is not taken', async () => {
  const response = await fetch(`${it.sandbox.integration.url}/connect/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(form()),
  });
  expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request' }]);
});

test('credentials of one environment are unknown in the other', async () => {
  const answer = await it.tokenAnswer(form(), 'production');
  expect(answer.body).toEqual({ error: 'invalid_client' });
});

test('a scope that is sent along, even an empty one, changes nothing', async () => {
  expect((await it.tokenAnswer(form({ scope: '' }))).status).toBe(200);
});

test('token requests of one client are throttled, in the words of the gateway', async () => {
  const wrong = form({ client_id: 'cid.eager', client_secret: 'cs1.wrong' });
  const before = await Promise.all(Array.from({ length: 300 }, () => it.tokenAnswer(wrong)));
  expect(new Set(before.map(({ status }) => status))).toEqual(new Set([400]));
  const { status, body, headers } = await it.tokenAnswer(wrong);
  expect([status, Object.keys(body)]).toEqual([429, ['status', 'title', 'traceId']]);
  expect(body['title']).toMatch(/^Rate limit is exceeded. Try again in \d+ seconds\.$/);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await it.tokenAnswer(form())).status).toBe(200);
});
