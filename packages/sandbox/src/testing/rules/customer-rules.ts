import { contract } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import type { NewLocation } from '@truckroll/contract/types/crm';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { customers, locations } = contract.crm;

/** Customers, their locations and how to reach them. */
export const customerRules: Rules = {
  'a customer has a location at least'(trial) {
    expect(refusal(() => customer(trial, []))).toBe(400);
    expect(customer(trial, [HOME]).locations).toHaveLength(1);
  },
  'a location belongs to one customer and can move to another'(trial) {
    const { tenant, ids, kept } = trial;
    const { id } = customer(trial, [HOME]);
    const [own] = tenant.call(locations.list, { query: { customerId: id } }).data;
    const path = { id: own?.id ?? 0 };
    tenant.call(locations.update, { path, body: { customerId: ids.customer } });
    expect(kept('location', path.id)['customerId']).toBe(ids.customer);
    expect(tenant.call(locations.list, { query: { customerId: id } }).data).toEqual([]);
    const unknown = { customerId: 999_999 };
    expect(refusal(() => tenant.call(locations.update, { path, body: unknown }))).toBe(409);
    const body = { ...HOME, ...unknown };
    expect(refusal(() => tenant.call(locations.create, { body }))).toBe(409);
  },
  'a contact of a new location is copied to its customer as a record of its own'(trial) {
    const contact = { type: 'MobilePhone', value: '(518) 555-0100' } as const;
    const made = customer(trial, [{ ...HOME, contacts: [contact] }]);
    const [copy] = made.contacts;
    const [original] = made.locations[0]?.contacts ?? [];
    expect([copy?.value, original?.value]).toEqual([contact.value, contact.value]);
    expect(copy?.id).not.toBe(original?.id);
  },
  'no call merges customers, and merged ones stay readable'(trial) {
    const { tenant, ids } = trial;
    for (const name of ['Customers.UpdateCustomerRequest', 'Customers.CreateCustomerRequest']) {
      const members = Object.keys(schemas.crm[`Crm.V2.${name}`]?.properties ?? {});
      expect([members.includes('name'), members.includes('mergedToId')]).toEqual([true, false]);
    }
    const { id } = customer(trial, [HOME]);
    tenant.store.collection('customer').update(id, { active: false, mergedToId: ids.customer });
    const shown = tenant.call(customers.get, { path: { id } });
    expect([shown.active, shown.mergedToId]).toEqual([false, ids.customer]);
    expect(tenant.call(customers.list, { query: { ids: [id] } }).data).toEqual([]);
  },
  'a tag is added once and taken away once'({ tenant, ids }) {
    const path = { id: ids.customer, tagTypeId: ids.otherTag };
    const add = () => refusal(() => tenant.call(customers.createTag, { path }));
    const take = () => refusal(() => tenant.call(customers.deleteTag, { path }));
    expect([add(), add(), take(), take()]).toEqual([undefined, 409, undefined, 404]);
  },
};

const ADDRESS = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };
const HOME: NewLocation = { name: 'Home', address: ADDRESS };

function customer({ tenant }: RuleTrial, wanted: readonly NewLocation[]) {
  const body = { name: 'Grace Hopper', address: ADDRESS, locations: wanted };
  return tenant.call(customers.create, { body });
}
