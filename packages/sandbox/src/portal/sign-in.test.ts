import { beforeEach, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../demo-people.ts';
import type { World } from '../demo.ts';
import { openDemoWorld } from '../testing/demo-world.ts';
import type { Person } from './person.ts';
import { createSignIn, portalRefusal, type SignIn, type SignInAs } from './sign-in.ts';

const password = DEMO_PASSWORD;
let world: World;
let signIn: SignIn;

beforeEach(() => {
  world = openDemoWorld();
  signIn = createSignIn(world.portal);
});

function refusalOf(username: string, as: SignInAs = 'productionUser'): string {
  try {
    signIn.toPortal(as, { username, password });
  } catch (error) {
    return (error as Error).message;
  }
  return 'let in';
}

function admin(): Person {
  const person = world.portal.people.findByEmail('production', 'admin@demo.example');
  if (person === undefined) throw new Error('the demo has no administrator');
  return person;
}

test('an administrator enters the portal as a user of either environment', () => {
  for (const environment of ['production', 'integration'] as const) {
    const credentials = { username: 'admin@demo.example', password };
    const { token } = signIn.toPortal(`${environment}User`, credentials);
    expect(world.portal.sessions.find(token)).toMatchObject({
      environment,
      via: 'portal',
      organization: { id: 'demo', plan: 'theWorks' },
    });
  }
});

test('Enterprise Hub and Partner Portal logins are refused in the words of the document', () => {
  const words =
    'You must log in with your ServiceTitan account. ' +
    'You cannot log in with Enterprise Hub or Partner Portal logins.';
  expect(refusalOf('hub@demo.example')).toBe(words);
  expect(refusalOf('partner@demo.example')).toBe(words);
});

test('a user without the permission has no access, until it is given', () => {
  expect(refusalOf('office@demo.example')).toMatch("User doesn't have access to Developer Portal");
  const office = world.portal.people.findByEmail('production', 'office@demo.example');
  const permissions = { generateApiApplicationKey: true };
  world.portal.people.update(office?.id ?? '', { permissions });
  expect(refusalOf('office@demo.example')).toBe('let in');
});

test('the account has to be on The Works', () => {
  world.portal.organizations.update('demo', { plan: 'essentials' });
  expect(refusalOf('admin@demo.example')).toMatch('must be on The Works plan');
  world.portal.organizations.update('demo', { plan: 'theWorks' });
  expect(refusalOf('admin@demo.example')).toBe('let in');
});

test('an open portal session is refused once the permission is gone', () => {
  const { token } = signIn.toPortal('productionUser', { username: 'admin@demo.example', password });
  const permissions = { generateApiApplicationKey: false };
  world.portal.people.update(admin().id, { permissions });
  const caller = world.portal.sessions.find(token);
  expect(caller && portalRefusal(caller.person, caller.organization)).toMatch('access');
});

test('a wrong password is refused before anything is said about the login', () => {
  const wrong = { username: 'hub@demo.example', password: 'guess' };
  expect(() => signIn.toPortal('productionUser', wrong)).toThrow(/no production login/);
});

test('customers and developers use their own boxes', () => {
  expect(refusalOf('admin@demo.example', 'developer')).toMatch('ServiceTitan Customers');
});

test('every user of the tenant enters its console, but no login of another product', () => {
  const enter = (username: string) => signIn.toConsole('integration', { username, password });
  const { token } = enter('office@demo.example');
  expect(world.portal.sessions.find(token)).toMatchObject({ via: 'console' });
  expect(() => enter('partner@demo.example')).toThrow(/no user of a ServiceTitan account/);
});

test('after ten wrong passwords a login has to wait, with the right one too, and no other does', () => {
  let nowMs = 0;
  const patient = createSignIn(world.portal, () => nowMs);
  const enter = (username: string, given: string) => () =>
    patient.toConsole('integration', { username, password: given });
  for (let guess = 0; guess < 10; guess += 1) {
    expect(enter(' Admin@demo.example', `guess ${guess}`)).toThrow(/no integration login/);
  }
  expect(enter('admin@demo.example', password)).toThrow(/Try again in 300 seconds/);
  expect(enter('office@demo.example', password)().token).toBeTypeOf('string');
  nowMs = 300_001;
  expect(enter('admin@demo.example', password)().token).toBeTypeOf('string');
});

test('another password ends the sessions that were opened with the one before', () => {
  const { token } = signIn.toPortal('productionUser', { username: 'admin@demo.example', password });
  world.portal.people.setPassword(admin().id, 'another one');
  expect(world.portal.sessions.find(token)).toBeUndefined();
});
