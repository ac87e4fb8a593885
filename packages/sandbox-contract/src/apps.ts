import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  AppConnectionRow,
  AppDetail,
  AppFormInput,
  AppFormOptions,
  AppSummary,
  NewAppInput,
} from './app-words.ts';
import { Environment, listOf } from './words.ts';

const APP = '/api/screens/portal/apps/{app}';
const CONNECTION = `${APP}/connections/{environment}/{tenant}`;
const ofApp = { app: Type.String() };
const ofConnection = { ...ofApp, environment: Environment, tenant: Type.Integer() };

/** My Apps of the organization that is signed in to the developer portal. */
export const apps = {
  list: describe({
    key: 'apps.list',
    method: 'GET',
    path: '/api/screens/portal/apps',
    access: 'portal',
    summary: "Lists the organization's apps, whichever environment they were made in.",
    status: 200,
    result: listOf(AppSummary),
  }),
  form: describe({
    key: 'apps.form',
    method: 'GET',
    path: '/api/screens/portal/app-form',
    access: 'portal',
    summary: 'What the form offers, and what a new app starts with.',
    status: 200,
    result: AppFormOptions,
  }),
  newHmacKey: describe({
    key: 'apps.newHmacKey',
    method: 'POST',
    path: '/api/screens/portal/app-form/hmac-key',
    access: 'portal',
    summary: 'Makes a signing key; it is kept once the form is sent.',
    status: 200,
    result: Type.Object({ hmacKey: Type.String() }),
  }),
  create: describe({
    key: 'apps.create',
    method: 'POST',
    path: '/api/screens/portal/apps',
    access: 'portal',
    summary: 'Makes an app with its key.',
    body: NewAppInput,
    status: 201,
    result: AppDetail,
  }),
  get: describe({
    key: 'apps.get',
    method: 'GET',
    path: APP,
    access: 'portal',
    summary: 'Shows an app with its key and versions.',
    pathParameters: ofApp,
    status: 200,
    result: AppDetail,
  }),
  update: describe({
    key: 'apps.update',
    method: 'PUT',
    path: APP,
    access: 'portal',
    summary: 'Saves the form; other scopes make a new version, which tenants have to accept.',
    pathParameters: ofApp,
    body: AppFormInput,
    status: 200,
    result: AppDetail,
  }),
  remove: describe({
    key: 'apps.remove',
    method: 'DELETE',
    path: APP,
    access: 'portal',
    summary: 'Deletes an app with its key and connections.',
    pathParameters: ofApp,
    status: 204,
  }),
  connections: describe({
    key: 'apps.connections',
    method: 'GET',
    path: `${APP}/connections`,
    access: 'portal',
    summary: 'Lists the tenants the app names, connected or not.',
    pathParameters: ofApp,
    status: 200,
    result: Type.Object({ app: AppDetail, data: Type.Array(AppConnectionRow) }),
  }),
  generateSecret: describe({
    key: 'apps.generateSecret',
    method: 'POST',
    path: `${CONNECTION}/secrets`,
    access: 'portal',
    summary: 'Makes a client secret, shown this once.',
    pathParameters: ofConnection,
    status: 201,
    result: Type.Object({ slot: Type.Integer(), clientSecret: Type.String() }),
  }),
  revokeSecret: describe({
    key: 'apps.revokeSecret',
    method: 'DELETE',
    path: `${CONNECTION}/secrets/{slot}`,
    access: 'portal',
    summary: 'Deletes the secret of a slot; it gets no tokens from then on.',
    pathParameters: { ...ofConnection, slot: Type.Integer({ minimum: 1, maximum: 2 }) },
    status: 204,
  }),
};
