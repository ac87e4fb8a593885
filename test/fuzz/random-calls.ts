import { schemas } from '@truckroll/contract/schemas';
import { successStatus, type Operation, type Parameter, type SchemaSet } from '@truckroll/endpoint';
import * as fc from 'fast-check';
import type { KnownIds } from './known-ids.ts';
import { nastyTexts } from './nasty-values.ts';
import { bodiesOf, type SentBody } from './random-bodies.ts';
import { valuesOf, type ValueSource } from './random-values.ts';

/** One request, ready to be sent. */
export interface RandomCall {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: SentBody;
}

/** How far a call is from one the operation accepts. */
export type Nearness = 'valid' | 'near' | 'wild';

/** Calls of an operation: some it should accept, some with one thing wrong, some all wrong. */
export function callsOf(
  operation: Operation,
  known: KnownIds,
  tenantId: number,
): fc.Arbitrary<RandomCall> {
  return fc.oneof(
    { weight: 4, arbitrary: callsLike('valid', operation, known, tenantId) },
    { weight: 4, arbitrary: callsLike('near', operation, known, tenantId) },
    { weight: 2, arbitrary: callsLike('wild', operation, known, tenantId) },
  );
}

/** With longer ones the server's limit for all headers would be reached before the gateway. */
const LONGEST_TARGET = 6000;

/** Calls of one kind. */
export function callsLike(
  nearness: Nearness,
  operation: Operation,
  known: KnownIds,
  tenantId: number,
): fc.Arbitrary<RandomCall> {
  const api = operation.key.slice(0, operation.key.indexOf('.'));
  const set = (schemas as Readonly<Record<string, SchemaSet>>)[api] ?? {};
  const source: ValueSource = { set, known };
  return fc
    .record({
      path: pathsOf(nearness, operation, source, tenantId),
      query: queriesOf(nearness, operation, source),
      body: bodiesOf(nearness, operation, source),
    })
    .map(({ path, query, body }) => ({
      method: operation.method,
      target: (query === '' ? path : `${path}?${query}`).slice(0, LONGEST_TARGET),
      ...(body !== undefined && { body }),
    }));
}

function pathsOf(
  nearness: Nearness,
  operation: Operation,
  source: ValueSource,
  tenantId: number,
): fc.Arbitrary<string> {
  const names = Object.keys(operation.pathParameters).filter((name) => name !== 'tenant');
  const parts = names.map((name) => {
    const own = pathPart(operation, name, source);
    const weight = { valid: 0, near: 1, wild: 4 }[nearness];
    return fc.oneof({ weight: 8, arbitrary: own }, { weight, arbitrary: nastyTexts });
  });
  return fc.tuple(...parts).map((texts) => {
    const values = new Map(names.map((name, at) => [name, texts[at]]));
    return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'tenant' ? String(tenantId) : encodeURIComponent(values.get(name) ?? ''),
    );
  });
}

/** `id` stands for the kind of record the operation's resource is named after. */
function pathPart(operation: Operation, name: string, source: ValueSource): fc.Arbitrary<string> {
  const [, resource = ''] = operation.key.split('.');
  const member = name === 'id' ? `${resource.replace(/s$/, '')}Id` : name;
  return valuesOf(source, operation.pathParameters[name] ?? {}, member).map(textOf);
}

function queriesOf(
  nearness: Nearness,
  operation: Operation,
  source: ValueSource,
): fc.Arbitrary<string> {
  const pairs = Object.entries(operation.query).map(([name, parameter]) =>
    pairsOf(nearness, operation, source, name, parameter),
  );
  const unknown = fc.tuple(fc.constantFrom('', 'nonsense=1&', '%=%zz&', 'ids[=1&'), nastyTexts);
  const extra =
    nearness === 'wild'
      ? unknown.map(([text, own]) => [text + `q=${encoded(own)}`])
      : fc.constant([]);
  return fc.tuple(...pairs, extra).map((all) => all.flat().join('&'));
}

function pairsOf(
  nearness: Nearness,
  operation: Operation,
  source: ValueSource,
  name: string,
  parameter: Parameter,
): fc.Arbitrary<readonly string[]> {
  const own = parameterTexts(operation, source, name, parameter);
  const weight = { valid: 0, near: 1, wild: 6 }[nearness];
  const text = fc.oneof({ weight: 8, arbitrary: own }, { weight, arbitrary: nastyTexts });
  const present = text.map((one) => [`${encoded(name)}=${encoded(one)}`]);
  const isNeeded = parameter.isRequired === true && nearness === 'valid';
  return isNeeded ? present : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, present);
}

function parameterTexts(
  operation: Operation,
  source: ValueSource,
  name: string,
  parameter: Parameter,
): fc.Arbitrary<string> {
  if (name === 'sort' && operation.sort !== undefined) {
    const fields = operation.sort.map((field) => field.replace(/ \(.*/, ''));
    return fc.constantFrom(...fields.flatMap((field) => [`+${field}`, `-${field}`, field]));
  }
  if (name === 'from' && parameter.format === undefined) return fc.constantFrom('', '2020-01-01');
  if (name === 'pageSize') return fc.constantFrom('1', '50', '500');
  const isList = parameter.isCommaList === true || [parameter.type].flat().includes('array');
  if (parameter.isCommaList === true && /ids$/i.test(name)) {
    return fc
      .array(fc.constantFrom(...source.known.numbersFor(name)), { maxLength: 3 })
      .map(textOf);
  }
  const values = valuesOf(source, parameter, name);
  return isList ? values.map((value) => [value].flat().map(textOf).join()) : values.map(textOf);
}

/** An object in a query travels as JSON. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Texts with half a character can't be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Whether the operation's work is to make a record. */
export function makesRecords(operation: Operation): boolean {
  return operation.method === 'POST' && successStatus(operation) < 300;
}
