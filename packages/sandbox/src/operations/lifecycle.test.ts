import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterEach, expect, test } from 'vitest';
import { findHandler } from '../gateway/handler-table.ts';
import { answerSchemaOf, fieldsOf } from '../resource/answer-schema.ts';
import { crowdedStore } from '../testing/crowded-store.ts';
import { sampleCall } from '../testing/sample-call.ts';
import { SAMPLE_GUID } from '../testing/sample-value.ts';
import {
  openTenantInMemory,
  type AnyInput,
  type TenantInMemory,
} from '../testing/tenant-in-memory.ts';
import { allHandlers } from './all-handlers.ts';

type Row = Readonly<Record<string, unknown>>;

/** APIs with rules of their own, tested beside those. */
const TESTED_ELSEWHERE = new Set(['crm', 'dispatch', 'jpm']);

const operations = new Map(listOperations().map((operation) => [operation.key, operation]));

/** Resources whose records can be made and read back: `settings.tagTypes`. */
const resources = [...operations.keys()]
  .filter((key) => key.endsWith('.create') && !TESTED_ELSEWHERE.has(key.split('.')[0] ?? ''))
  .map((key) => key.slice(0, -'.create'.length))
  .filter((resource) => operations.has(`${resource}.list`));

const changeable = resources.filter((resource) => operations.has(`${resource}.update`));
const deletable = resources.filter((resource) => operations.has(`${resource}.delete`));
const gettable = resources.filter((resource) => operations.has(`${resource}.get`));
const exported = resources.filter((resource) => operations.has(exportKey(resource)));
const named = resources.filter((resource) => hasQuery(resource, 'name'));
const listedByIds = resources.filter((resource) => hasQuery(resource, 'ids'));

let tenant: TenantInMemory;

afterEach(() => tenant.close());

test.each(resources)('%s: what was made is listed with its texts', (resource) => {
  const trial = make(resource);
  const texts = textsOf(`${resource}.create`, resource, 'First');
  expect(trial.shown()).toMatchObject({ ...texts, id: trial.id });
});

test.each(gettable)('%s: what was made can be got', (resource) => {
  const { id } = make(resource);
  const got = run(`${resource}.get`, 'First', { path: { id, accountId: id } }) ?? {};
  expect((got['data'] as Row | undefined)?.['id'] ?? got['id']).toBe(id);
});

test.each(listedByIds)('%s: a record is found by its id', (resource) => {
  const { id, ids } = make(resource);
  expect(ids({ ids: String(id) })).toEqual([id]);
});

test.each(named)('%s: a record is found by a part of its name', (resource) => {
  const { id, ids } = make(resource);
  expect(ids({ name: 'IRS' })).toContain(id);
  expect(ids({ name: 'nothing' })).not.toContain(id);
});

test.each(changeable)('%s: a change is shown', (resource) => {
  const { id, shown } = make(resource);
  run(`${resource}.update`, 'Second', { path: { id, accountId: id } });
  const texts = textsOf(`${resource}.update`, resource, 'Second');
  expect(shown()).toMatchObject({ ...texts, id });
});

test.each(exported)('%s: the newest record is the last of its feed', (resource) => {
  const { id } = make(resource);
  const feed = run(exportKey(resource), 'First')?.['data'] as readonly Row[];
  expect(feed.at(-1)?.['id']).toBe(id);
});

test.each(deletable)('%s: a deleted record is gone or inactive', (resource) => {
  const { id, shown } = make(resource);
  run(`${resource}.delete`, 'First', { path: { id } });
  expect(shown()?.['active'] ?? false).toBe(false);
});

/** Makes one record in a tenant where whatever it points at exists. */
function make(resource: string) {
  const opened = openTenantInMemory({}, { tickMs: 1000 });
  const store = crowdedStore(opened.store);
  tenant = {
    ...opened,
    callOf: (operation, input) => ({ ...opened.callOf(operation, input), store }),
  };
  const made = run(`${resource}.create`, 'First') ?? {};
  const data = made['data'] as Row | undefined;
  const known = made['id'] ?? data?.['id'] ?? made['customerMembershipId'];
  const id = known ?? rows(resource).findLast((row) => row['id'] !== SAMPLE_GUID)?.['id'];
  const list = operationOf(`${resource}.list`);
  const own = list.query['ids']?.isRequired === true ? { ids: String(id) } : {};
  return {
    id,
    shown: () => rows(resource, own).find((row) => row['id'] === id),
    ids: (query: Row) => rows(resource, query).map((row) => row['id']),
  };
}

function run(key: string, text: string, input: AnyInput = {}): Row | undefined {
  const operation = operationOf(key);
  const sample = sampleCall(operation, text);
  const path = { ...sample.path, ...input.path };
  const query = { ...sample.query, ...input.query };
  const handler = findHandler(allHandlers, operation);
  if (handler === undefined) throw new Error(`${key} is not modelled`);
  const handled = handler(tenant.callOf(operation, { ...sample, path, query }));
  return handled.as === 'json' ? (handled.value as Row | undefined) : undefined;
}

function rows(resource: string, query: Row = {}): readonly Row[] {
  const list = operationOf(`${resource}.list`);
  const active = list.query['active'] === undefined ? {} : { active: 'Any' };
  const answer = run(list.key, 'First', { query: { ...active, ...query } });
  return (answer?.['data'] ?? []) as readonly Row[];
}

function operationOf(key: string): Operation {
  const operation = operations.get(key);
  if (operation === undefined) throw new Error(`There is no operation ${key}`);
  return operation;
}

function hasQuery(resource: string, name: string): boolean {
  return operationOf(`${resource}.list`).query[name] !== undefined;
}

/** `settings.tagTypes` → `settings.export.tagTypes`. */
function exportKey(resource: string): string {
  return resource.replace('.', '.export.');
}

/** The members of a body that are free text and that a row of the list shows as text too. */
function textsOf(key: string, resource: string, text: string): Row {
  const { item, set } = answerSchemaOf(operationOf(`${resource}.list`));
  const members = fieldsOf(item, set);
  const body = sampleCall(operationOf(key), text).body as Row;
  const own = Object.entries(body).filter(([name, value]) => {
    return value === text && [members[name]?.type].flat().includes('string');
  });
  return Object.fromEntries(own);
}
