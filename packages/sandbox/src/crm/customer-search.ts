import { type FilterOverrides, type FilterRule, ignored } from '../resource/index.ts';
import { phoneDigits } from './contact-values.ts';
import { crmRecords } from './records.ts';

/** A part of the street is enough. assumed: documents don't say how addresses are compared. */
export const streetFilter: FilterRule = (value) => [
  { field: 'address.street', is: 'contains', value: String(value) },
];

/** documented: customers are found by the numbers of their contacts. */
const phoneFilter: FilterRule = (value, { store }) => {
  // assumed: numbers are the same when their digits are, whatever stands between them.
  const digits = phoneDigits(String(value));
  const contacts = crmRecords(store, 'customer-contact').find({
    where: [
      { field: 'phoneSettings.phoneNumber', is: 'eq', value: digits },
      { field: 'type', is: 'ne', value: 'Email' },
    ],
  });
  return [{ field: 'id', is: 'in', values: contacts.map((contact) => contact.customerId) }];
};

export const customerFilters: FilterOverrides = {
  street: streetFilter,
  phone: phoneFilter,
  // assumed: a changed balance moves modifiedOn as any change does, and is not left out.
  excludeAccountingChangesFromModifiedDateRange: ignored,
};
