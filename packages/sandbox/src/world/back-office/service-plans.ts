import type {
  CustomerMembershipResponse,
  MembershipTypeResponse,
} from '@truckroll/contract/types/memberships';
import { recurringDates } from '../../memberships/recurring-dates.ts';
import { timeText } from '../calendar.ts';
import type { Draft } from '../ledger.ts';
import type { BackOffice, Kept } from './back-office.ts';

const VISITS = [
  ['Heating tune-up', 'October'],
  ['Cooling tune-up', 'April'],
] as const;

/** The visits that come with a membership, and the services planned for some members. */
export function setUpServicePlans(back: BackOffice): void {
  const { office, ledger } = back.story;
  const hvac = office.jobTypes.find(({ facts }) => facts.kind === 'Maintenance');
  const types = VISITS.map(([name, month]) => {
    const template = back.setUp('invoice-template', {
      name,
      total: 129,
      isSettingsTemplate: true,
      items: [tuneUp(back)],
    });
    return back.setUp('recurring-service-type', {
      name,
      recurrenceType: 'Seasonal',
      recurrenceInterval: 12,
      recurrenceMonths: [month],
      durationType: 'NumberOfVisits',
      durationLength: 2,
      invoiceTemplateId: template.id,
      businessUnitId: office.businessUnits.hvac.id,
      jobTypeId: hvac?.id ?? null,
      priority: 'Normal',
      campaignId: office.campaigns[0]?.id ?? null,
      jobSummary: name,
    });
  });
  for (const plan of ledger.all<Draft<MembershipTypeResponse>>('membership-type')) {
    plan.recurringServices = types.map(({ id }, place) => ({
      membershipTypeId: plan.id,
      recurringServiceTypeId: id,
      offset: place * 6,
      offsetType: 'Months',
      allocation: 50,
    }));
  }
  back.plan(24, (momentMs, place) => planVisits(back, types, momentMs, place));
}

function tuneUp({ story }: BackOffice) {
  const [service] = [...story.office.pricebook.skus.values()].filter(
    ({ type, facts }) => type === 'Service' && facts.trade === 'hvac',
  );
  return { skuId: service?.id ?? 0, skuType: 'Service', quantity: 1, unitPrice: 129 };
}

/** The office plans the visits of the next member who has none yet. */
function planVisits(
  back: BackOffice,
  types: readonly Kept[],
  momentMs: number,
  place: number,
): void {
  const { ledger } = back.story;
  const membership = ledger.all<CustomerMembershipResponse>('membership')[place];
  const location = ledger
    .all<{ readonly id: number; readonly customerId: number }>('location')
    .find(({ customerId }) => customerId === membership?.customerId);
  if (membership === undefined || location === undefined) return;
  const plan = ledger
    .all<MembershipTypeResponse>('membership-type')
    .find(({ id }) => id === membership.membershipTypeId);
  for (const { id: _, createdOn: __, modifiedOn: ___, ...type } of types) {
    const from = membership.from ?? timeText(momentMs);
    const service = back.keep(
      'recurring-service',
      {
        ...type,
        membershipId: membership.id,
        locationId: location.id,
        recurringServiceTypeId: _,
        from,
        to: membership.to ?? null,
        allocation: 50,
        createdById: membership.createdById,
      },
      momentMs,
    );
    const recurrence = {
      recurrenceType: String(type['recurrenceType']),
      recurrenceInterval: Number(type['recurrenceInterval']),
      durationType: String(type['durationType']),
      durationLength: Number(type['durationLength']),
    };
    for (const date of recurringDates(recurrence, from, null)) {
      const event = {
        locationRecurringServiceId: service.id,
        locationRecurringServiceName: service['name'],
        membershipId: membership.id,
        membershipName: plan?.name ?? null,
        date,
        createdById: membership.createdById,
      };
      back.keep('recurring-service-event', event, momentMs);
    }
  }
}
