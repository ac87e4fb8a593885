import { listOperations, listOverlayOperations } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { createRouteTable } from './route-table.ts';

const operations = [...listOperations(), ...listOverlayOperations()];
const table = createRouteTable(operations);

function found(method: string, path: string) {
  const it = table.find(method, path);
  return it && [it.route.key, it.parameters];
}

test('every operation is found by its own path, with the values that stand in it', () => {
  const wrong = operations.filter(({ key, method, path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = Object.fromEntries(names.map((name, place) => [name, `${place}-x`]));
    const asked = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    return JSON.stringify(found(method, asked)) !== JSON.stringify([key, values]);
  });
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

test('a part a route names goes before a value, and is given up where nothing follows', () => {
  const two = createRouteTable([
    { method: 'GET', path: '/a/{id}/c' },
    { method: 'GET', path: '/a/b/d' },
  ]);
  expect(two.find('GET', '/a/b/d')).toMatchObject({ route: { path: '/a/b/d' }, parameters: {} });
  expect(two.find('GET', '/a/b/c')).toMatchObject({ parameters: { id: 'b' } });
  expect(two.find('GET', '/a/x/d')).toBeUndefined();
});

test.each([
  ['another method', 'PUT', '/crm/v2/tenant/1/customers'],
  ['a blank at the end', 'GET', '/crm/v2/tenant/1/customers/'],
  ['an empty value', 'GET', '/crm/v2/tenant//customers'],
  ['a value longer than any id', 'GET', `/crm/v2/tenant/1/customers/${'1'.repeat(201)}`],
  ['a broken encoding', 'GET', '/crm/v2/tenant/%E0%A4/customers'],
  ['other letters', 'GET', '/CRM/v2/tenant/1/customers'],
  ['no path', 'GET', ''],
])('%s finds nothing', (_, method, path) => {
  expect(found(method, path)).toBeUndefined();
});

test('values and names are decoded', () => {
  expect(found('GET', '/crm/v2/tenant/%31/custom%65rs/4%2F5')).toEqual([
    'crm.customers.get',
    { tenant: '1', id: '4/5' },
  ]);
});
