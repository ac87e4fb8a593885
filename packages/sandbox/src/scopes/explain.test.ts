import { apis, findOperation, listOperations } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { explainScopes, readScopes } from './explain.ts';
import { FEATURES } from './features.ts';
import { createRouteTable } from './route-table.ts';
import { readTrace } from './trace.ts';

const NOTHING = readTrace('');

/** One request of a HAR file. */
function entry(method: string, url: string) {
  return { request: { method, url } };
}

function scopesFor(text: string): string[] {
  const { needed } = explainScopes({ features: [], trace: readTrace(text), given: null });
  return needed.map(({ scope }) => scope);
}

describe('features', () => {
  test.each(FEATURES)('$name names operations of the contract only', ({ operations }) => {
    expect(operations.filter((key) => findOperation(key)?.key !== key)).toEqual([]);
    expect(new Set(operations).size).toBe(operations.length);
  });

  test('have ids and names of their own', () => {
    expect(new Set(FEATURES.map(({ id }) => id)).size).toBe(FEATURES.length);
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  });

  test('lead to the least scopes, each with the call that needs it', () => {
    const features = ['book-web-form', 'booking-provider-tags'];
    const { needed, unexplained } = explainScopes({ features, trace: NOTHING, given: null });
    expect(unexplained).toEqual([]);
    expect(needed.map(({ scope, calls }) => [scope, calls.map((call) => call.operation)])).toEqual([
      ['tn.crm.bookingprovidertags:r', ['crm.bookingProviderTags.list']],
      ['tn.crm.bookingprovidertags:w', ['crm.bookingProviderTags.create']],
      ['tn.crm.bookings:r', ['crm.bookings.getForProvider']],
      ['tn.crm.bookings:w', ['crm.bookings.create']],
    ]);
    expect(needed[3]).toMatchObject({
      label: 'CRM → Bookings (Write)',
      calls: [{ features: ['Book from a web form'], times: 0 }],
    });
  });

  test('one that does not exist is said to', () => {
    const { unexplained } = explainScopes({ features: ['fly'], trace: NOTHING, given: null });
    expect(unexplained).toEqual([{ text: 'fly', reason: 'There is no such feature.' }]);
  });
});

describe('a trace', () => {
  test.each([
    ['a line', 'GET /crm/v2/tenant/1/customers', ['tn.crm.customers:r']],
    ['a line with a query', 'get /crm/v2/tenant/1/customers?page=1', ['tn.crm.customers:r']],
    ['a template', 'PATCH /crm/v2/tenant/{tenant}/customers/{id}', ['tn.crm.customers:w']],
    ['a line of a log', '12:01 "POST /jpm/v2/tenant/7/jobs HTTP/1.1" 200', ['tn.jpm.jobs:w']],
    ['an address', 'https://api.servicetitan.io/jpm/v2/tenant/7/jobs/5', ['tn.jpm.jobs:r']],
    ['an operation', 'crm.Bookings_Create', ['tn.crm.bookings:w']],
    [
      'curl over lines',
      "curl -X POST \\\n  'https://api.servicetitan.io/crm/v2/tenant/7/leads?x=1' \\\n -H 'Authorization: abc' -d '{}'",
      ['tn.crm.leads:w'],
    ],
    ['curl with data', "curl https://a.b/crm/v2/tenant/7/leads --data '{}'", ['tn.crm.leads:w']],
    ['curl alone', 'curl "https://a.b/crm/v2/tenant/7/leads"', ['tn.crm.leads:r']],
    [
      'a report',
      'POST /reporting/v2/tenant/1/report-category/a/reports/5/data',
      ['tn.rpr.reports:r'],
    ],
    ['a token', 'POST https://auth.servicetitan.io/connect/token', []],
  ])('%s', (_, text, scopes) => {
    expect(scopesFor(text)).toEqual(scopes);
  });

  test('a HAR file', () => {
    const entries = [
      entry('GET', 'https://api.servicetitan.io/crm/v2/tenant/1/customers/5?x=1'),
      entry('DELETE', 'https://api.servicetitan.io/crm/v2/tenant/1/customers/5/tags/6'),
    ];
    expect(scopesFor(JSON.stringify({ log: { entries } }))).toEqual([
      'tn.crm.customers:r',
      'tn.crm.customers:w',
    ]);
  });

  test('calls are counted, and every path of the contract leads to its own operation', () => {
    const operations = listOperations();
    const text = operations
      .map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '7')}`)
      .join('\n');
    const explained = explainScopes({
      features: [],
      trace: readTrace(`${text}\n${text}`),
      given: null,
    });
    expect(explained.unexplained).toEqual([]);
    const calls = explained.needed.flatMap((scope) => scope.calls);
    expect(calls.every(({ times }) => times === 2)).toBe(true);
    expect(calls.map(({ operation }) => operation).toSorted()).toEqual(
      operations.map(({ key }) => key).toSorted(),
    );
  });

  test('what is no call is said, and why', () => {
    const text = 'hello there\nDELETE /crm/v2/tenant/1/customers\nGET /crm/v2/tenant/1/cats\n# no';
    const { unexplained } = explainScopes({ features: [], trace: readTrace(text), given: null });
    expect(unexplained).toEqual([
      {
        text: 'DELETE /crm/v2/tenant/1/customers',
        reason: 'This path exists with GET, POST only.',
      },
      {
        text: 'GET /crm/v2/tenant/1/cats',
        reason: 'No operation has the path /crm/v2/tenant/1/cats.',
      },
      {
        text: 'hello there',
        reason: 'This is no call: write a method and a path, a curl command or a HAR file.',
      },
    ]);
  });

  test('a fixed part of a path goes before a variable one', () => {
    const routes = createRouteTable(listOperations());
    const path = '/crm/v2/tenant/1/customers/custom-fields';
    expect(routes.find('GET', path)?.key).toBe('crm.customers.listCustomFieldTypes');
  });
});

describe('scopes somebody has', () => {
  test('say what they allow, which no call used and which are missing', () => {
    const trace = readTrace('GET /crm/v2/tenant/1/customers\nPOST /crm/v2/tenant/1/customers');
    const given = readScopes('"tn.crm.customers:r", tn.crm.leads:r');
    const { given: comparison } = explainScopes({ features: [], trace, given });
    expect(comparison?.unused).toEqual([{ scope: 'tn.crm.leads:r', label: 'CRM → Leads (Read)' }]);
    expect(comparison?.missing.map(({ scope }) => scope)).toEqual(['tn.crm.customers:w']);
    const leads = comparison?.allowed.find(({ scope }) => scope === 'tn.crm.leads:r');
    expect(leads?.operations.map(({ operation }) => operation)).toContain('crm.leads.list');
    expect(leads?.operations.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('all of them allow every operation', () => {
    const all = readScopes(
      Object.values(apis)
        .flatMap(({ scopes }) => Object.keys(scopes))
        .join(),
    );
    const { given } = explainScopes({ features: [], trace: NOTHING, given: all });
    const allowed = given?.allowed.flatMap(({ operations }) => operations) ?? [];
    expect(allowed).toHaveLength(listOperations().length);
  });

  test('one that does not exist is said to', () => {
    const given = readScopes('tn.crm.dogs:r');
    const { unexplained } = explainScopes({ features: [], trace: NOTHING, given });
    expect(unexplained).toEqual([{ text: 'tn.crm.dogs:r', reason: 'There is no such scope.' }]);
  });
});
