import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  ApplicationAccess,
  ApplicationDetails,
  ConsentForm,
  ConsentInput,
  OfferedApp,
  RestrictionInput,
  SecretSlot,
  VersionConsent,
} from './connection-words.ts';
import { Environment, listOf } from './words.ts';

const ACCESS = '/api/screens/console/{environment}/api-application-access';
const OFFERED = `${ACCESS}/offered-apps`;
const CONNECTED = `${ACCESS}/apps/{app}`;
const inConsole = { environment: Environment };
const ofApp = { ...inConsole, app: Type.String() };

/**
 * "API Application Access": which apps the tenant lets in. Every operation asks for the permission
 * "Manage API Application Access".
 */
export const connections = {
  overview: describe({
    key: 'connections.overview',
    method: 'GET',
    path: ACCESS,
    access: 'console',
    summary: 'Lists the apps the tenant has connected.',
    pathParameters: inConsole,
    status: 200,
    result: ApplicationAccess,
  }),
  offered: describe({
    key: 'connections.offered',
    method: 'GET',
    path: OFFERED,
    access: 'console',
    summary: 'Lists the apps that name the tenant and are not connected.',
    pathParameters: inConsole,
    status: 200,
    result: listOf(OfferedApp),
  }),
  consent: describe({
    key: 'connections.consent',
    method: 'GET',
    path: `${OFFERED}/{app}`,
    access: 'console',
    summary: 'What an app asks for, and what it can be kept to.',
    pathParameters: ofApp,
    status: 200,
    result: ConsentForm,
  }),
  connect: describe({
    key: 'connections.connect',
    method: 'POST',
    path: CONNECTED,
    access: 'console',
    summary: 'Allows an app in, in the version that was shown.',
    pathParameters: ofApp,
    body: ConsentInput,
    status: 201,
    result: ApplicationDetails,
  }),
  details: describe({
    key: 'connections.details',
    method: 'GET',
    path: CONNECTED,
    access: 'console',
    summary: 'Shows a connected app.',
    pathParameters: ofApp,
    status: 200,
    result: ApplicationDetails,
  }),
  acceptVersion: describe({
    key: 'connections.acceptVersion',
    method: 'POST',
    path: `${CONNECTED}/accepted-version`,
    access: 'console',
    summary: "Accepts the app's newest version, which has to be the one that was shown.",
    pathParameters: ofApp,
    body: VersionConsent,
    status: 200,
    result: ApplicationDetails,
  }),
  declineVersion: describe({
    key: 'connections.declineVersion',
    method: 'POST',
    path: `${CONNECTED}/declined-version`,
    access: 'console',
    summary: 'Stays with the accepted version and declines the one that was shown.',
    pathParameters: ofApp,
    body: Type.Object({ version: Type.Integer() }),
    status: 200,
    result: ApplicationDetails,
  }),
  restrict: describe({
    key: 'connections.restrict',
    method: 'PUT',
    path: `${CONNECTED}/restriction`,
    access: 'console',
    summary: 'Sets what the app is kept to; tokens given from then on say so.',
    pathParameters: ofApp,
    body: RestrictionInput,
    status: 200,
    result: ApplicationDetails,
  }),
  disable: describe({
    key: 'connections.disable',
    method: 'POST',
    path: `${CONNECTED}/disable`,
    access: 'console',
    summary: "Pauses the app's access.",
    pathParameters: ofApp,
    status: 200,
    result: ApplicationDetails,
  }),
  restore: describe({
    key: 'connections.restore',
    method: 'POST',
    path: `${CONNECTED}/restore`,
    access: 'console',
    summary: 'Lets a paused app in again.',
    pathParameters: ofApp,
    status: 200,
    result: ApplicationDetails,
  }),
  generateSecret: describe({
    key: 'connections.generateSecret',
    method: 'POST',
    path: `${CONNECTED}/secrets`,
    access: 'console',
    summary: 'Makes a client secret, shown this once.',
    pathParameters: ofApp,
    status: 201,
    result: Type.Object({ slot: SecretSlot, clientSecret: Type.String() }),
  }),
  deleteSecret: describe({
    key: 'connections.deleteSecret',
    method: 'DELETE',
    path: `${CONNECTED}/secrets/{slot}`,
    access: 'console',
    summary: 'Deletes the secret of a slot; it gets no tokens from then on.',
    pathParameters: { ...ofApp, slot: SecretSlot },
    status: 200,
    result: ApplicationDetails,
  }),
};
