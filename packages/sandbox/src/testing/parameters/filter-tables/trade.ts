import { one, type FilterTable, type ShownCase } from './entry.ts';
import { customFields } from './shared.ts';

/** A part of the rows that is shown when its parameter asks for it. */
function onRequest(parameter: string, member: string, value: unknown) {
  const shown: ShownCase = {
    query: `${parameter}=true`,
    record: { [member]: value },
    member,
    shows: value,
    hides: null,
  };
  return () => [shown];
}

const BILLING = { id: 7, salePrice: 1, billingPrice: 1, renewalPrice: 1, active: true };

function billed(members: Readonly<Record<string, unknown>>) {
  return {
    durationBilling: [{ ...BILLING, duration: 1, billingFrequency: 'Monthly', ...members }],
  };
}

const FREQUENCIES = [
  'OneTime',
  'Monthly',
  'EveryOtherMonth',
  'Quarterly',
  'BiAnnual',
  'Annual',
] as const;

/** Found by a part of its code, name or description. */
const SEARCHED: FilterTable[string] = {
  searchText: () =>
    ['code', 'displayName', 'description'].map((member) => ({
      query: 'searchText=PIP',
      kept: { [member]: 'Copper pipe' },
      dropped: { [member]: 'Valve' },
    })),
};

/** Memberships, payroll, prices, sales and stock. */
export const tradeFilters: FilterTable = {
  'inventory.adjustments.list': { ...customFields('customFields'), adjustmentTypes: 'type' },
  'inventory.receipts.list': customFields('customFields'),
  'inventory.returns.list': customFields('customFields'),
  'inventory.transfers.list': {
    ...customFields('customFields'),
    transferTypeIds: one('transferTypeIds=42,9', { transferTypeId: 42 }, { transferTypeId: 43 }),
  },
  'inventory.vendors.list': customFields('customField'),
  'memberships.membershipTypes.list': {
    duration: one('duration=12', billed({ duration: 12 }), billed({ duration: 6 })),
    billingFrequency: () =>
      FREQUENCIES.map((billingFrequency) => ({
        query: `billingFrequency=${billingFrequency}`,
        kept: billed({ billingFrequency }),
        dropped: billed({ billingFrequency: billingFrequency === 'Annual' ? 'Monthly' : 'Annual' }),
      })),
    includeDurationBilling: () => [
      {
        query: 'includeDurationBilling=true',
        record: billed({}),
        member: 'durationBilling',
        shows: [{ duration: 1, billingFrequency: 'Monthly' }],
        hides: null,
      },
    ],
    includeDiscounts: onRequest('includeDiscounts', 'discounts', [{ targetId: 7, discount: 5 }]),
    includeRecurringServices: onRequest('includeRecurringServices', 'recurringServices', [
      { membershipTypeId: 7 },
    ]),
    includeTags: onRequest('includeTags', 'tagTypeIds', [7]),
  },
  'memberships.recurringServiceEvents.list': {
    locationId: ({ store }) => {
      const [kept, dropped] = [4242, 4243].map((locationId) => {
        const { id } = store.collection('recurring-service').insert({ locationId });
        return { locationRecurringServiceId: id };
      });
      return [{ query: 'locationId=4242', kept: kept ?? {}, dropped: dropped ?? {} }];
    },
  },
  'memberships.recurringServices.list': {
    includeTechnicians: onRequest('includeTechnicians', 'preferredTechnicianIds', [7]),
  },
  'memberships.recurringServiceTypes.list': {
    membershipTypeId: ({ store }) => {
      const [kept, dropped] = [store.nextId(), store.nextId()];
      const recurringServices = [{ recurringServiceTypeId: kept }];
      const { id } = store.collection('membership-type').insert({ recurringServices });
      return [{ query: `membershipTypeId=${id}`, kept: { id: kept }, dropped: { id: dropped } }];
    },
  },
  'payroll.jobSplits.listByJobs': pointing('jobIds', 'job', 'jobId'),
  'payroll.timesheets.listJobTimesheetsByJobs': {
    ...pointing('jobIds', 'job', 'jobId'),
    startedOn: ['arrivedOn', 'from'],
    endedOn: ['doneOn', 'upTo'],
  },
  'payroll.timesheets.listJobTimesheets': {
    startedOn: ['arrivedOn', 'from'],
    endedOn: ['doneOn', 'upTo'],
  },
  'payroll.locationRates.list': pointing('locationIds', 'location', 'locationId'),
  'payroll.payrolls.list': { approvedOnOrAfter: ['managerApprovedOn', 'from'] },
  'payroll.payrolls.listForEmployee': { approvedOnOrAfter: ['managerApprovedOn', 'from'] },
  'payroll.payrolls.listForTechnician': { approvedOnOrAfter: ['managerApprovedOn', 'from'] },
  'pricebook.clientSpecificPricing.list': {
    searchTerm: one('searchTerm=RAV', { name: 'Bravo' }, { name: 'Charlie' }),
  },
  'pricebook.discountsAndFees.list': SEARCHED,
  'pricebook.equipment.list': SEARCHED,
  'pricebook.materials.list': SEARCHED,
  'pricebook.services.list': {
    ...SEARCHED,
    calculatePrices: () => [
      {
        query: 'calculatePrices=true',
        record: { price: 7 },
        member: 'calculatedPrice',
        shows: 7,
        hides: null,
      },
    ],
  },
  'sales.estimates.list': {
    status: ['status.name', 'is'],
    totalGreater: ['subtotal', 'after'],
    totalLess: ['subtotal', 'before'],
    soldById: 'soldBy',
    soldByEmployeeId: 'soldBy',
  },
  'sales.estimates.listItems': {
    estimateId: ({ store }) => {
      const [kept, dropped] = [store.nextId(), store.nextId()];
      const estimates = [kept, dropped].map((id) => {
        return store.collection('estimate').insert({ items: [{ id }] }).id;
      });
      const query = `estimateId=${estimates[0]}`;
      return [{ query, kept: { id: kept }, dropped: { id: dropped } }];
    },
  },
};

/** Found by the ids of records that must exist. */
function pointing(parameter: string, collection: string, member: string): FilterTable[string] {
  return {
    [parameter]: ({ store }) => {
      const [kept, dropped] = [1, 2].map(() => store.collection(collection).insert({}).id);
      const query = `${parameter}=${kept}`;
      return [{ query, kept: { [member]: kept }, dropped: { [member]: dropped } }];
    },
  };
}
