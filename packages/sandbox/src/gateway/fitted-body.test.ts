import type { Schema } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { fitBody } from './fitted-body.ts';

const schema: Schema = {
  type: 'object',
  properties: { name: { type: 'string' } },
  additionalProperties: false,
};

test('members named like what every object has are members nobody knows, like any other', () => {
  const body: unknown = JSON.parse('{"__proto__": {"name": "Ada"}, "constructor": 1, "other": 2}');
  const { value, unknown } = fitBody(schema, {}, body);
  expect(Object.keys(Object(value))).toEqual([]);
  expect((value as { readonly name?: string }).name).toBeUndefined();
  expect(unknown.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'other']);
});

test('a free member keeps its name, whatever it is', () => {
  const body: unknown = JSON.parse('{"__proto__": {"name": "Ada"}}');
  const { value } = fitBody({ ...schema, additionalProperties: true }, {}, body);
  expect(JSON.stringify(value)).toBe('{"__proto__":{"name":"Ada"}}');
});
