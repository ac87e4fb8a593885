import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { SecretSlot } from './connection-words.ts';
import { OperatorConnection } from './operator-apps.ts';
import { bodyOf, ofTenant, TENANT } from './operator-words.ts';
import { listOf } from './words.ts';

const Restriction = bodyOf({
  bookingProviderId: Type.Optional(Type.Integer()),
  gpsProvider: Type.Optional(Type.String()),
  reportCategory: Type.Optional(Type.String()),
});

const CONNECTION = `${TENANT}/connections/{app}`;
const ofConnection = { ...ofTenant, app: Type.String() };

/** One thing a tenant's administrator does to a connection without saying more. */
function move(name: string, summary: string) {
  return describe({
    key: `operatorConnections.${name}`,
    method: 'POST',
    path: `${CONNECTION}/${name}`,
    access: 'operator',
    summary,
    pathParameters: ofConnection,
    status: 200,
    result: OperatorConnection,
  });
}

/** The tenant's side: which apps may come in, how far, and with which secrets. */
export const operatorConnections = {
  list: describe({
    key: 'operatorConnections.list',
    method: 'GET',
    path: `${TENANT}/connections`,
    access: 'operator',
    summary: 'Lists the apps a tenant has connected.',
    pathParameters: ofTenant,
    status: 200,
    result: listOf(OperatorConnection),
  }),
  get: describe({
    key: 'operatorConnections.get',
    method: 'GET',
    path: CONNECTION,
    access: 'operator',
    summary: 'Shows a connection: state, version, secret slots.',
    pathParameters: ofConnection,
    status: 200,
    result: OperatorConnection,
  }),
  connect: describe({
    key: 'operatorConnections.connect',
    method: 'POST',
    path: CONNECTION,
    access: 'operator',
    summary: 'Allows an app in, in its newest version; the body may restrict it.',
    pathParameters: ofConnection,
    body: Restriction,
    status: 200,
    result: OperatorConnection,
  }),
  restrict: describe({
    key: 'operatorConnections.restrict',
    method: 'PUT',
    path: `${CONNECTION}/restriction`,
    access: 'operator',
    summary: 'Sets what the app may touch; an empty object lifts all restrictions.',
    pathParameters: ofConnection,
    body: Restriction,
    status: 200,
    result: OperatorConnection,
  }),
  accept: move('accept', "Accepts the app's newest version."),
  decline: move('decline', 'Stays with the accepted version.'),
  disable: move('disable', "Pauses the app's access."),
  restore: move('restore', 'Lets a paused app in again.'),
  generateSecret: describe({
    key: 'operatorConnections.generateSecret',
    method: 'POST',
    path: `${CONNECTION}/secrets`,
    access: 'operator',
    summary: 'Makes a secret, shown this once.',
    pathParameters: ofConnection,
    status: 200,
    result: Type.Object({ slot: SecretSlot, clientSecret: Type.String() }),
  }),
  revokeSecret: describe({
    key: 'operatorConnections.revokeSecret',
    method: 'DELETE',
    path: `${CONNECTION}/secrets/{slot}`,
    access: 'operator',
    summary: 'Revokes the secret of a slot.',
    pathParameters: { ...ofConnection, slot: Type.Integer({ minimum: 1, maximum: 2 }) },
    status: 200,
    result: OperatorConnection,
  }),
};
