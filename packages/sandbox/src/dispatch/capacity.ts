import type { CapacityRequestArgs } from '@truckroll/contract/types/dispatch';
import { json, type Call, type ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { jpmRecords, type JobType } from '../jpm/records.ts';
import { planCapacity } from './capacity-plan.ts';
import type { Interval } from './interval.ts';
import { assertBusinessUnits } from './known-records.ts';
import { toInstantMs, toZoned } from './tenant-time.ts';
import { readWorkload } from './workload.ts';

/** assumed: one client reports this limit; no document names one. */
const MAX_DAYS = 14;

export const capacity: ResourceHandlers<'dispatch', 'capacity'> = {
  get(call) {
    const span = askedSpan(call);
    const jobType = askedJobType(call.store, call.body);
    const now = call.now();
    const work = readWorkload(call.store, {
      ...span,
      timeZone: call.tenant.timeZone,
      nowMs: toInstantMs(now, call.tenant.timeZone, 'now'),
      businessUnitIds: askedBusinessUnits(call.store, call.body),
      requiredSkills: jobType?.skills,
    });
    const availabilities = planCapacity(work, {
      ...span,
      // documented: a job type's duration is told in seconds.
      jobMs: jobType === undefined ? undefined : jobType.duration * 1000,
      skillBased: call.body.skillBasedAvailability,
    });
    return json({ timeStamp: now, availabilities });
  },
};

function askedSpan(call: Pick<Call<unknown>, 'tenant'> & { body: CapacityRequestArgs }): Interval {
  const { timeZone } = call.tenant;
  const start = toInstantMs(call.body.startsOnOrAfter, timeZone, 'startsOnOrAfter');
  const end = toInstantMs(call.body.endsOnOrBefore, timeZone, 'endsOnOrBefore');
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
