import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { AppApproval, AppVersion, Audience, CredentialsManagement } from './app-words.ts';
import { ConnectionState } from './connection-words.ts';
import { bodyOf, OPERATOR } from './operator-words.ts';
import { Environment, listOf } from './words.ts';

const Scopes = Type.Array(Type.String(), { minItems: 1 });
const Tenant = bodyOf({ tenantId: Type.Integer(), note: Type.Optional(Type.String()) });
const Webhook = bodyOf({
  event: Type.String(),
  callbackUrl: Type.String(),
  hmacKey: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

/** What may be left out of a form. The sandbox checks lengths and forms, and says what is wrong. */
const optional = {
  website: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  category: Type.Optional(Type.String()),
  redirectUri: Type.Optional(Type.String()),
  customerNetworks: Type.Optional(Type.Array(Type.String())),
  externalDataGuid: Type.Optional(Type.String()),
  credentialsManagement: Type.Optional(CredentialsManagement),
  tenants: Type.Optional(Type.Array(Tenant)),
  /** Short for `tenants` without notes. */
  tenantIds: Type.Optional(Type.Array(Type.Integer())),
  webhooks: Type.Optional(Type.Array(Webhook)),
};

const NewOperatorApp = bodyOf({
  name: Type.String({ minLength: 1 }),
  organization: Type.String({ minLength: 1 }),
  scopes: Scopes,
  ...optional,
  organizationId: Type.Optional(Type.String()),
  madeIn: Type.Optional(Environment),
  audience: Type.Optional(Audience),
});

const AppChanges = bodyOf({
  name: Type.Optional(Type.String()),
  organization: Type.Optional(Type.String()),
  scopes: Type.Optional(Scopes),
  ...optional,
});

/** An app; more members are shown than are named here. */
export type OperatorApp = Type.Static<typeof OperatorApp>;
const OperatorApp = Type.Object({
  id: Type.String(),
  name: Type.String(),
  organization: Type.String(),
  appKey: Type.String(),
  version: Type.Integer(),
  scopes: Type.Array(Type.String()),
  tenantIds: Type.Array(Type.Integer()),
  audience: Audience,
  approval: AppApproval,
  reviewNote: Type.String(),
  createdOn: Type.String(),
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
  versions: describe({
    key: 'operatorApps.versions',
    method: 'GET',
    path: `${OPERATOR}/apps/{app}/versions`,
    access: 'operator',
    summary: "Lists an app's versions with their scopes, newest first.",
    pathParameters: ofApp,
    status: 200,
    result: listOf(AppVersion),
  }),
  approve: describe({
    key: 'operatorApps.approve',
    method: 'POST',
    path: `${OPERATOR}/apps/{app}/approve`,
    access: 'operator',
    summary: 'Approves a public app: the tenants it lists see it from now on.',
    pathParameters: ofApp,
    status: 200,
    result: OperatorApp,
  }),
  reject: describe({
    key: 'operatorApps.reject',
    method: 'POST',
    path: `${OPERATOR}/apps/{app}/reject`,
    access: 'operator',
    summary: 'Rejects a public app; its developer reads the note.',
    pathParameters: ofApp,
    body: bodyOf({ note: Type.String({ maxLength: 4_000 }) }),
    status: 200,
    result: OperatorApp,
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
