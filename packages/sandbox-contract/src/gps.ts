import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Environment } from './words.ts';

const GPS = '/api/screens/console/{environment}/gps-providers';
const inConsole = { environment: Environment };

/** A GPS service of the tenant. Its name is the `gps_provider` of the API's paths. */
export const GpsProvider = Type.Object({
  id: Type.Integer(),
  /** `fleetline`. */
  provider: Type.String(),
  label: Type.String(),
  accountId: Type.String(),
  isActive: Type.Boolean(),
});
export type GpsProvider = Type.Static<typeof GpsProvider>;

export const GpsProviderList = Type.Object({
  data: Type.Array(GpsProvider),
  /** What can still be added. */
  addable: Type.Array(Type.Object({ provider: Type.String(), label: Type.String() })),
});
export type GpsProviderList = Type.Static<typeof GpsProviderList>;

/** Longest account id, in characters. */
const MAX_ACCOUNT = 200;

export const gps = {
  list: describe({
    key: 'gps.list',
    method: 'GET',
    path: GPS,
    access: 'console',
    summary: "Lists the tenant's GPS providers and those that can be added.",
    pathParameters: inConsole,
    status: 200,
    result: GpsProviderList,
  }),
  add: describe({
    key: 'gps.add',
    method: 'POST',
    path: GPS,
    access: 'console',
    summary: 'Adds a provider; it is not active yet.',
    pathParameters: inConsole,
    body: Type.Object({
      provider: Type.String(),
      accountId: Type.String({ maxLength: MAX_ACCOUNT }),
    }),
    status: 201,
    result: GpsProvider,
  }),
  setActive: describe({
    key: 'gps.setActive',
    method: 'PUT',
    path: `${GPS}/{id}/active`,
    access: 'console',
    summary: 'Activates a provider or lets it rest. Apps can be kept to active ones.',
    pathParameters: { ...inConsole, id: Type.Integer() },
    body: Type.Object({ isActive: Type.Boolean() }),
    status: 200,
    result: GpsProvider,
  }),
};
