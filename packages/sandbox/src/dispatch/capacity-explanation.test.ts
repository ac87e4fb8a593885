import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillCrew } from '../testing/crew-in-memory.ts';
import { crew } from '../testing/random-crew.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { explainCapacity } from './capacity-explanation.ts';
import { planCapacity } from './capacity-plan.ts';
import { readCapacityQuestion } from './capacity-question.ts';

const SEED = 20_261_101;
const HOUR_MS = 3_600_000;

test(`what explains a number adds up to it (seed ${SEED})`, () => {
  const property = fc.property(crew, (one) => {
    const tenant = openTenantInMemory({});
    const { jobTypeId } = fillCrew(tenant.store, one, Date.parse(`${one.date}T05:00Z`) / 60_000);
    const { work, request } = readCapacityQuestion({
      store: tenant.store,
      tenant: { id: 1, name: 'T', environment: 'integration', timeZone: one.timeZone },
      now: '2026-01-01T00:00:00.000Z',
      body: {
        startsOnOrAfter: `${one.date}T00:00:00`,
        endsOnOrBefore: `${one.date}T23:00:00`,
        businessUnitIds: one.asked,
        jobTypeId,
        skillBasedAvailability: one.isSkillBased,
      },
    });
    const rows = planCapacity(work, request);
    const frames = explainCapacity(work, request);
    tenant.close();
    expect(frames.map((frame) => frame.businessUnitIds)).toEqual(
      rows.map((row) => row.businessUnitIds),
    );
    for (const [place, frame] of frames.entries()) {
      const counted = frame.technicians.filter(({ leftOut }) => leftOut === undefined);
      const working = sum(counted.map(({ workingMs }) => workingMs));
      const free = sum(counted.map(({ freeMs }) => freeMs));
      const waiting = sum(frame.waiting.map(({ countsMs }) => countsMs));
      expect(working / HOUR_MS).toBeCloseTo(rows[place]?.totalAvailability ?? -1, 3);
      const open = Math.max(0, free - waiting) / HOUR_MS;
      expect(open).toBeCloseTo(rows[place]?.openAvailability ?? -1, 3);
      for (const { onShiftMs, workingMs, freeMs, spans } of frame.technicians) {
        // What overlaps counts in each span, so that spans name at least what is missing.
        const of = (...kinds: string[]) =>
          sum(spans.filter(({ kind }) => kinds.includes(kind)).map(({ countsMs }) => countsMs));
        expect(of('Shift')).toBeGreaterThanOrEqual(onShiftMs);
        expect(of('TimeOff', 'Event')).toBeGreaterThanOrEqual(onShiftMs - workingMs);
        expect(of('Appointment')).toBeGreaterThanOrEqual(workingMs - freeMs);
        expect(of('TimeOff', 'Event') > 0).toBe(workingMs < onShiftMs);
        expect(of('Appointment') > 0).toBe(freeMs < workingMs);
      }
    }
  });
  fc.assert(property, { seed: SEED, numRuns: 120 });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
