import { expect, test } from 'vitest';
import { startFarSide } from './testing/far-side.ts';

test('an empty 200 and a 204 give undefined', async () => {
  await using far = await startFarSide((_, number) => ({ status: number === 1 ? 200 : 204 }));
  const st = far.client();
  const contact = { bookingProvider: 5, id: 1, contactId: 2 };
  expect(await st.crm.bookings.deleteContact(contact)).toBeUndefined();
  expect(await st.pricebook.services.delete({ id: 1 })).toBeUndefined();
});

test('bytes come as they are', async () => {
  const bytes = Uint8Array.from([0, 255, 128, 10]);
  await using far = await startFarSide(() => ({ text: bytes }));
  const recording = await far.client().telecom.calls.getRecording({ id: 1 });
  expect([...recording]).toEqual([...bytes]);
});

test('a redirect gives its address and is not followed', async () => {
  const location = 'https://files.example/secret-path';
  await using far = await startFarSide(() => ({ status: 302, headers: { location } }));
  expect(await far.client().findings.assets.download({ path: 'a' })).toEqual({ location });
  expect(far.calls).toHaveLength(1);
});

test('withResponse gives status and headers beside the data', async () => {
  await using far = await startFarSide(() => ({ json: { id: 1 }, headers: { 'x-echo': 'yes' } }));
  const answer = await far.client().crm.customers.get({ id: 1 }).withResponse();
  expect(answer).toMatchObject({ data: { id: 1 }, status: 200, headers: { 'x-echo': 'yes' } });
});

test('a failing withResponse leaves no unhandled rejection behind', async () => {
  await using far = await startFarSide(() => ({ status: 404 }));
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const answer = far.client().crm.customers.get({ id: 1 }).withResponse();
  await expect(answer).rejects.toMatchObject({ status: 404 });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

test('an answer that should be JSON and is not is a TransportError', async () => {
  await using far = await startFarSide(() => ({ text: '<html>captive portal</html>' }));
  await expect(far.client().crm.customers.get({ id: 1 })).rejects.toMatchObject({
    code: 'transport_error',
    fault: 'answer',
    message: 'Customers_Get was answered with 27 bytes that are not JSON',
  });
});

test('a fetch of the caller’s own is used instead of the pool', async () => {
  await using far = await startFarSide(() => ({ json: { id: 4 } }));
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return globalThis.fetch(input, init);
  };
  expect(await far.client({ fetch }).crm.customers.get({ id: 4 })).toEqual({ id: 4 });
  expect(asked).toHaveLength(2);
  expect(far.calls).toHaveLength(1);
});

test('a closed client can be used again', async () => {
  await using far = await startFarSide(() => ({ json: { id: 4 } }));
  await using st = far.client();
  await st.crm.customers.get({ id: 4 });
  await st.close();
  expect(await st.crm.customers.get({ id: 4 })).toEqual({ id: 4 });
});
