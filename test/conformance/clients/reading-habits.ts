import { signed, urlOf, type Body, type Habit, type Place } from './habit.ts';

/** Who calls, what for, and in which words: nothing is changed. */
export function readingHabits(place: Place): readonly Habit[] {
  return [...identities(place), ...queries(place), ...times(place)];
}

function identities(place: Place): readonly Habit[] {
  const { apiUrl, token, demo } = place;
  const get = { method: 'GET', url: urlOf(place, 'customers') };
  const key = { 'st-app-key': demo.appKey };
  const foreign = `${apiUrl}/crm/v2/tenant/${demo.tenantId + 1}/customers`;
  return [
    { name: 'the token alone', request: { ...get, headers: signed(place) }, status: 200 },
    {
      name: 'the token after Bearer',
      request: { ...get, headers: { ...key, authorization: `Bearer ${token}` } },
      status: 200,
    },
    {
      name: 'a token nobody gave out',
      request: { ...get, headers: { ...key, authorization: 'Bearer nonsense' } },
      status: 401,
    },
    { name: 'no token', request: { ...get, headers: key }, status: 401 },
    { name: 'no app key', request: { ...get, headers: { authorization: token } }, status: 401 },
    {
      name: 'the app key in the query',
      request: {
        ...get,
        headers: { authorization: token },
        params: { servicetitanapplicationkey: demo.appKey },
      },
      status: 200,
    },
    {
      name: 'another tenant',
      request: { ...get, url: foreign, headers: signed(place) },
      status: 403,
      holds: ({ title }) => title.startsWith('Resource owner validation failed'),
    },
  ];
}

function queries(place: Place): readonly Habit[] {
  const { yes } = place;
  const headers = signed(place);
  const customers = { method: 'GET', url: urlOf(place, 'customers'), headers };
  const feed = { method: 'GET', url: urlOf(place, 'export/customers'), headers };
  return [
    {
      name: 'True for true',
      request: { ...customers, params: { includeTotal: yes, active: yes } },
      status: 200,
      holds: ({ totalCount, data }) => totalCount > 0 && data.every(({ active }) => active),
    },
    {
      name: 'an empty from, and False for false',
      request: {
        ...feed,
        params: { from: '', includeRecentChanges: yes === true ? !yes : 'False' },
      },
      status: 200,
      holds: ({ continueFrom, data }) => continueFrom !== '' && data.length > 0,
    },
    {
      name: '5000 records on a page',
      request: { ...customers, params: { page: 1, pageSize: 5000 } },
      status: 200,
      holds: ({ pageSize }) => pageSize === 5000,
    },
    {
      name: 'a plus before the field, written as %2B',
      request: { ...customers, params: { sort: '+Id' } },
      status: 200,
      holds: (body) => isRising(body),
    },
    {
      name: 'a minus before the field',
      request: { ...customers, params: { sort: '-Id' } },
      status: 200,
      holds: ({ data }) => isRising({ data: data.toReversed() }) && data.length > 1,
    },
    {
      name: 'a bare plus before the field',
      request: { ...customers, url: `${customers.url}?sort=+Id` },
      status: 200,
      holds: (body) => isRising(body),
    },
    {
      name: 'parameters nobody knows',
      request: { ...customers, params: { status: 'Nonsense', limit: 3 } },
      status: 200,
      holds: ({ data }) => data.length > 3,
    },
    {
      name: 'a sort nobody knows',
      request: { ...customers, params: { sort: '+Shoes' } },
      status: 400,
      holds: ({ errors }) => errors['sort'] !== undefined,
    },
  ];
}

function isRising({ data }: Pick<Body, 'data'>): boolean {
  return data.every(({ id }, at) => id > (data[at - 1]?.id ?? 0));
}

/** Moments as clients write them; all are the first of January. */
const MOMENTS = [
  '2024-01-01',
  '2024-01-01T00:00:00Z',
  '2024-01-01T00:00:00.001000+00:00',
  '2023-12-31T19:00:00-05:00',
  '2024-01-01T00:00:00.1234567Z',
];

function times(place: Place): readonly Habit[] {
  const headers = signed(place);
  const url = urlOf(place, 'customers');
  const feed = urlOf(place, 'export/customers');
  const later = '2999-01-01T00:00:00.000001+00:00';
  return [
    ...MOMENTS.flatMap((moment): Habit[] => [
      {
        name: `changed since ${moment}`,
        request: { method: 'GET', url, headers, params: { modifiedOnOrAfter: moment } },
        status: 200,
        holds: ({ data }) => data.length > 0,
      },
      {
        name: `a feed from ${moment}`,
        request: { method: 'GET', url: feed, headers, params: { from: moment } },
        status: 200,
        holds: ({ data }) => data.length > 0,
      },
    ]),
    {
      name: 'changed since a moment to come, with a bare plus',
      request: { method: 'GET', url: `${url}?modifiedOnOrAfter=${later}`, headers },
      status: 200,
      holds: ({ data }) => data.length === 0,
    },
  ];
}
