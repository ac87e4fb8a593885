import { listHubOperations } from '@truckroll/hub-contract';
import type { Schema } from '@truckroll/endpoint';
import { createValidator, type Validator } from '@truckroll/endpoint/validation';
import { expect, test } from 'vitest';
import { createReader } from './read-call.ts';

test('a validator, which keeps every schema for ever, is given no new one by a second call', () => {
  const seen = new Set<string | Schema>();
  const validator = createValidator({});
  const remembering: Validator = {
    check(schema, value) {
      seen.add(schema);
      return validator.check(schema, value);
    },
  };
  const read = createReader(remembering);
  const operation = listHubOperations().find(({ key }) => key === 'inquiries.list');
  if (operation === undefined) throw new Error('There is no list of inquiries');
  const call = { path: {}, query: { limit: '5' }, body: undefined, idempotencyKey: undefined };
  expect(read(operation, call).query).toEqual({ limit: 5 });
  const { size } = seen;
  read(operation, call);
  expect(seen.size).toBe(size);
});
