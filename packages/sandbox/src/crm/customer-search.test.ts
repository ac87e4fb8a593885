import { contract } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { createCustomer, exampleAddress } from '../testing/example-customer.ts';
import { crm } from './index.ts';

const { customers } = contract.crm;
const phone = { type: 'MobilePhone', value: '(518) 555-0100' } as const;
const email = { type: 'Email', value: 'ada@example.com' } as const;

describe('finding customers', () => {
  test.each(['5185550100', '+1 (518) 555-0100', '518.555.0100', '1-518-555-0100'])(
    'by the phone number %s finds whoever has its digits',
    (number) => {
      const tenant = openTenantInMemory({ crm });
      const { id } = createCustomer(tenant, { contacts: [phone] });
      createCustomer(tenant, { contacts: [{ ...phone, value: '518-555-0101' }] });
      const found = tenant.call(customers.list, { query: { phone: number } });
      expect(found.data.map((customer) => customer.id)).toEqual([id]);
    },
  );

  test('by a phone number without digits finds nobody', () => {
    const tenant = openTenantInMemory({ crm });
    createCustomer(tenant, { contacts: [email] });
    expect(tenant.call(customers.list, { query: { phone: 'none' } }).data).toEqual([]);
  });

  test.each([
    [{ name: 'byr' }, 1],
    [{ street: 'main' }, 2],
    [{ city: 'albany' }, 1],
    [{ city: 'alb' }, 0],
    [{ zip: '12180', state: 'ny' }, 1],
  ])('by %j counts %i', (query, count) => {
    const tenant = openTenantInMemory({ crm });
    createCustomer(tenant);
    const address = { ...exampleAddress, street: '9 Main Ave', city: 'Troy', zip: '12180' };
    createCustomer(tenant, { name: 'Bob', address });
    const page = tenant.call(customers.list, { query: { ...query, includeTotal: true } });
    expect(page.totalCount).toBe(count);
  });

  test('by external data needs the application, its key and its values', () => {
    const tenant = openTenantInMemory({ crm });
    const [mine, other] = ['11111111-1111-4111-8111-111111111111', crypto.randomUUID()];
    const externalData = {
      applicationGuid: mine,
      externalData: [{ key: 'ref', value: 'A-1' }],
    };
    const { id } = createCustomer(tenant, { externalData });
    const query = { externalDataKey: 'ref', externalDataValues: 'A-1,A-2' };
    const found = tenant.call(customers.list, {
      query: { ...query, externalDataApplicationGuid: mine },
    });
    expect(found.data).toMatchObject([{ id, externalData: [{ key: 'ref', value: 'A-1' }] }]);
    const asOther = { ...query, externalDataApplicationGuid: other };
    expect(tenant.call(customers.list, { query: asOther }).data).toEqual([]);
    expect(() => tenant.call(customers.list, { query: { externalDataKey: 'ref' } })).toThrow(
      expect.objectContaining({ status: 400 }),
    );
    expect(tenant.call(customers.get, { path: { id } }).externalData).toEqual([]);
  });
});
