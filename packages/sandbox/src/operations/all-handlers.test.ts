import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { createValidator } from '@truckroll/endpoint/validation';
import { expect, test } from 'vitest';
import { findHandler } from '../gateway/handler-table.ts';
import { answerSchemaOf } from '../resource/answer-schema.ts';
import { crowdedStore } from '../testing/crowded-store.ts';
import { sampleCall, sampleQueries, schemaSet } from '../testing/sample-call.ts';
import {
  openTenantInMemory,
  type AnyInput,
  type TenantInMemory,
} from '../testing/tenant-in-memory.ts';
import { allHandlers } from './all-handlers.ts';
import { coverage } from './coverage.ts';
import { OperationError } from './operation-error.ts';

/** APIs with rules of their own, tested beside those. */
const TESTED_ELSEWHERE = new Set(['crm', 'dispatch', 'jpm', 'reporting']);

/** Calls that are refused in a tenant whose records are all new: what they undo never happened. */
const REFUSED: Readonly<Record<string, number>> = { 'sales.estimates.unsell': 409 };

const operations = listOperations().filter(
  (operation) =>
    !TESTED_ELSEWHERE.has(operation.key.split('.')[0] ?? '') &&
    findHandler(allHandlers, operation) !== undefined,
);

const apis = Map.groupBy(operations, ({ key }) => key.split('.')[0] ?? '');

test.each([...apis])('every operation of %s answers what its contract says', (_api, own) => {
  const [first] = own;
  if (first === undefined) return;
  const validator = createValidator(schemaSet(first));
  // Reads leave nothing behind: all of them look at the same tenant.
  const office = openCrowded();
  for (const operation of own) {
    const sample = sampleCall(operation, 'Sample');
    const faults = sampleFaults(operation, sample, validator);
    expect(faults, `the sample for ${operation.key}`).toEqual({});
    const queries = operation.method === 'GET' ? sampleQueries(operation) : [];
    for (const input of [sample, ...queries.map((query) => ({ ...sample, query }))]) {
      const opened = operation.method === 'GET' ? office : openCrowded();
      const wrong = wrongWith(operation, input, validator, opened);
      if (opened !== office) opened.close();
      expect(wrong, `${operation.key} ${JSON.stringify(input.query)}`).toEqual({});
    }
  }
  office.close();
});

type Opened = Pick<TenantInMemory, 'callOf' | 'close'>;

function openCrowded(): Opened {
  const tenant = openTenantInMemory({}, { tickMs: 1000 });
  const store = crowdedStore(tenant.store);
  const callOf: Opened['callOf'] = (operation, input) => ({
    ...tenant.callOf(operation, input),
    store,
  });
  return { callOf, close: tenant.close };
}

type Validator = ReturnType<typeof createValidator>;

/** Files have no JSON to be checked. */
function sampleFaults({ body }: Operation, sample: AnyInput, validator: Validator): unknown {
  const schema = body?.schema ?? body?.inline;
  if (schema === undefined || body?.contentType !== 'application/json') return {};
  return validator.check(schema, sample.body);
}

function wrongWith(
  operation: Operation,
  input: AnyInput,
  validator: Validator,
  opened: Opened,
): unknown {
  try {
    return check(operation, input, validator, opened);
  } catch (error) {
    const refused = error instanceof OperationError ? error.status : undefined;
    if (refused !== undefined && refused === REFUSED[operation.key]) return {};
    throw new Error(`${operation.key} ${JSON.stringify(input.query)}`, { cause: error });
  }
}

function check(operation: Operation, input: AnyInput, validator: Validator, opened: Opened) {
  const handled = findHandler(allHandlers, operation)?.(opened.callOf(operation, input));
  if (handled?.as !== 'json') return {};
  const { kind, schema } = answerSchemaOf(operation);
  if (kind !== 'none') return validator.check(schema, handled.value);
  return handled.value ?? {};
}

test('every published operation is modelled', () => {
  const { modelled, total, missing } = coverage();
  expect(missing).toEqual([]);
  expect([modelled, total]).toEqual([559, listOperations().length]);
});
