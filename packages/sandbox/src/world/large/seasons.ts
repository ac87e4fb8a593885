import type { JobTypeFacts } from '../data/job-types.ts';
import { seasonFactor, weekdayFactor } from '../data/seasons.ts';
import { entryAt } from '../random.ts';
import type { TypeOf } from './imagined-job.ts';
import type { LargeOffice } from './office.ts';
import { JOB_DAYS, type LargePlan } from './plan.ts';

/** How many jobs were booked up to the end of each day, the first of `JOB_DAYS` at 0, today last. */
export function jobsUpTo({ calendar, jobs }: LargePlan, office: LargeOffice): readonly number[] {
  let sum = 0;
  const sums = Array.from({ length: JOB_DAYS + 1 }, (_, place) => {
    const day = place - JOB_DAYS;
    const month = calendar.month(day);
    const wishes = office.jobTypes.reduce(
      (all, type) => all + wishFor(office, type.facts, month),
      0,
    );
    sum += wishes * weekdayFactor(calendar.weekday(day));
    return sum;
  });
  return sums.map((upTo) => Math.round((upTo / sum) * jobs));
}

/** Picks job types as often as a month asks for them. */
export function typesOfMonth(office: LargeOffice, month: number): TypeOf {
  const { jobTypes } = office;
  let sum = 0;
  const sums = jobTypes.map((type) => (sum += wishFor(office, type.facts, month)));
  return (fraction) => {
    const at = sums.findIndex((upTo) => fraction * sum < upTo);
    return entryAt(jobTypes, at < 0 ? jobTypes.length - 1 : at);
  };
}

function wishFor({ climate }: LargeOffice, facts: JobTypeFacts, month: number): number {
  return facts.weight * seasonFactor(facts.season, month) * (climate[facts.season] ?? 1);
}
