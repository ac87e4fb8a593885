import { invalid } from '../operations/operation-error.ts';
import { type FilterOverrides, type FilterRule, ignored } from '../resource/index.ts';
import type { Condition, TenantStore } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { formCaptureSource } from './lead-intake.ts';
import { crmRecords } from './records.ts';

/** documented: true shows leads without a customer or whose customer has no job; false the rest. */
const isProspect: FilterRule = (value, { store }) => {
  const settled = customersWithJobs(store);
  if (value === false) return [{ field: 'customerId', is: 'in', values: settled }];
  const prospects = leadCustomers(store).filter((id) => !settled.includes(id));
  return [
    {
      any: [
        { field: 'customerId', is: 'eq', value: null },
        { field: 'customerId', is: 'in', values: prospects },
      ],
    },
  ];
};

/** documented: true shows leads that lack a customer or a location; false those that have both. */
const withoutCustomer: FilterRule = (value) => {
  if (value === false) {
    return [
      { field: 'customerId', is: 'ne', value: null },
      { field: 'locationId', is: 'ne', value: null },
    ];
  }
  return [
    {
      any: [
        { field: 'customerId', is: 'eq', value: null },
        { field: 'locationId', is: 'eq', value: null },
      ],
    },
  ];
};

export const leadFilters: FilterOverrides = {
  isProspect,
  withoutCustomer,
  isCaptureSourceForm: (value) => [
    { field: 'captureSource', is: value === true ? 'eq' : 'ne', value: formCaptureSource },
  ],
  customerCity: ofCustomer((value) => sameText('address.city', value)),
  customerState: ofCustomer((value) => sameText('address.state', value)),
  customerZip: ofCustomer((value) => sameText('address.zip', value)),
  customerCreatedOnOrAfter: ofCustomer((value) => bound('createdOn', 'gte', value)),
  customerCreatedBefore: ofCustomer((value) => bound('createdOn', 'lt', value)),
  customerModifiedOnOrAfter: ofCustomer((value) => bound('modifiedOn', 'gte', value)),
  genPermUrl: ignored,
};

function ofCustomer(condition: (value: string) => Condition): FilterRule {
  return (value, { store }) => {
    const found = crmRecords(store, 'customer').find({ where: [condition(String(value))] });
    return [{ field: 'customerId', is: 'in', values: found.map((customer) => customer.id) }];
  };
}

function sameText(field: string, value: string): Condition {
  return { field, is: 'sameText', value };
}

function bound(field: string, is: 'gte' | 'lt', text: string): Condition {
  const value = toStoredTime(text);
  if (value === undefined) throw invalid(field, `The value '${text}' is no date.`);
  return { field, is, value };
}

function customersWithJobs(store: TenantStore): readonly number[] {
  return leadCustomers(store).filter(
    (id) => store.collection('job').count([{ field: 'customerId', is: 'eq', value: id }]) > 0,
  );
}

function leadCustomers(store: TenantStore): readonly number[] {
  const leads = crmRecords(store, 'lead').find({
    where: [{ field: 'customerId', is: 'ne', value: null }],
  });
  return [...new Set(leads.flatMap((lead) => lead.customerId ?? []))];
}
