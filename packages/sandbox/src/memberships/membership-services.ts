import { Temporal } from 'temporal-polyfill';
import { invalid } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import type { GenericCall, Members } from '../resource/index.ts';
import { recurringDates, type Recurrence } from './recurring-dates.ts';

interface Entry {
  readonly recurringServiceTypeId: number;
  readonly offset: number;
  /** Weeks or months. */
  readonly offsetType: string;
  readonly allocation: number;
}

/**
 * The locations that get a membership's recurring services. documented: all of the customer's, a
 * single one, or none; the action is required once a location is named.
 *
 * @throws OperationError 400 when a single location is asked for and none of the customer's named
 */
export function servicedLocations({ store }: GenericCall, body: Members): readonly number[] {
  const { recurringServiceAction: action, customerId } = body;
  if (action !== 'All' && action !== 'Single') return [];
  const own = store.collection('location').find({
    where: [
      { field: 'customerId', is: 'eq', value: Number(customerId) },
      { field: 'active', is: 'eq', value: true },
    ],
  });
  const ids = own.map((location) => Number(location.id));
  if (action === 'All') return ids;
  // assumed: the discount's location is serviced when no other one is named.
  const wanted = Number(body['recurringLocationId'] ?? body['locationId'] ?? 0);
  if (ids.includes(wanted)) return [wanted];
  throw invalid('recurringLocationId', `Location ${wanted} is not one of this customer's.`);
}

/** Plans the services of a membership's type at locations, each with an event for every visit. */
export function planServices(
  call: GenericCall,
  membership: StoredRecord,
  type: StoredRecord,
  locationIds: readonly number[],
): void {
  const entries = (type['recurringServices'] ?? []) as readonly Entry[];
  for (const locationId of locationIds) {
    for (const entry of entries) planService(call, membership, type, { ...entry, locationId });
  }
}

function planService(
  call: GenericCall,
  membership: StoredRecord,
  type: StoredRecord,
  entry: Entry & { readonly locationId: number },
): void {
  const { store } = call;
  const kind = store.collection('recurring-service-type').get(entry.recurringServiceTypeId);
  if (kind === undefined) return;
  const from = shifted(String(membership['from']), entry);
  const to = (membership['to'] ?? null) as string | null;
  const service = store.collection('recurring-service').insert({
    ...keptOfType(kind),
    ...NOT_SAID,
    name: kind['name'] ?? '',
    membershipId: membership.id,
    locationId: entry.locationId,
    recurringServiceTypeId: kind.id,
    from,
    to,
    activatedFromId: membership['activatedFromId'] ?? null,
    allocation: entry.allocation,
    createdById: call.caller.userId,
  });
  // assumed: every visit has its event from the start, open until a job is named for it.
  for (const date of recurringDates(kind as unknown as Recurrence, from, to)) {
    store.collection('recurring-service-event').insert({
      locationRecurringServiceId: service.id,
      locationRecurringServiceName: service['name'],
      membershipId: membership.id,
      membershipName: type['name'] ?? null,
      status: 'NotAttempted',
      date,
      jobId: null,
      createdById: call.caller.userId,
    });
  }
}

/** documented: a service starts so many weeks or months after its membership. */
function shifted(from: string, { offset, offsetType }: Entry): string {
  return Temporal.Instant.from(from)
    .toZonedDateTimeISO('UTC')
    .add({ [offsetType === 'Weeks' ? 'weeks' : 'months']: offset })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

function keptOfType(kind: StoredRecord): Members {
  return Object.fromEntries(TYPE_MEMBERS.map((member) => [member, kind[member] ?? null]));
}

const TYPE_MEMBERS = [
  'durationType',
  'durationLength',
  'invoiceTemplateId',
  'businessUnitId',
  'jobTypeId',
  'campaignId',
  'priority',
  'jobSummary',
  'recurrenceType',
  'recurrenceInterval',
  'recurrenceMonths',
];

const NOT_SAID = {
  memo: null,
  invoiceTemplateForFollowingYearsId: null,
  firstVisitComplete: false,
  recurrenceDaysOfWeek: [],
  recurrenceWeek: 'None',
  recurrenceDayOfNthWeek: null,
  recurrenceDaysOfMonth: [],
  jobStartTime: null,
  estimatedPayrollCost: null,
  preferredTechnicianIds: null,
  tagTypeIds: [],
};
