import type { LeadDetail } from '@truckroll/sandbox-contract';
import type { JobOrigin } from '../office/job-draft.ts';

/** A job is booked from a lead for the customer it names, or for whoever it is about. */
export function originOfLead({ row, prefill, knownCustomers }: LeadDetail): JobOrigin {
  const own =
    row.customerId === null
      ? []
      : [{ id: row.customerId, name: row.name ?? '', note: 'of this lead' }];
  const others = knownCustomers
    .filter(({ id }) => id !== row.customerId)
    .map(({ id, name, address, because }) => {
      return { id, name, note: [because, address].filter(Boolean).join(' · ') };
    });
  return {
    leadId: row.id,
    customers: [...own, ...others],
    ...(row.locationId !== null && { locationId: row.locationId }),
    name: row.name ?? '',
    type: 'Residential',
    address: row.address,
    contacts: [
      ...(row.phone === null ? [] : [{ type: 'MobilePhone' as const, value: row.phone }]),
      ...(row.email === null ? [] : [{ type: 'Email' as const, value: row.email }]),
    ],
    prefill,
    summary: row.summary ?? '',
    wantedStart: null,
  };
}
