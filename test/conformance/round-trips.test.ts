import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openOffice, type Office } from './office.ts';
import { resources, takeRoundTrip, type Row, type Step } from './round-trip.ts';

const TIME_LIMIT_MS = 60_000;
const START = 'start';

let office: Office;
let steps = 0;

beforeAll(async () => {
  office = await openOffice();
  office.sandbox.store.snapshots.take(START);
});
beforeEach(() => void office.sandbox.store.snapshots.restore(START));
afterAll(async () => {
  await office.close();
  console.log(`round trips: ${resources.length} resources seen in ${steps} ways`);
});

/** Members that are shown otherwise than written, with good reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'accounting.journalEntries.versionId': 'the service counts the versions itself',
  'dispatch.technicianShifts.start': "written in the tenant's time, shown in UTC",
  'dispatch.technicianShifts.end': "written in the tenant's time, shown in UTC",
};

test.each(resources)(
  '%s: what was made and changed is got, listed and exported as it was written',
  { timeout: TIME_LIMIT_MS },
  async (resource) => {
    for (const step of await takeRoundTrip(office, resource)) {
      steps += 1;
      const isShown = step.shown?.['id'] !== undefined;
      expect({ step: step.name, isShown }).toEqual({ step: step.name, isShown: true });
      expect({ step: step.name, ...comparable(resource, step, step.shown) }).toEqual({
        step: step.name,
        ...comparable(resource, step, step.written),
      });
    }
  },
);

/** The members that are shown under the name, and as the kind, they were written with. */
function comparable(resource: string, { shown, written }: Step, side: Row | undefined): object {
  const names = Object.keys(written).filter((name) => {
    const isPlain = typeof written[name] !== 'object' || written[name] === null;
    const isShown = name === 'id' || typeof shown?.[name] === typeof written[name];
    return isPlain && isShown && OTHERWISE[`${resource}.${name}`] === undefined;
  });
  return Object.fromEntries(names.map((name) => [name, moment(side?.[name])]));
}

/** Times may be written with more or fewer digits. */
function moment(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;
}
