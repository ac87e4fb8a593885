import type { CustomerMembershipResponse } from '@truckroll/contract/types/memberships';
import { timeText } from '../calendar.ts';
import { PLAN_MONTHS } from '../setup/membership-types.ts';
import type { Visit } from './order.ts';
import { HOUR_MS, type Story } from './story.ts';

const SHARE_AFTER_MAINTENANCE = 0.3;
const SHARE_AFTER_SERVICE = 0.04;
const YEAR_MS = 365 * 24 * HOUR_MS;

/** Offers the plan at the end of a visit; some customers take it. */
export function offerMembership(story: Story, visit: Visit, momentMs: number): void {
  const { household, type } = visit.order.request;
  if (household.membershipId !== null) return;
  const isMaintenance = type.facts.kind === 'Maintenance';
  const share = isMaintenance ? SHARE_AFTER_MAINTENANCE : SHARE_AFTER_SERVICE;
  if (!story.random.chance(share)) return;
  const membership = newMembership(story, visit, momentMs);
  story.ledger.add('membership', membership);
  household.membershipId = membership.id;
  const tag = story.office.tagTypes.get('Member');
  if (tag !== undefined) {
    const { customer } = household;
    customer.tagTypeIds = [...new Set([...customer.tagTypeIds, tag.id])];
    customer.modifiedOn = timeText(momentMs);
  }
}

function newMembership(story: Story, visit: Visit, momentMs: number): CustomerMembershipResponse {
  const { customer } = visit.order.request.household;
  const [plan, , building] = story.office.plans;
  const chosen = customer.type === 'Commercial' ? building : plan;
  const createdOn = timeText(momentMs);
  const endsOn = timeText(momentMs + YEAR_MS);
  return {
    id: story.ledger.nextId(),
    createdOn,
    createdById: visit.technician.record.userId,
    modifiedOn: createdOn,
    followUpOn: endsOn,
    cancellationDate: null,
    from: createdOn,
    nextScheduledBillDate: endsOn,
    to: endsOn,
    billingFrequency: 'Annual',
    renewalBillingFrequency: 'Annual',
    status: 'Active',
    followUpStatus: 'NotAttempted',
    active: true,
    initialDeferredRevenue: 0,
    duration: PLAN_MONTHS,
    renewalDuration: PLAN_MONTHS,
    businessUnitId: visit.order.job.businessUnitId,
    customerId: customer.id,
    membershipTypeId: chosen?.id ?? 0,
    activatedById: visit.technician.record.userId,
    activatedFromId: null,
    billingTemplateId: null,
    cancellationBalanceInvoiceId: null,
    cancellationInvoiceId: null,
    followUpCustomStatusId: null,
    locationId: null,
    paymentMethodId: null,
    paymentTypeId: null,
    recurringLocationId: null,
    renewalMembershipTaskId: null,
    renewedById: null,
    soldById: visit.technician.record.id,
    customerPo: null,
    importId: null,
    memo: null,
    customFields: [],
  };
}
