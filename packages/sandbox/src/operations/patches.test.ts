import { listOperations } from '@truckroll/contract';
import { isNullable, resolveSchema, type Operation, type Schema } from '@truckroll/endpoint';
import { createValidator } from '@truckroll/endpoint/validation';
import { expect, test } from 'vitest';
import { answerSchemaOf, fieldsOf, schemaSetOf } from '../resource/answer-schema.ts';
import { membersOf, type Members } from '../testing/parameters/members.ts';
import { sampleCall } from '../testing/sample-call.ts';
import { FOLLOWING, NO_RECORD, RECORD_READS } from '../testing/writes/patched-members.ts';
import { WRITE_ENTRIES } from '../testing/writes/write-entries.ts';
import { openWriteScene, partsOf } from '../testing/writes/write-scene.ts';
import { WRITE_WALKS } from '../testing/writes/write-walks.ts';

const patches = listOperations().filter(
  ({ method, body }) => method === 'PATCH' && body?.contentType === 'application/json',
);
const tried = patches.filter(({ key }) => !(key in WRITE_WALKS) && !(key in NO_RECORD));
const name = ({ key }: Operation) => key;

test.each(tried.map((operation) => [name(operation), operation] as const))(
  '%s: changes the members it names and keeps the others',
  (key, operation) => {
    const scene = openWriteScene(operation, { ...WRITE_ENTRIES[key], ...RECORD_READS[key] });
    const id = scene.input.path?.[lastParameter(operation)];
    const record = () => membersOf(scene.look().flatMap(partsOf).find(isRecord(id)));
    scene.write();
    let body = membersOf(scene.input.body);
    let before = record();
    expect(before, 'the record is shown').not.toEqual({});
    for (const [member, value] of changesOf(operation, body)) {
      body = { ...body, [member]: value };
      scene.write({ ...needed(operation, body), [member]: value });
      const after = record();
      const changed = differences(before, after);
      const others = changed.filter((one) => one !== member && !follows(key, member, one));
      expect({ member, value, others }).toEqual({ member, value, others: [] });
      expect({ member, value: after[member] }).toEqual({
        member,
        value: expected(key, operation, member, value, before, after),
      });
      before = after;
    }
    scene.close();
  },
);

/** What a member is after it was written; null leaves alone what is never null. */
function expected(
  key: string,
  operation: Operation,
  member: string,
  value: unknown,
  before: Members,
  after: Members,
): unknown {
  if (!(member in after) || member in (FOLLOWING[key] ?? {})) return after[member];
  return value === null && !canBeNull(operation, member) ? before[member] : value;
}

function canBeNull(operation: Operation, member: string): boolean {
  const resource = operation.key.split('.').slice(0, 2).join('.');
  const read = listOperations().find(({ key }) => key === `${resource}.get`);
  const list = listOperations().find(({ key }) => key === `${resource}.list`);
  const { item, set } = answerSchemaOf(read ?? list ?? operation);
  const schema = fieldsOf(item, set)[member];
  return schema === undefined || isNullable(schema);
}

function follows(key: string, member: string, changed: string): boolean {
  const own = FOLLOWING[key];
  return [own?.[member] ?? [], own?.['*'] ?? []].flat().includes(changed);
}

function differences(before: Members, after: Members): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isSame = (one: string) => JSON.stringify(before[one]) === JSON.stringify(after[one]);
  return [...names].filter((one) => one !== 'modifiedOn' && !isSame(one));
}

function isRecord(id: unknown): (part: unknown) => boolean {
  return (part) => membersOf(part)['id'] === id;
}

function lastParameter({ path }: Operation): string {
  return /\{(\w+)\}(?!.*\{)/.exec(path)?.[1] ?? 'id';
}

function bodySchema(operation: Operation): Schema {
  const set = schemaSetOf(operation);
  const { schema, inline } = operation.body ?? {};
  return resolveSchema(set[schema ?? ''] ?? inline ?? {}, set);
}

/** The members a body cannot do without, as they were last written. */
function needed(operation: Operation, body: Members): Members {
  return Object.fromEntries(
    (bodySchema(operation).required ?? []).map((member) => [member, body[member]]),
  );
}

/** Other values for each member: nothing, an empty list, another text, number or choice. */
function changesOf(operation: Operation, body: Members): readonly (readonly [string, unknown])[] {
  const members = Object.entries(bodySchema(operation).properties ?? {});
  const set = schemaSetOf(operation);
  return members
    .filter(([member]) => member !== 'externalData' && member !== 'active')
    .flatMap(([member, schema]) => {
      const none = isNullable(schema) ? [null] : [];
      const others = [...none, ...otherValues(member, resolveSchema(schema, set), body[member])];
      return others.map((value) => [member, value] as const);
    });
}

function otherValues(member: string, schema: Schema, value: unknown): readonly unknown[] {
  if (schema.enum !== undefined) {
    return schema.enum.filter((one) => one !== value && one !== null).slice(0, 1);
  }
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'array') return [[]];
  if (type === 'boolean') return [value !== true];
  if (type === 'number' || type === 'integer') return /ids?$/i.test(member) ? [] : [2];
  const isFree = schema.format === undefined && schema.pattern === undefined;
  return type === 'string' && isFree ? ['Second'] : [];
}

test('a member that cannot be null is refused when it is null, in every change', () => {
  let refused = 0;
  for (const operation of patches) {
    const validator = createValidator(schemaSetOf(operation));
    const sample = membersOf(sampleCall(operation, 'Written').body);
    const schema = operation.body?.schema ?? bodySchema(operation);
    for (const [member, own] of Object.entries(bodySchema(operation).properties ?? {})) {
      const faults = validator.check(schema, { ...sample, [member]: null });
      const isRefused = Object.keys(faults).some((field) => field.startsWith(member));
      expect(`${operation.key} ${member} ${isRefused}`).toBe(
        `${operation.key} ${member} ${!isNullable(own)}`,
      );
      refused += Number(isRefused);
    }
  }
  expect(refused).toBeGreaterThan(100);
});
