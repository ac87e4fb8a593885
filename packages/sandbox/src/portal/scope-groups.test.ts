import { expect, test } from 'vitest';
import { allScopes } from './portal.ts';
import { scopeGroups } from './scope-groups.ts';

test('each API names what can be read and written, and what only one of them', () => {
  const crm = scopeGroups().find(({ title }) => title === 'CRM');
  expect(crm?.scopes.map(({ name }) => name)).toEqual([
    'Booking Provider Tags',
    'Bookings',
    'Contacts',
    'Customers',
    'Leads',
    'Locations',
    'Tags',
  ]);
  expect(crm?.scopes.at(1)).toEqual({
    name: 'Bookings',
    read: 'tn.crm.bookings:r',
    write: 'tn.crm.bookings:w',
  });
  expect(crm?.scopes.at(-1)).toEqual({ name: 'Tags', read: null, write: 'tn.crm.tags:w' });
});

test('the groups hold every scope that some operation asks for, once', () => {
  const offered = scopeGroups().flatMap(({ scopes }) =>
    scopes.flatMap(({ read, write }) => [read, write].filter((scope) => scope !== null)),
  );
  expect(offered.toSorted()).toEqual(allScopes());
});
