import { expect, test } from 'vitest';
import { callTarget, curlLine } from './call-target.ts';
import { asApiDocument, matchesSearch, operationsIn, type SchemaTexts } from './openapi.ts';
import { membersOf, sampleValue, typeWords } from './schema-words.ts';

const document = asApiDocument({
  info: { title: 'Vans' },
  servers: [{ url: 'http://127.0.0.1:1/vans/v2', description: 'Production' }],
  paths: {
    '/tenant/{tenant}/vans': {
      get: {
        tags: ['Vans'],
        summary: 'Vans: list',
        operationId: 'Vans_GetList',
        parameters: [
          { name: 'tenant', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'name', in: 'query', schema: { type: 'string' } },
        ],
        responses: {},
        security: [{ apiKeyHeader: [], oauth: ['tn.van.vans:r'] }],
        'x-operation-key': 'vans.vans.list',
      },
    },
  },
});

const [list] = operationsIn(document);
if (list === undefined) throw new Error('The document has no operation');

const SCHEMAS: SchemaTexts = {
  Van: {
    type: 'object',
    required: ['id', 'colour', 'since', 'parts'],
    properties: {
      id: { type: 'integer', format: 'int64' },
      colour: { $ref: '#/components/schemas/Colour' },
      since: { type: 'string', format: 'date-time' },
      parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
      spare: { oneOf: [{ $ref: '#/components/schemas/Van' }, { type: 'null' }] },
      note: { type: ['string', 'null'] },
    },
  },
  Part: { type: 'object', required: ['van'], properties: { van: { $ref: '#/$defs/Van' } } },
  Colour: { type: 'string', enum: ['Red', 'Blue'] },
};
const van = { $ref: '#/components/schemas/Van' };

test('an operation has its full path, method and scope', () => {
  expect(list).toMatchObject({
    method: 'GET',
    path: '/vans/v2/tenant/{tenant}/vans',
    scope: 'tn.van.vans:r',
    tag: 'Vans',
  });
});

test.each([
  ['', true],
  ['get vans', true],
  ['VANS_GETLIST', true],
  ['vans.vans.list', true],
  ['post vans', false],
])('searching for %s finds it: %s', (text, isFound) => {
  expect(matchesSearch(list, text)).toBe(isFound);
});

test('types are said in words, references and nullability included', () => {
  const words = Object.entries(SCHEMAS['Van']?.properties ?? {}).map(([name, schema]) => [
    name,
    typeWords(schema, SCHEMAS),
  ]);
  expect(Object.fromEntries(words)).toEqual({
    id: 'integer (int64)',
    colour: 'one of Red, Blue',
    since: 'string (date-time)',
    parts: 'list of object',
    spare: 'object; may be null',
    note: 'string; may be null',
  });
});

test('a list has the members of its items', () => {
  const members = membersOf({ type: 'array', items: van }, SCHEMAS);
  expect(members?.required).toEqual(['id', 'colour', 'since', 'parts']);
  expect(membersOf({ type: 'string' }, SCHEMAS)).toBeUndefined();
});

test('a sample has what is required, and ends although schemas hold themselves', () => {
  const sample = sampleValue(van, SCHEMAS) as { readonly parts: readonly object[] };
  expect(Object.keys(sample)).toEqual(['id', 'colour', 'since', 'parts']);
  expect(sample).toMatchObject({ id: 0, colour: 'Red' });
  expect(sample.parts[0]).toHaveProperty('van');
  expect(JSON.stringify(sample).length).toBeLessThan(2_000);
});

test('values go into path and query, encoded; empty ones are left out', () => {
  expect(callTarget(list, { 'path tenant': '7/8', 'query name': 'A & B' })).toBe(
    '/vans/v2/tenant/7%2F8/vans?name=A+%26+B',
  );
  expect(callTarget(list, { 'query name': '' })).toBe('/vans/v2/tenant/{tenant}/vans');
});

test('a curl line is safe in a shell and holds no credentials', () => {
  const line = curlLine({ method: 'POST', url: 'http://a/b?c=1', body: `{"a":"it's $HOME"}` });
  expect(line).toContain(`-d '{"a":"it'\\''s $HOME"}'`);
  expect(line).toContain('"Authorization: $ACCESS_TOKEN"');
  expect(curlLine({ method: 'GET', url: 'http://a', body: undefined })).not.toContain('-d');
});
