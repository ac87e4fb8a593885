import { one, type FilterEntry, type FilterTable } from './entry.ts';

/** Calls are kept flat, and shown under `leadCall`. */
const CALLS: FilterTable[string] = {
  campaignId: 'campaign.id',
  agentId: 'agent.id',
  agentName: one('agentName=RAV', { agent: { name: 'Bravo' } }, { agent: { name: 'Charlie' } }),
  agentExternalId: one(
    'agentExternalId=42',
    { agent: { externalId: 42 } },
    { agent: { externalId: 43 } },
  ),
  agentIsExternal: () => {
    const [external, own] = [{ agent: { externalId: 42 } }, { agent: { externalId: null } }];
    return [
      { query: 'agentIsExternal=true', kept: external, dropped: own },
      { query: 'agentIsExternal=false', kept: own, dropped: external },
    ];
  },
  phoneNumberCalled: 'to',
  minDuration: one('minDuration=90', { duration: '00:01:30' }, { duration: '00:01:29' }),
};

/** Reviews that lack what they could belong to are shown unless they are not wanted. */
function included(parameter: string, member: string): FilterEntry {
  return one(`${parameter}=false`, { [member]: 42 }, { [member]: null });
}

const REVIEWS: FilterTable[string] = {
  search: () =>
    ['review', 'authorName'].map((member) => ({
      query: 'search=RAV',
      kept: { [member]: 'Bravo' },
      dropped: { [member]: 'Charlie' },
    })),
  fromDate: ['publishDate', 'from'],
  toDate: ['publishDate', 'upTo'],
  fromRating: ['rating', 'from'],
  toRating: ['rating', 'upTo'],
  sources: 'platform',
  responseTypes: 'responseType',
  reviewStatuses: 'matchConfidence',
  locationIds: 'locationId',
  campaignIds: 'campaignId',
  includeReviewsWithoutLocation: included('includeReviewsWithoutLocation', 'locationId'),
  includeReviewsWithoutCampaign: included('includeReviewsWithoutCampaign', 'campaignId'),
  includeReviewsWithoutTechnician: included('includeReviewsWithoutTechnician', 'technicianId'),
};

const LEAD_TYPES = ['Call', 'WebBooking', 'WebLeadForm', 'ManualJob'];

/** Forms, marketing, tasks and telephony. */
export const officeFilters: FilterTable = {
  'forms.forms.list': {
    status: () => [
      { query: 'status=Published', kept: { published: true }, dropped: { published: false } },
      { query: 'status=Unpublished', kept: { published: false }, dropped: { published: true } },
    ],
  },
  'forms.submissions.list': {
    ownerType: one(
      'ownerType=Job',
      { owners: [{ type: 'Job', id: 42 }] },
      { owners: [{ type: 'Call', id: 42 }] },
    ),
    owners: one(
      'owners={"type":"Job","id":42}',
      { owners: [{ type: 'Job', id: 42 }] },
      { owners: [{ type: 'Job', id: 43 }] },
    ),
  },
  'marketing.campaigns.list': {
    campaignPhoneNumber: one(
      'campaignPhoneNumber=2125550142',
      { campaignPhoneNumbers: ['2125550142'] },
      { campaignPhoneNumbers: ['2125550143'] },
    ),
  },
  'marketingAds.attributedLeads.list': {
    fromUtc: ['dateTime', 'from'],
    toUtc: ['dateTime', 'before'],
    leadType: () =>
      LEAD_TYPES.map((leadType, place) => ({
        query: `leadType=${leadType}`,
        kept: { leadType: place + 1 },
        dropped: { leadType: place === 0 ? 2 : 1 },
      })),
  },
  'marketingAds.performance.list': {
    fromUtc: one(
      'fromUtc=2026-05-02T00:00:00Z',
      { day: '2026-05-02T00:00:00.000Z' },
      { day: '2026-05-01T00:00:00.000Z' },
    ),
    toUtc: one(
      'toUtc=2026-05-02T00:00:00Z',
      { day: '2026-05-01T00:00:00.000Z' },
      { day: '2026-05-02T00:00:00.000Z' },
    ),
    performanceSegmentationType: 'performanceSegmentationType',
  },
  'marketingReputation.reviews.list': REVIEWS,
  'taskManagement.tasks.list': {
    completeBefore: ['completeBy', 'before'],
    completeOnOrAfter: ['completeBy', 'from'],
    includeSubtasks: () => [
      {
        query: 'includeSubtasks=true',
        record: {},
        member: 'subTasksData',
        shows: { count: 0, subTasks: [] },
        hides: null,
      },
    ],
  },
  'telecom.calls.list': {
    ...CALLS,
    callerPhoneNumber: 'from',
    sid: 'sid',
    tag: one('tag=Spam', { tags: [{ name: 'Spam' }] }, { tags: [{ name: 'Sale' }] }),
  },
  'telecom.calls.listV2': CALLS,
};
