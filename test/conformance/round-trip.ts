import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { occasions } from './occasions.ts';
import { sampleInput, type Input, type Office } from './office.ts';

/** One record as an answer or a body has it. */
export type Row = Readonly<Record<string, unknown>>;

/** What was shown of a record at one step, and what was written until then. */
export interface Step {
  readonly name: string;
  readonly shown: Row | undefined;
  readonly written: Row;
}

const operations = new Map(listOperations().map((operation) => [operation.key, operation]));

/** Resources whose records can be made and seen again: `settings.tagTypes`. */
export const resources: readonly string[] = [...operations.keys()]
  .filter((key) => key.endsWith('.create'))
  .map((key) => key.slice(0, -'.create'.length))
  // The business hours are one record without an id.
  .filter((resource) => operations.get(`${resource}.list`)?.list === 'page');

/** As many as fit on a page everywhere. */
const MOST_ROWS = 500;

/** Makes a record, gets it, lists it, changes it, and looks at it in all ways again. */
export async function takeRoundTrip(office: Office, resource: string): Promise<readonly Step[]> {
  const trip = { office, resource };
  const first = await inputOf(office, operationOf(`${resource}.create`), 'First');
  const before = new Set((await rowsOf(trip, undefined)).map((row) => row['id']));
  const made = await call(office, `${resource}.create`, first);
  const id =
    idIn(made) ?? (await rowsOf(trip, undefined)).find((row) => !before.has(row['id']))?.['id'];
  const written = { ...bodyOf(first), id };
  const steps = await shownBy({ ...trip, first, id }, 'made', written);
  const update = operations.get(`${resource}.update`);
  if (update === undefined) return steps;
  const second = await inputOf(office, update, 'Second');
  await call(office, update.key, { ...second, ...ownPath(update, first, id) });
  const now = { ...written, ...bodyOf(second), id };
  return [...steps, ...(await shownBy({ ...trip, first, id }, 'changed', now))];
}

interface Trip {
  readonly office: Office;
  readonly resource: string;
}

interface Made extends Trip {
  readonly first: Input;
  readonly id: unknown;
}

async function shownBy(made: Made, when: string, written: Row): Promise<readonly Step[]> {
  const { office, resource, first, id } = made;
  const steps: Step[] = [];
  const get = operations.get(`${resource}.get`);
  if (get !== undefined) {
    const input = { ...sampleInput(get), ...ownPath(get, first, id) };
    const got = (await call(office, get.key, input)) as Row;
    const shown = (got['data'] as Row | undefined) ?? got;
    steps.push({ name: `${when}, got`, shown, written });
  }
  const listed = (await rowsOf(made, id)).find((row) => row['id'] === id);
  steps.push({ name: `${when}, listed`, shown: listed, written });
  const feed = operations.get(resource.replace('.', '.export.'));
  if (feed !== undefined) {
    const rows = await feedRows(office, feed);
    const shown = rows.findLast((row) => row['id'] === id);
    steps.push({ name: `${when}, exported`, shown, written });
  }
  return steps;
}

async function rowsOf({ office, resource }: Trip, id: unknown): Promise<readonly Row[]> {
  const list = operationOf(`${resource}.list`);
  const has = (name: string) => list.query[name] !== undefined;
  if (list.query['ids']?.isRequired === true && id === undefined) return [];
  const answer = await call(office, list.key, {
    ...sampleInput(list),
    ...(has('pageSize') && { pageSize: MOST_ROWS }),
    ...(has('active') && { active: 'Any' }),
    ...(list.query['ids']?.isRequired === true && { ids: String(id) }),
  });
  return Array.isArray(answer) ? answer : ((answer as Row)['data'] as readonly Row[]);
}

async function feedRows(office: Office, feed: Operation): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let from = '';
  for (;;) {
    const page = (await call(office, feed.key, { from })) as Row;
    rows.push(...(page['data'] as readonly Row[]));
    if (page['hasMore'] !== true) return rows;
    from = String(page['continueFrom']);
  }
}

async function call(office: Office, key: string, input: Input): Promise<unknown> {
  return (await office.call(operationOf(key), input)).data;
}

async function inputOf(office: Office, operation: Operation, text: string): Promise<Input> {
  const sample = sampleInput(operation, text);
  return (await occasions[operation.key]?.(office, sample)) ?? sample;
}

/** The last parameter of a path is the record's own id, the others are those it was made with. */
function ownPath({ pathParameters, path }: Operation, first: Input, id: unknown): Input {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const others = names.slice(1, -1).filter((name) => pathParameters[name] !== undefined);
  const given = others.map((name) => [camel(name), first[camel(name)]] as const);
  return { ...Object.fromEntries(given), [camel(names.at(-1) ?? '')]: id };
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function idIn(made: unknown): unknown {
  const answer = (made ?? {}) as Row;
  return (
    answer['id'] ?? (answer['data'] as Row | undefined)?.['id'] ?? answer['customerMembershipId']
  );
}

function bodyOf(input: Input): Row {
  return (input['body'] ?? {}) as Row;
}

function operationOf(key: string): Operation {
  const operation = operations.get(key);
  if (operation === undefined) throw new TypeError(`There is no operation ${key}`);
  return operation;
}
