import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { ConnectionState } from './connection-words.ts';
import { bodyOf, OPERATOR } from './operator-words.ts';
import { Environment, listOf } from './words.ts';

/** documented in 2021: how long the texts of the form may be. */
const Name = Type.String({ minLength: 1, maxLength: 120 });
const Website = Type.String({ maxLength: 250 });
const Text = Type.String({ maxLength: 4_000 });

const Scopes = Type.Array(Type.String(), { minItems: 1 });
/** documented in 2021: at most 200 tenants. */
const TenantIds = Type.Array(Type.Integer(), { maxItems: 200 });

const texts = {
  website: Type.Optional(Website),
  email: Type.Optional(Text),
  description: Type.Optional(Text),
  category: Type.Optional(Text),
};

const NewOperatorApp = bodyOf({
  name: Name,
  organization: Name,
  scopes: Scopes,
  tenantIds: TenantIds,
  ...texts,
});

const AppChanges = bodyOf({
  name: Type.Optional(Name),
  organization: Type.Optional(Name),
  scopes: Type.Optional(Scopes),
  tenantIds: Type.Optional(TenantIds),
  ...texts,
});

/** An app; more members are shown than are named here. */
const OperatorApp = Type.Object({
  id: Type.String(),
  name: Type.String(),
  organization: Type.String(),
  appKey: Type.String(),
  version: Type.Integer(),
  scopes: Type.Array(Type.String()),
  tenantIds: Type.Array(Type.Integer()),
});

/** A connection without its secrets. */
export const OperatorConnection = Type.Object({
  environment: Environment,
  tenantId: Type.Integer(),
  appId: Type.String(),
  clientId: Type.String(),
  state: ConnectionState,
  acceptedVersion: Type.Integer(),
  secretSlots: Type.Array(Type.Enum([1, 2])),
  userId: Type.Integer(),
  connectedOn: Type.String(),
});

const ofApp = { app: Type.String() };

/** The developer's side: apps, their keys and versions. */
export const operatorApps = {
  scopes: describe({
    key: 'operatorApps.scopes',
    method: 'GET',
    path: `${OPERATOR}/scopes`,
    access: 'operator',
    summary: 'Lists the scopes an app can ask for.',
    status: 200,
    result: listOf(Type.String()),
  }),
  list: describe({
    key: 'operatorApps.list',
    method: 'GET',
    path: `${OPERATOR}/apps`,
    access: 'operator',
    summary: 'Lists all apps, with their keys.',
    status: 200,
    result: listOf(OperatorApp),
  }),
  create: describe({
    key: 'operatorApps.create',
    method: 'POST',
    path: `${OPERATOR}/apps`,
    access: 'operator',
    summary: 'Makes an app; tenants it lists can connect it.',
    body: NewOperatorApp,
    status: 200,
    result: OperatorApp,
  }),
  get: describe({
    key: 'operatorApps.get',
    method: 'GET',
    path: `${OPERATOR}/apps/{app}`,
    access: 'operator',
    summary: 'Shows an app with its key, newest version and scopes.',
    pathParameters: ofApp,
    status: 200,
    result: OperatorApp,
  }),
  update: describe({
    key: 'operatorApps.update',
    method: 'PATCH',
    path: `${OPERATOR}/apps/{app}`,
    access: 'operator',
    summary: 'Changes what is given; other scopes make a new version that tenants have to accept.',
    pathParameters: ofApp,
    body: AppChanges,
    status: 200,
    result: OperatorApp,
  }),
  remove: describe({
    key: 'operatorApps.remove',
    method: 'DELETE',
    path: `${OPERATOR}/apps/{app}`,
    access: 'operator',
    summary: 'Deletes an app with its key and connections.',
    pathParameters: ofApp,
    status: 204,
  }),
  connections: describe({
    key: 'operatorApps.connections',
    method: 'GET',
    path: `${OPERATOR}/apps/{app}/connections`,
    access: 'operator',
    summary: 'Lists where an app is connected.',
    pathParameters: ofApp,
    status: 200,
    result: listOf(OperatorConnection),
  }),
};
