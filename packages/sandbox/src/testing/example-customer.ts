import { contract } from '@truckroll/contract';
import type { CreateCustomerRequest, CustomerAddress } from '@truckroll/contract/types/crm';
import type { TenantInMemory } from './tenant-in-memory.ts';

export const exampleAddress: CustomerAddress = {
  street: '1 Main St',
  city: 'Albany',
  state: 'NY',
  zip: '12207',
  country: 'USA',
};

/** Makes a customer with one location through the API, with whatever is to differ. */
export function createCustomer(
  tenant: TenantInMemory,
  changes: Partial<CreateCustomerRequest> = {},
) {
  const locations = [{ name: 'Home', address: exampleAddress }];
  const body = { name: 'Ada Byron', address: exampleAddress, locations, ...changes };
  return tenant.call(contract.crm.customers.create, { body });
}

/** Adds a tag type to the tenant and gives its id. */
export function addTagType(tenant: TenantInMemory, name: string): number {
  return Number(tenant.store.collection('tag-type').insert({ name }).id);
}
