import type { CapacityRequestArgs } from '@truckroll/contract/types/dispatch';
import { jpmRecords, type JobType } from '../jpm/records.ts';
import type { Call } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import type { Interval } from './interval.ts';
import { assertBusinessUnits } from './known-records.ts';
import type { CapacityRequest, Workload } from './planned-time.ts';
import { toInstantMs, toZoned } from './tenant-time.ts';
import { readWorkload } from './workload.ts';

/** assumed: one client reports this limit; no document names one. */
const MAX_DAYS = 14;

type Asked = Pick<Call, 'store' | 'tenant'> & {
  /** The virtual clock's time of the question. */
  readonly now: string;
  readonly body: CapacityRequestArgs;
};

/**
 * Reads everything that a question for capacity is answered by.
 *
 * @throws OperationError 400 under the member that is wrong
 */
export function readCapacityQuestion(asked: Asked): {
  readonly work: Workload;
  readonly request: CapacityRequest;
} {
  const { store, tenant, now, body } = asked;
  const span = askedSpan(asked);
  const jobType = askedJobType(store, body);
  const work = readWorkload(store, {
    ...span,
    timeZone: tenant.timeZone,
    nowMs: toInstantMs(now, tenant.timeZone, 'now'),
    businessUnitIds: askedBusinessUnits(store, body),
    requiredSkills: jobType?.skills,
  });
  // documented: a job type's duration is told in seconds.
  const jobMs = jobType === undefined ? undefined : jobType.duration * 1000;
  return { work, request: { ...span, jobMs, skillBased: body.skillBasedAvailability } };
}

function askedSpan({ tenant: { timeZone }, body }: Asked): Interval {
  const start = toInstantMs(body.startsOnOrAfter, timeZone, 'startsOnOrAfter');
  const end = toInstantMs(body.endsOnOrBefore, timeZone, 'endsOnOrBefore');
  if (end <= start) {
    throw invalid('endsOnOrBefore', 'EndsOnOrBefore must be later than StartsOnOrAfter.');
  }
  if (end > toZoned(start, timeZone).add({ days: MAX_DAYS }).epochMilliseconds) {
    throw invalid('endsOnOrBefore', `Capacity is told for at most ${MAX_DAYS} days at a time.`);
  }
  return { start, end };
}

function askedJobType(store: TenantStore, request: CapacityRequestArgs): JobType | undefined {
  if (request.jobTypeId === null || request.jobTypeId === undefined) return undefined;
  const jobType = jpmRecords(store, 'job-type').get(request.jobTypeId);
  if (jobType === undefined) {
    throw invalid('jobTypeId', `Job type ${request.jobTypeId} was not found.`);
  }
  return jobType;
}

/** assumed: no unit named means every active one. */
function askedBusinessUnits(store: TenantStore, request: CapacityRequestArgs): number[] {
  const asked = request.businessUnitIds ?? [];
  if (asked.length === 0) {
    return store
      .collection<{ readonly id: number }>('business-unit')
      .find({ where: [{ field: 'active', is: 'eq', value: true }] })
      .map((unit) => unit.id);
  }
  assertBusinessUnits(store, 'businessUnitIds', asked);
  return [...new Set(asked)];
}
