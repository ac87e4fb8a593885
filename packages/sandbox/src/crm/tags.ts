import { assertTagTypes } from '../attached/tags.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import { answer } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { type Customer, crmRecords } from './records.ts';

/** documented: both calls carry the customers and the tags in a body, the removal too. */
export const tags: ResourceHandlers<'crm', 'tags'> = {
  add({ store, body }) {
    assertTagTypes(store, body.tagTypeIds);
    for (const customer of customersOf(store, body.customerIds)) {
      // assumed: a tag that a customer has already is passed over, not refused.
      const added = body.tagTypeIds.filter((id) => !customer.tagTypeIds.includes(id));
      setTags(store, customer, [...customer.tagTypeIds, ...new Set(added)]);
    }
    return answer(undefined);
  },
  remove({ store, body }) {
    for (const customer of customersOf(store, body.customerIds)) {
      setTags(
        store,
        customer,
        customer.tagTypeIds.filter((id) => !body.tagTypeIds.includes(id)),
      );
    }
    return answer(undefined);
  },
};

/** Refuses with 409 before anything changes when one of the customers does not exist. */
function customersOf(store: TenantStore, ids: readonly number[]): readonly Customer[] {
  return [...new Set(ids)].map((id) => {
    const customer = crmRecords(store, 'customer').get(id);
    // assumed: the declared 409 of these calls is a customer that is not there.
    if (!customer) throw conflict(`Customer ${id} was not found.`);
    return customer;
  });
}

function setTags(store: TenantStore, customer: Customer, tagTypeIds: readonly number[]): void {
  if (tagTypeIds.length === customer.tagTypeIds.length) return;
  crmRecords(store, 'customer').update(customer.id, { tagTypeIds });
}
