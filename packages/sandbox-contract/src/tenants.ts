import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { bodyOf, OPERATOR, ofTenant, TENANT } from './operator-words.ts';
import { Environment, listOf } from './words.ts';

const NewTenant = bodyOf({
  id: Type.Integer({ minimum: 1 }),
  name: Type.String({ minLength: 1 }),
  timeZone: Type.String({ minLength: 1, description: 'IANA name, `America/New_York`.' }),
});

const Tenant = Type.Object({
  environment: Environment,
  id: Type.Integer(),
  name: Type.String(),
  timeZone: Type.String(),
});

const ProviderTag = Type.Object({
  id: Type.Integer(),
  tagName: Type.String(),
  description: Type.String(),
});

const TENANTS = `${OPERATOR}/environments/{environment}/tenants`;

/** The tenants of an environment and the settings of each. */
export const tenants = {
  list: describe({
    key: 'tenants.list',
    method: 'GET',
    path: TENANTS,
    access: 'operator',
    summary: 'Lists the tenants of an environment.',
    pathParameters: { environment: Environment },
    status: 200,
    result: listOf(Tenant),
  }),
  create: describe({
    key: 'tenants.create',
    method: 'POST',
    path: TENANTS,
    access: 'operator',
    summary: 'Makes a tenant without any records.',
    pathParameters: { environment: Environment },
    body: NewTenant,
    status: 200,
    result: Tenant,
  }),
  get: describe({
    key: 'tenants.get',
    method: 'GET',
    path: TENANT,
    access: 'operator',
    summary: 'Shows a tenant.',
    pathParameters: ofTenant,
    status: 200,
    result: Tenant,
  }),
  connectableApps: describe({
    key: 'tenants.connectableApps',
    method: 'GET',
    path: `${TENANT}/connectable-apps`,
    access: 'operator',
    summary: 'Lists apps the tenant may connect.',
    pathParameters: ofTenant,
    status: 200,
    result: listOf(Type.Object({ id: Type.String(), name: Type.String() })),
  }),
  bookingProviders: describe({
    key: 'tenants.bookingProviders',
    method: 'GET',
    path: `${TENANT}/booking-providers`,
    access: 'operator',
    summary: "Lists the tenant's provider tags.",
    pathParameters: ofTenant,
    status: 200,
    result: listOf(ProviderTag),
  }),
  addBookingProvider: describe({
    key: 'tenants.addBookingProvider',
    method: 'POST',
    path: `${TENANT}/booking-providers`,
    access: 'operator',
    summary: 'Adds a booking provider tag.',
    pathParameters: ofTenant,
    body: bodyOf({
      name: Type.String({ minLength: 1 }),
      description: Type.Optional(Type.String()),
    }),
    status: 200,
    result: ProviderTag,
  }),
};
