import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listOf } from './list.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';

const { list: operation } = contract.marketing.campaigns;
const list = listOf('campaign', {
  filters: {
    campaignPhoneNumber: (value) => [
      { field: 'campaignPhoneNumbers', is: 'hasAny', values: [String(value)] },
    ],
  },
});

describe('a list', () => {
  let tenant: TenantInMemory;

  beforeEach(() => {
    tenant = openTenantInMemory({}, { tickMs: 1000 });
    for (const name of ['Radio', 'Web search', 'Web display']) {
      tenant.store.collection('campaign').insert({ name, campaignPhoneNumbers: [`${name}-1`] });
    }
  });

  afterEach(() => tenant.close());

  function page(query: Readonly<Record<string, unknown>>) {
    return answered(list(tenant.callOf(operation, { query })));
  }

  function names(query: Readonly<Record<string, unknown>>): unknown[] {
    return (page(query)['data'] as { readonly name: string }[]).map((row) => row.name);
  }

  test('shows 50 rows from the first page and leaves the total out unless it is asked for', () => {
    expect(page({})).toMatchObject({ page: 1, pageSize: 50, hasMore: false, totalCount: null });
    expect(page({ includeTotal: true })).toMatchObject({ totalCount: 3 });
  });

  test('says that there is more until the last page', () => {
    expect(page({ pageSize: 2 })).toMatchObject({ hasMore: true });
    expect(names({ pageSize: 2, page: 2 })).toEqual(['Web display']);
    expect(page({ pageSize: 2, page: 2 })).toMatchObject({ hasMore: false });
  });

  test('sorts both ways and takes a blank for a plus', () => {
    const ascending = ['Radio', 'Web display', 'Web search'];
    expect(names({ sort: '+Name' })).toEqual(ascending);
    expect(names({ sort: ' Name' })).toEqual(ascending);
    expect(names({ sort: '-Name' })).toEqual(ascending.toReversed());
  });

  test('refuses a sort field it does not have in the words of the real service', () => {
    expect(() => page({ sort: '-completedOn' })).toThrow(
      expect.objectContaining({
        status: 400,
        errors: { sort: ["The value '-completedOn' is not valid for Sort."] },
      }),
    );
  });

  test('shows active rows only unless told otherwise', () => {
    const [first] = tenant.store.collection('campaign').find();
    tenant.store.collection('campaign').update(first?.id ?? 0, { active: false });
    expect(names({})).toEqual(['Web search', 'Web display']);
    expect(names({ active: 'Any' })).toHaveLength(3);
    expect(names({ active: 'False' })).toEqual(['Radio']);
  });

  test('finds names by a part in any case, and numbers in lists', () => {
    expect(names({ name: 'WEB' })).toEqual(['Web search', 'Web display']);
    expect(names({ campaignPhoneNumber: 'Radio-1' })).toEqual(['Radio']);
  });

  test('takes at most 50 ids', () => {
    const [first] = tenant.store.collection('campaign').find();
    expect(names({ ids: `${String(first?.id)},999` })).toEqual(['Radio']);
    const many = Array.from({ length: 51 }, (_, index) => index).join(',');
    expect(() => page({ ids: many })).toThrow(expect.objectContaining({ status: 400 }));
    expect(() => page({ ids: '1,x' })).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('includes the lower end of a window and leaves out the upper, whatever the offset', () => {
    const times = tenant.store
      .collection('campaign')
      .find()
      .map((row) => row.createdOn ?? '');
    expect(names({ createdOnOrAfter: times[1] })).toEqual(['Web search', 'Web display']);
    expect(names({ createdBefore: times[1] })).toEqual(['Radio']);
    const withOffset = times[1]?.replace('T09', 'T10').replace('Z', '+01:00');
    expect(names({ createdBefore: withOffset })).toEqual(['Radio']);
  });

  test('refuses pages it cannot give', () => {
    expect(() => page({ pageSize: 0 })).toThrow(expect.objectContaining({ status: 400 }));
    expect(() => page({ pageSize: 5001 })).toThrow(expect.objectContaining({ status: 400 }));
  });
});

test('stored text passes through as it is when it is what the answer shows', () => {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  const record = { id: 5, name: 'None', amount: 1 };
  tenant.store.collection('campaign').insert(record);
  const passing = listOf('campaign', {
    filters: { campaignPhoneNumber: () => [] },
    isStoredAsShown: true,
  });
  const handled = passing(tenant.callOf(operation));
  expect(handled.as).toBe('text');
  expect(answered(handled)['data']).toMatchObject([record]);
  tenant.close();
});
