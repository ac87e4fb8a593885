import { expect, test } from 'vitest';
import { Type } from 'typebox';
import { describe } from './describe.ts';
import { createReader } from './read-call.ts';
import type { Schema } from './schema.ts';
import { createValidator, type Validator } from './validation.ts';

const list = describe({
  key: 'things.list',
  method: 'GET',
  path: '/things',
  access: 'public',
  summary: 'Things.',
  query: { limit: Type.Optional(Type.Integer({ minimum: 1 })) },
  status: 200,
});

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
  const call = { path: {}, query: { limit: '5' }, body: undefined };
  expect(read(list, call).query).toEqual({ limit: 5 });
  const { size } = seen;
  read(list, call);
  expect(seen.size).toBe(size);
});

test('a call that does not fit is refused with every wrong member', () => {
  const read = createReader();
  const call = { path: {}, query: { limit: '0', colour: 'red' }, body: undefined };
  expect(() => read(list, call)).toThrow(/2 fields are wrong: .*limit.*Known fields: limit/);
});
