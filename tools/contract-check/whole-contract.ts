import { apis, contract, type ApiKey } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import { webhookEvents, webhookSchemas } from '@truckroll/contract/webhooks';
import type { Operation } from '@truckroll/endpoint';
import type { Contracted } from './check.ts';

/** The contract of this repository. */
export function wholeContract(): Contracted {
  const keys = Object.keys(apis) as ApiKey[];
  return {
    apis: keys.map((key) => ({
      ...apis[key],
      operations: Object.values(
        contract[key] as Readonly<Record<string, Readonly<Record<string, Operation>>>>,
      ).flatMap((resource) => Object.values(resource)),
      schemas: schemas[key],
    })),
    webhooks: { events: webhookEvents, schemas: webhookSchemas },
  };
}
