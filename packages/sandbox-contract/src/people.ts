import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  EmailText,
  FieldText,
  NewPassword,
  PersonPermissions,
  PersonView,
} from './person-words.ts';
import { Environment } from './words.ts';

/** A user as an administrator writes it down. */
export type PersonForm = Type.Static<typeof PersonForm>;
const PersonForm = Type.Object({
  name: FieldText,
  email: EmailText,
  password: NewPassword,
  isAdministrator: Type.Boolean(),
  permissions: PersonPermissions,
});

/** What of a user is to be different. */
export type PersonChange = Type.Static<typeof PersonChange>;
const PersonChange = Type.Object({
  name: Type.Optional(FieldText),
  email: Type.Optional(EmailText),
  password: Type.Optional(NewPassword),
  isAdministrator: Type.Optional(Type.Boolean()),
  permissions: Type.Optional(PersonPermissions),
  isActive: Type.Optional(Type.Boolean()),
});

const PEOPLE = '/api/screens/console/{environment}/people';

export const people = {
  list: describe({
    key: 'people.list',
    method: 'GET',
    path: PEOPLE,
    access: 'console',
    summary: 'The users of the tenant.',
    pathParameters: { environment: Environment },
    status: 200,
    result: Type.Object({
      data: Type.Array(PersonView),
      mayChange: Type.Boolean({ description: 'Only administrators may.' }),
    }),
  }),
  add: describe({
    key: 'people.add',
    method: 'POST',
    path: PEOPLE,
    access: 'console',
    summary: 'Adds a user, with an employee record the API shows.',
    pathParameters: { environment: Environment },
    body: PersonForm,
    status: 201,
    result: PersonView,
  }),
  change: describe({
    key: 'people.change',
    method: 'PATCH',
    path: `${PEOPLE}/{person}`,
    access: 'console',
    summary: 'Changes a user; permissions count at once.',
    pathParameters: { environment: Environment, person: Type.String({ maxLength: 100 }) },
    body: PersonChange,
    status: 200,
    result: PersonView,
  }),
};
