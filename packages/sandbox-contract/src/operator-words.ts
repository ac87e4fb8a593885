import { Type } from 'typebox';
import { Environment } from './words.ts';

/** Where the operator's API stands, on every port of a sandbox. */
export const OPERATOR = '/_sandbox';

/** Where a tenant's settings stand. */
export const TENANT = `${OPERATOR}/environments/{environment}/tenants/{tenant}`;
export const ofTenant = { environment: Environment, tenant: Type.Integer({ minimum: 0 }) };

/** A body that takes no members but these, so that a typing error is said. */
export const bodyOf = <P extends Type.TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

/** A whole number that counts something. */
export const Count = Type.Integer({ minimum: 1 });
