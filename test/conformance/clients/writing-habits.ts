import { signed, urlOf, type Habit, type Place } from './habit.ts';

/** Bodies of all kinds, where they should be and where not, and verbs that no operation has. */
export function writingHabits(place: Place): readonly Habit[] {
  return [...tokens(place), ...bodies(place), ...verbs(place)];
}

function tokens({ authUrl, demo }: Place): readonly Habit[] {
  const post = { method: 'POST', url: `${authUrl}/connect/token` };
  const form = {
    grant_type: 'client_credentials',
    client_id: demo.clientId,
    client_secret: demo.clientSecret,
  };
  return [
    { name: 'a token asked for in JSON', request: { ...post, json: form }, status: 400 },
    {
      name: 'a secret with a blank behind it',
      request: { ...post, form: { ...form, client_secret: `${demo.clientSecret} ` } },
      status: 400,
      holds: ({ error }) => error === 'invalid_client',
    },
    { name: 'an empty scope', request: { ...post, form: { ...form, scope: '' } }, status: 200 },
  ];
}

const ADDRESS = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };
const CUSTOMER = {
  name: 'Zoë Ångström 🚿',
  address: { ...ADDRESS, unit: null },
  locations: [{ name: 'Home', address: { ...ADDRESS, unit: null } }],
};

function bodies(place: Place): readonly Habit[] {
  const headers = signed(place);
  const customers = urlOf(place, 'customers');
  const create = { method: 'POST', url: customers, headers };
  const withCharset = signed(place, { 'content-type': 'application/json; charset=utf-8' });
  const attachments = urlOf(place, `jobs/${place.jobId}/attachments`, 'forms/v2');
  const isMade = ({ id, name }: { id: number; name: string }) => id > 0 && name === CUSTOMER.name;
  return [
    { name: 'JSON', request: { ...create, json: CUSTOMER }, status: 200, holds: isMade },
    {
      name: 'JSON with its character set',
      request: { ...create, headers: withCharset, json: CUSTOMER },
      status: 200,
      holds: isMade,
    },
    { name: 'a form in place of JSON', request: { ...create, form: { name: 'Ada' } }, status: 415 },
    {
      name: 'no body where there must be one',
      request: create,
      status: 400,
      holds: ({ errors }) => errors['request'] !== undefined,
    },
    {
      name: 'JSON that lacks a member',
      request: { ...create, json: { name: 'Ada', address: CUSTOMER.address } },
      status: 400,
      holds: ({ errors }) => errors['locations'] !== undefined,
    },
    {
      name: 'JSON for a list',
      request: { method: 'GET', url: customers, headers, json: { page: 2 } },
      status: 200,
      holds: ({ data }) => data.length > 0,
      // The standard forbids it to browsers, and fetch is their function.
      notBy: ['fetch'],
    },
    {
      name: 'a form where no body is wanted',
      request: {
        method: 'DELETE',
        url: urlOf(place, 'customers/1/notes/1'),
        headers,
        form: { a: 'b' },
      },
      status: 404,
    },
    {
      name: 'a file',
      request: { method: 'POST', url: attachments, headers, file: 'photo' },
      status: 200,
      holds: ({ fileName }) => fileName === 'a.txt',
    },
    {
      name: 'JSON in place of a file',
      request: { method: 'POST', url: attachments, headers, json: { file: 'photo' } },
      status: 415,
    },
  ];
}

const UNKNOWN_ROUTE = 'Unable to match incoming request to an operation.';

function verbs(place: Place): readonly Habit[] {
  const at = { url: urlOf(place, 'customers'), headers: signed(place) };
  const others = ['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PURGE', 'PROPFIND', 'BREW'];
  return [
    ...others.map((method): Habit => ({
      name: `the verb ${method}`,
      request: { ...at, method },
      status: 404,
      holds: ({ title }) => title === UNKNOWN_ROUTE,
    })),
    { name: 'the verb HEAD', request: { ...at, method: 'HEAD' }, status: 404 },
    {
      name: 'a path nobody knows',
      request: { ...at, url: urlOf(place, 'shoes'), method: 'GET' },
      status: 404,
      holds: ({ title }) => title === UNKNOWN_ROUTE,
    },
  ];
}
