import { expect, test } from 'vitest';
import { listHubOperations } from './hub.ts';
import { openApiDocument } from './openapi.ts';

const document = openApiDocument('1.2.3');

test('every operation of the hub is in the document', () => {
  for (const { path, method } of listHubOperations()) {
    expect(document.paths[path]?.[method.toLowerCase()]).toBeDefined();
  }
  expect(document.info.version).toBe('1.2.3');
});

test('accepting inquiries is one entry that reads JSON, CSV and uploads', () => {
  const entry = document.paths['/v1/inquiries']?.['post'];
  expect(Object.keys(entry?.requestBody?.content ?? {})).toEqual([
    'application/json',
    'text/csv',
    'multipart/form-data',
  ]);
  expect(JSON.stringify(entry?.responses)).toContain('duplicateOf');
  expect(JSON.stringify(entry?.responses)).toContain('receipts');
});

test('the API token is asked for under /v1 and nowhere else', () => {
  const [asked, open] = [true, false].map((isAsked) =>
    listHubOperations().filter(({ scope }) => (scope === 'token') === isAsked),
  );
  expect(asked?.every(({ path }) => path.startsWith('/v1/'))).toBe(true);
  expect(open?.some(({ path }) => path.startsWith('/v1/'))).toBe(false);
});
