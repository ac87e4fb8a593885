import type { Prefill } from '@truckroll/sandbox-contract';
import type { Booking, Lead } from '../crm/records.ts';
import type { TenantStore } from '../store/collection.ts';

/**
 * What a booking or lead says about the job. documented: ids that fit nothing in the tenant are
 * taken by the API; only the prefill of this form is lost.
 */
export function prefillOf(
  store: TenantStore,
  from: Pick<Booking | Lead, 'jobTypeId' | 'businessUnitId' | 'campaignId' | 'priority'>,
): Prefill {
  const known = (collection: string, id: number | null | undefined): number | null => {
    if (id === null || id === undefined) return null;
    return store.collection(collection).get(id)?.active === true ? id : null;
  };
  return {
    jobTypeId: known('job-type', from.jobTypeId),
    businessUnitId: known('business-unit', from.businessUnitId),
    campaignId: known('campaign', from.campaignId),
    priority: from.priority ?? null,
  };
}
