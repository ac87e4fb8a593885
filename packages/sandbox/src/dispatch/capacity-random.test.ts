import { contract } from '@truckroll/contract';
import type {
  CapacityRequestArgs,
  CapacityResponseAvailability,
} from '@truckroll/contract/types/dispatch';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../operations/handler.ts';
import { answered } from '../testing/answered.ts';
import { countCapacity } from '../testing/capacity-by-minutes.ts';
import { fillCrew } from '../testing/crew-in-memory.ts';
import { crew, type Crew } from '../testing/random-crew.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { wallMinutes } from '../testing/wall-clock.ts';
import { findHandler } from '../gateway/handler-table.ts';
import { capacity } from './capacity.ts';

const SEED = 20_260_308;
const operation = contract.dispatch.capacity.get;

const wallOf = remembered(wallMinutes);

test(`capacity is what counting minute by minute finds, on days of 23, 24 and 25 hours (seed ${SEED})`, () => {
  const found = { rows: 0, partlyBooked: 0 };
  const property = fc.property(crew, (one) => {
    const wall = wallOf(one.date, one.timeZone);
    const midnights = wall.filter(({ sinceMidnight }) => sinceMidnight === 0);
    const from = midnights.find(({ date }) => date === one.date)?.minute ?? 0;
    const to = (midnights.find(({ minute }) => minute > from)?.minute ?? 0) + 12 * 60;
    const counted = countCapacity(one, wall, { from, to });
    const answers = ask(one, { from, to }).map((row) => ({
      start: row.start,
      end: row.end,
      businessUnitIds: row.businessUnitIds,
      totalMinutes: Math.round(row.totalAvailability * 60),
      openMinutes: Math.round(row.openAvailability * 60),
      technicians: row.technicians.map((own) => [
        own.id,
        own.status,
        own.hasRequiredSkills ?? null,
      ]),
      isAvailable: row.isAvailable,
    }));
    expect(inOrder(answers)).toEqual(inOrder(counted));
    found.rows += answers.length;
    found.partlyBooked += answers.filter(
      (row) => row.openMinutes > 0 && row.openMinutes < row.totalMinutes,
    ).length;
  });
  fc.assert(property, { seed: SEED, numRuns: 160 });
  // A property about empty worlds would prove nothing.
  expect(found.rows).toBeGreaterThan(250);
  expect(found.partlyBooked).toBeGreaterThan(20);
});

/** Puts the crew into a tenant and asks its capacity for the minutes between two. */
function ask(one: Crew, { from, to }: { readonly from: number; readonly to: number }) {
  const tenant = openTenantInMemory({});
  const { jobTypeId } = fillCrew(tenant.store, one, from);
  const body: CapacityRequestArgs = {
    startsOnOrAfter: textOf(from),
    endsOnOrBefore: textOf(to),
    businessUnitIds: one.asked,
    jobTypeId,
    skillBasedAvailability: one.isSkillBased,
  };
  const call = tenant.callOf(operation, { body });
  const inZone = {
    ...call,
    tenant: { ...call.tenant, timeZone: one.timeZone },
    now: () => textOf(from + one.now),
  };
  const handler = findHandler({ dispatch: { capacity } }, operation);
  if (handler === undefined) throw new TypeError('capacity has no handler');
  const answer = answered(handler(inZone as unknown as Call));
  tenant.close();
  return answer['availabilities'] as readonly CapacityResponseAvailability[];
}

function textOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

/** Rows that begin and end together come in no order that anybody promised. */
function inOrder(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function remembered<T>(read: (date: string, timeZone: string) => T) {
  const known = new Map<string, T>();
  return (date: string, timeZone: string): T => {
    const key = `${date} ${timeZone}`;
    const value = known.get(key) ?? read(date, timeZone);
    known.set(key, value);
    return value;
  };
}
