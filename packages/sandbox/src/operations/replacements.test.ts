import { contract } from '@truckroll/contract';
import { resolveSchema, type Operation, type Schema } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { schemaSetOf } from '../resource/answer-schema.ts';
import { membersOf, type Members } from '../testing/parameters/members.ts';
import { WRITE_ENTRIES } from '../testing/writes/write-entries.ts';
import { openWriteScene, partsOf } from '../testing/writes/write-scene.ts';

const { crm, dispatch, payroll, timesheets } = contract;

/** The puts that stand for a whole record. An estimate's is not among them: it changes what it names. */
const replacements: readonly Operation[] = [
  crm.contactMethods.upsert,
  crm.contacts.replace,
  dispatch.nonJobAppointments.update,
  payroll.grossPayItems.update,
  timesheets.activities.update,
];

/** What stands where nothing was written. */
const NOTHING: readonly unknown[] = [null, '', 0, false];

test.each(replacements.map((operation) => [operation.key, operation] as const))(
  '%s: what a replacement leaves out is gone',
  (key, operation) => {
    const scene = openWriteScene(operation, WRITE_ENTRIES[key]);
    const name = /\{(\w+)\}(?!.*\{)/.exec(operation.path)?.[1] ?? 'id';
    const id = scene.input.path?.[name];
    const record = () =>
      membersOf(
        scene
          .look()
          .flatMap(partsOf)
          .find((part) => membersOf(part)['id'] === id),
      );
    const whole = membersOf(scene.input.body);
    scene.write(whole);
    const before = record();
    scene.write(onlyNeeded(operation, whole));
    const after = record();
    const left = Object.keys(whole).filter(
      (member) => !(member in onlyNeeded(operation, whole)) && member in before,
    );
    expect(left.length).toBeGreaterThan(1);
    for (const member of left) {
      expect({ member, value: before[member] }).toEqual({ member, value: whole[member] });
      expect({ member, isGone: NOTHING.includes(after[member]) }).toEqual({ member, isGone: true });
    }
    scene.close();
  },
);

function onlyNeeded(operation: Operation, body: Members): Members {
  const set = schemaSetOf(operation);
  const { schema, inline } = operation.body ?? {};
  const own: Schema = resolveSchema(set[schema ?? ''] ?? inline ?? {}, set);
  const needed = own.required ?? [];
  return Object.fromEntries(Object.entries(body).filter(([member]) => needed.includes(member)));
}
