import { expect, test } from 'vitest';
import { AuthError } from './errors.ts';
import { createManualClock } from './testing/manual-clock.ts';
import { CANARY_SECRET, startFarSide, tokenReply } from './testing/far-side.ts';

const EMPTY_PAGE = { page: 1, pageSize: 50, hasMore: false, data: [] };

test('a hundred parallel calls ask for one token', async () => {
  await using far = await startFarSide(() => ({ json: EMPTY_PAGE }));
  const st = far.client();
  await Promise.all(Array.from({ length: 100 }, () => st.crm.customers.list()));
  expect(far.calls).toHaveLength(100);
  expect(far.tokenRequests).toHaveLength(1);
});

test('the token request carries the credentials as a form, exactly as given', async () => {
  await using far = await startFarSide(() => ({ json: EMPTY_PAGE }));
  await far.client({ clientSecret: `${CANARY_SECRET} ` }).crm.customers.list();
  const [request] = far.tokenRequests;
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'cid.test',
    client_secret: `${CANARY_SECRET} `,
  });
});

test('a token is renewed in the background before it ends, and waited for after', async () => {
  await using far = await startFarSide(() => ({ json: EMPTY_PAGE }));
  const clock = createManualClock();
  const st = far.client({ clock });
  const used = async (time: number) => {
    await clock.moveTo(time);
    await st.crm.customers.list();
    return far.calls.at(-1)?.headers['authorization']?.slice(-1);
  };
  expect(await used(0)).toBe('1');
  expect(await used(800_000)).toBe('1');
  expect(await used(850_000)).toBe('1');
  await expect.poll(() => far.tokenRequests.length).toBe(2);
  expect(await used(899_000)).toBe('2');
  expect(await used(9_000_000)).toBe('3');
});

test('a refused token is replaced once, for all calls that had it', async () => {
  await using far = await startFarSide(({ headers }) =>
    headers['authorization']?.endsWith('-1') === true
      ? { status: 401, json: { status: 401, title: 'Unauthorized' } }
      : { json: EMPTY_PAGE },
  );
  const st = far.client();
  await Promise.all(Array.from({ length: 20 }, () => st.crm.customers.list()));
  expect(far.tokenRequests).toHaveLength(2);
});

test('a write is also sent again after a 401, which had no effect', async () => {
  await using far = await startFarSide((_, number) =>
    number === 1 ? { status: 401 } : { json: { id: 7, tagName: 'web' } },
  );
  const body = { tagName: 'web', description: '' };
  expect(await far.client().crm.bookingProviderTags.create({ body })).toMatchObject({ id: 7 });
});

test('a second 401 is an AuthError and no third attempt is made', async () => {
  await using far = await startFarSide(() => ({ status: 401 }));
  const failed = far.client().crm.customers.get({ id: 1 });
  await expect(failed).rejects.toMatchObject({ code: 'auth_error', stage: 'call', status: 401 });
  expect(far.calls).toHaveLength(2);
});

test('a refused client is an AuthError with the code of the token endpoint', async () => {
  await using far = await startFarSide(
    () => ({ json: EMPTY_PAGE }),
    () => ({ status: 400, json: { error: 'invalid_client' } }),
  );
  const error: unknown = await far
    .client()
    .crm.customers.list()
    .catch((caught) => caught);
  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ stage: 'token', status: 400, oauthError: 'invalid_client' });
  expect(String(error)).toContain('Customers_GetList got no access token: invalid_client');
  expect(far.calls).toHaveLength(0);
});

test('a passing fault of the token endpoint is tried again, also for a write', async () => {
  await using far = await startFarSide(
    () => ({ json: { id: 1 } }),
    (number) => (number === 1 ? { status: 503 } : tokenReply(number)),
  );
  const body = { tagName: 'web', description: '' };
  await expect(far.client().crm.bookingProviderTags.create({ body })).resolves.toEqual({ id: 1 });
  expect(far.calls).toHaveLength(1);
});
