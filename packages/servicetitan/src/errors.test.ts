import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ApiError, isServiceTitanError, mayHaveTakenEffect } from './errors.ts';
import type { ServiceTitanOptions } from './options.ts';
import { ServiceTitan } from './servicetitan.ts';
import { Secret } from './secret.ts';
import {
  CANARIES,
  CANARY_APP_KEY,
  CANARY_SECRET,
  startFarSide,
  type Reply,
} from './testing/far-side.ts';

const CANARY = new RegExp(CANARIES.join('|'));

/** Everything the usual ways of printing make of a value. */
function shown(value: unknown): string {
  return [
    String(value),
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    value instanceof Error ? `${value.stack} ${inspect(value.cause, { depth: 10 })}` : '',
  ].join('\n');
}

async function errorOf(reply: Reply, options: Partial<ServiceTitanOptions> = {}): Promise<unknown> {
  await using far = await startFarSide(() => reply);
  const st = far.client({ maxRetries: 0, ...options });
  const body = { tagName: 'personal words', description: '' };
  return await st.crm.bookingProviderTags.create({ body }).catch((error: unknown) => error);
}

test('an ApiError carries status, title, trace and field errors', async () => {
  const json = {
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    traceId: '00-abc',
    errors: { TagName: ['The TagName field is required.'], '': ['Bad.'] },
    data: {},
  };
  const error = await errorOf({ status: 400, json });
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: 'ApiError',
    code: 'api_error',
    operationId: 'BookingProviderTags_Create',
    status: 400,
    title: json.title,
    traceId: '00-abc',
    fieldErrors: json.errors,
  });
  expect(String(error)).toContain('BookingProviderTags_Create was answered 400: One or more');
  expect(String(error)).toContain('TagName: The TagName field is required.');
  expect(String(error)).not.toContain('personal words');
});

test('plain strings and HTML pages become a short title', async () => {
  expect(await errorOf({ status: 400, json: 'Zone name is taken' })).toMatchObject({
    title: 'Zone name is taken',
  });
  expect(await errorOf({ status: 502, text: '<html><h1>Bad gateway</h1></html>' })).toMatchObject({
    title: 'HTTP status 502',
  });
  const long = await errorOf({ status: 400, text: 'x'.repeat(5000) });
  expect(String(long).length).toBeLessThan(500);
});

test('no error shows a secret, even when the far side repeats it', async () => {
  const replies: ((echo: string) => Reply)[] = [
    (echo) => ({ status: 400, json: { title: echo, traceId: echo, errors: { [echo]: [echo] } } }),
    (echo) => ({ status: 401, json: { title: echo, traceId: echo } }),
    (echo) => ({ status: 403, text: echo }),
    (echo) => ({ status: 429, json: { title: echo, traceId: echo } }),
    (echo) => ({ status: 500, json: echo }),
    (echo) => ({ text: echo }),
    () => ({ drop: true }),
  ];
  for (const reply of replies) {
    await using far = await startFarSide(({ headers }) =>
      reply(`${CANARY_SECRET} ${headers['st-app-key']} ${headers['authorization']}`),
    );
    const failed = far.client({ maxRetries: 0 }).crm.customers.get({ id: 1 });
    const error: unknown = await failed.catch((caught: unknown) => caught);
    expect(isServiceTitanError(error)).toBe(true);
    expect(shown(error)).not.toMatch(CANARY);
  }
});

/** Issues tokens and fails every call with an error that has the request as a member. */
const failingFetch: typeof fetch = (input, init) =>
  String(input).endsWith('/connect/token')
    ? fetch(input, init)
    : Promise.reject(
        Object.assign(new Error(`failed with ${CANARY_APP_KEY}`), { init, code: 'EPIPE' }),
      );

test('an error of a foreign fetch that carries its request is copied without it', async () => {
  const error = await errorOf({}, { fetch: failingFetch });
  expect(error).toMatchObject({ code: 'transport_error', cause: { code: 'EPIPE' } });
  expect(shown(error)).not.toMatch(CANARY);
});

test('a refused token request shows no secret', async () => {
  await using far = await startFarSide(
    () => ({}),
    () => ({ status: 400, json: { error: `invalid_client ${CANARY_SECRET}` } }),
  );
  const failed = far.client().crm.customers.list();
  const error: unknown = await failed.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'auth_error', oauthError: 'invalid_client [secret]' });
  expect(shown(error)).not.toMatch(CANARY);
});

test('the client and a Secret show nothing', async () => {
  await using far = await startFarSide(() => ({ json: { id: 1 } }));
  const st = far.client();
  await st.crm.customers.get({ id: 1 });
  expect(shown(st)).not.toMatch(CANARY);
  expect(shown({ st, crm: st.crm })).not.toMatch(CANARY);
  const secret = new Secret(CANARY_SECRET);
  expect(`${secret} ${JSON.stringify({ secret })} ${inspect([secret])}`).toBe(
    '[secret] {"secret":"[secret]"} [ [secret] ]',
  );
  expect(secret.reveal()).toBe(CANARY_SECRET);
});

test('which failures may have taken effect is told apart', async () => {
  expect(mayHaveTakenEffect(await errorOf({ drop: true }))).toBe(true);
  expect(mayHaveTakenEffect(await errorOf({ status: 503 }))).toBe(true);
  expect(mayHaveTakenEffect(await errorOf({ status: 400 }))).toBe(false);
  expect(mayHaveTakenEffect(await errorOf({ status: 429 }))).toBe(false);
  expect(mayHaveTakenEffect(await errorOf({ status: 401 }))).toBe(false);
  expect(mayHaveTakenEffect(new Error('else'))).toBe(false);
});

test('options that cannot work are refused by name, and without their value', () => {
  const good = {
    environment: 'production',
    tenantId: 1,
    clientId: 'c',
    clientSecret: 's',
  } as const;
  expect(() => new ServiceTitan({ ...good, appKey: '' })).toThrow('appKey is missing');
  expect(() => new ServiceTitan({ ...good, appKey: 'ak1.\ncanary' })).toThrow(
    /^appKey has a character that cannot be sent$/,
  );
  const local = { tenantId: 1, clientId: 'c', clientSecret: 's', appKey: 'a' };
  expect(() => new ServiceTitan({ ...local, apiUrl: 'ftp://x', authUrl: 'http://x' })).toThrow(
    'apiUrl is not an http or https address',
  );
});

test('the two environments lead to the published hosts', async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    asked.push(String(input));
    const body = asked.length % 2 === 1 ? { access_token: 't', expires_in: 900 } : { id: 1 };
    return Promise.resolve(Response.json(body));
  };
  for (const environment of ['integration', 'production'] as const) {
    const credentials = { tenantId: 9, clientId: 'c', clientSecret: 's', appKey: 'a' };
    const st = new ServiceTitan({ environment, ...credentials, fetch, rateLimit: false });
    await st.crm.customers.get({ id: 1 });
  }
  expect(asked).toEqual([
    'https://auth-integration.servicetitan.io/connect/token',
    'https://api-integration.servicetitan.io/crm/v2/tenant/9/customers/1',
    'https://auth.servicetitan.io/connect/token',
    'https://api.servicetitan.io/crm/v2/tenant/9/customers/1',
  ]);
});
