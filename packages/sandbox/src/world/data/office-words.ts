/** Names the office gives to its lists. */
export const TAGS: readonly (readonly [name: string, color: string, code: string])[] = [
  ['VIP', '#B8860B', 'VIP'],
  ['Member', '#2E7D32', 'MEM'],
  ['Landlord', '#455A64', 'LL'],
  ['Dog on site', '#8D6E63', 'DOG'],
  ['Doorman building', '#5C6BC0', 'DOOR'],
  ['Certificate of insurance', '#AD1457', 'COI'],
  ['Warranty', '#00838F', 'WAR'],
  ['Emergency', '#C62828', 'EMG'],
  ['Sales lead', '#EF6C00', 'LEAD'],
];

export const CALL_REASONS: readonly (readonly [name: string, isLead: boolean])[] = [
  ['Service request', true],
  ['Wants an estimate', true],
  ['Comparing prices', true],
  ['Outside the service area', false],
  ['Service not offered', false],
  ['Wrong number', false],
  ['Duplicate request', false],
  ['Question about a bill', false],
];

export const CANCEL_REASONS: readonly string[] = [
  'Customer canceled',
  'Customer fixed it',
  'Went with another company',
  'Nobody at home',
  'Booked twice',
];

export const HOLD_REASONS: readonly string[] = [
  'Waiting for parts',
  'Waiting for a permit',
  'Waiting for the landlord',
];

export const CAMPAIGN_CATEGORIES: readonly string[] = ['Online', 'Offline', 'Referral', 'Partners'];

/** `share`: how many of a hundred jobs come through it. */
export const CAMPAIGNS: readonly {
  readonly name: string;
  readonly category: string;
  readonly medium: string;
  readonly share: number;
}[] = [
  { name: 'Google Ads', category: 'Online', medium: 'Paid search', share: 22 },
  { name: 'Website', category: 'Online', medium: 'Organic search', share: 20 },
  { name: 'Google Local Services', category: 'Online', medium: 'Paid search', share: 12 },
  { name: 'Yelp', category: 'Partners', medium: 'Marketplace', share: 8 },
  { name: 'Angi', category: 'Partners', medium: 'Marketplace', share: 7 },
  { name: 'Returning customers', category: 'Referral', medium: 'Word of mouth', share: 18 },
  { name: 'Neighbor referral', category: 'Referral', medium: 'Word of mouth', share: 8 },
  { name: 'Subway posters', category: 'Offline', medium: 'Outdoor', share: 3 },
  { name: 'Vans', category: 'Offline', medium: 'Outdoor', share: 2 },
];

/** The ways bookings come in from outside; `campaign` is the one they count for. */
export const BOOKING_PROVIDERS: readonly {
  readonly name: string;
  readonly description: string;
  readonly campaign: string;
}[] = [
  { name: 'Website requests', description: 'Requests from our website', campaign: 'Website' },
  { name: 'Angi leads', description: 'Requests from Angi', campaign: 'Angi' },
];

export const PAYMENT_TYPES: readonly string[] = ['Credit Card', 'Check', 'Cash', 'ACH'];

/** Start and length in hours, local time. */
export const ARRIVAL_WINDOWS: readonly (readonly [start: number, hours: number])[] = [
  [8, 4],
  [12, 4],
  [16, 4],
];

export const CUSTOMER_NOTES: readonly string[] = [
  'Prefers a text before the technician arrives.',
  'Speaks Spanish, ask for Yesenia.',
  'Always pays by check.',
  'Super is called Mr. Alvarez, he lets us in.',
  'Asked not to be called before 9.',
];

export const LOCATION_NOTES: readonly string[] = [
  'Doorman wants a certificate of insurance.',
  'Boiler room key is at the super.',
  'No parking on the block, use the garage at the corner.',
  'Shut-off is behind the laundry.',
  'Walk-up, fourth floor.',
];

export const JOB_NOTES: readonly string[] = [
  'Called the customer, left a message.',
  'Customer will be there after 2.',
  'Photos are attached to the form.',
  'Told the customer about the membership.',
  'Second technician helped for an hour.',
];
