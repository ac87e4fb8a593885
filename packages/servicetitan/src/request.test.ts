import { contract, listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { startFarSide } from './testing/far-side.ts';

const PAGE = { page: 1, pageSize: 50, hasMore: false, data: [] };

test('path parameters, the tenant and the client’s headers reach the far side', async () => {
  await using far = await startFarSide(() => ({ json: { id: 3 } }));
  await far.client().crm.bookings.getForProvider({ bookingProvider: 5, id: 3 });
  const [call] = far.calls;
  expect(call?.path).toBe('/crm/v2/tenant/42/booking-provider/5/bookings/3');
  expect(call?.headers).toMatchObject({
    'st-app-key': 'ak1.canaryappkeycanary',
    authorization: 'Bearer canarytokencanarytoken-1',
  });
});

test('query values are written as the API reads them', async () => {
  await using far = await startFarSide(() => ({ json: PAGE }));
  await far.client().jpm.jobs.list({
    ids: [1, 2],
    modifiedOnOrAfter: new Date('2026-01-02T03:04:05.678Z'),
    createdBefore: { epochMilliseconds: 0 },
    completedBefore: '2026-01-01',
    includeTotal: false,
    sort: '+Id',
  });
  const sent = new URLSearchParams([
    ['includeTotal', 'false'],
    ['ids', '1,2'],
    ['completedBefore', '2026-01-01'],
    ['createdBefore', '1970-01-01T00:00:00.000Z'],
    ['modifiedOnOrAfter', '2026-01-02T03:04:05.678Z'],
    ['sort', '+Id'],
  ]);
  const seen = [...(far.calls[0]?.query ?? [])];
  expect(seen.toSorted()).toEqual([...sent].toSorted());
});

test('arrays that are no comma lists are repeated, maps are keyed', async () => {
  await using far = await startFarSide(() => ({ json: PAGE }));
  const st = far.client();
  await st.accounting.apBills.list({
    statuses: ['Unreconciled', 'Reconciled'],
    'customField.Fields': { Color: 'red' },
  });
  const query = far.calls[0]?.query;
  expect(query?.getAll('statuses')).toEqual(['Unreconciled', 'Reconciled']);
  expect(query?.get('customField.Fields[Color]')).toBe('red');
});

test('a member the operation does not have is refused before anything is sent', async () => {
  await using far = await startFarSide(() => ({ json: PAGE }));
  const input: object = { status: 'Open' };
  await expect(far.client().jpm.jobs.list(input)).rejects.toThrow(
    "Jobs_GetList has no member 'status'",
  );
  expect(far.calls).toHaveLength(0);
});

test('a missing path parameter and a missing query member are refused', async () => {
  await using far = await startFarSide(() => ({ json: PAGE }));
  const st = far.client();
  const none: AnyOperationInput = {};
  await expect(st.call(untyped(contract.crm.customers.get), none)).rejects.toThrow("'id'");
  await expect(st.call(untyped(contract.marketingAds.performance.list), none)).rejects.toThrow(
    "needs the query member 'fromUtc'",
  );
});

test('an unknown operation is refused by its name', async () => {
  await using far = await startFarSide(() => ({ json: PAGE }));
  const crm = far.client().crm as unknown as Record<string, Record<string, () => Promise<void>>>;
  await expect(crm['customers']?.['vanish']?.()).rejects.toThrow('crm.customers.vanish');
});

test('a DELETE carries its body', async () => {
  await using far = await startFarSide(() => ({}));
  const body = { customerIds: [1], tagTypeIds: [2] };
  expect(await far.client().crm.tags.remove({ body })).toBeUndefined();
  expect(far.calls[0]).toMatchObject({ method: 'DELETE', body: JSON.stringify(body) });
});

test('a file is sent as a form', async () => {
  await using far = await startFarSide(() => ({ json: { fileName: 'a.txt' } }));
  const file = new File(['hello'], 'a.txt', { type: 'text/plain' });
  await far.client().forms.jobs.uploadAttachment({ id: 8, body: { file } });
  const form = new FormData();
  form.append('file', file);
  await far.client().forms.jobs.uploadAttachment({ id: 8, body: form });
  expect(far.calls).toHaveLength(2);
  for (const call of far.calls) {
    expect(call.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(call.body).toContain('name="file"; filename="a.txt"');
    expect(call.body).toContain('hello');
  }
});

test('every query member with a date format takes a point in time', () => {
  const named = /^(from|to)$|(Before|After|From|To|Date|Utc|edOn)$/;
  const missed = listOperations()
    .flatMap((operation) => Object.entries(operation.query))
    .filter(([name, { format }]) => format?.startsWith('date') === true && !named.test(name));
  expect(missed).toEqual([]);
});

type AnyOperationInput = Readonly<Record<string, unknown>>;

function untyped(operation: Operation): Operation {
  return operation;
}
