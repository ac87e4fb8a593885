import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';

/** APIs as the portal's list of documents groups them. */
export type ApiGroup = Type.Static<typeof ApiGroup>;
export const ApiGroup = Type.Object({
  displayName: Type.String(),
  apis: Type.Immutable(
    Type.Array(
      Type.Object({
        /** `tenant-crm-v2`. */
        id: Type.String(),
        displayName: Type.String(),
        description: Type.String(),
        isBeta: Type.Boolean(),
        hasWebhooks: Type.Boolean(),
      }),
    ),
  ),
});

/** The reference of the API, at the addresses where the service's portal serves it. */
export const docs = {
  list: describe({
    key: 'docs.list',
    method: 'GET',
    path: '/api/docs/apis',
    access: 'open',
    summary: 'The APIs there are documents of.',
    status: 200,
    result: Type.Immutable(Type.Array(ApiGroup)),
  }),
  get: describe({
    key: 'docs.get',
    method: 'GET',
    path: '/api/docs/apis/{id}',
    access: 'open',
    summary: 'One API as an OpenAPI 3.1 document.',
    pathParameters: { id: Type.String({ maxLength: 100 }) },
    status: 200,
    result: Type.Object({ openapi: Type.String() }, { additionalProperties: true }),
  }),
};
