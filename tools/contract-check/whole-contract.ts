import { apis, listOperations, type ApiKey } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import { webhookEvents, webhookSchemas } from '@truckroll/contract/webhooks';
import type { Contracted } from './check.ts';

/** The contract of this repository. */
export function wholeContract(): Contracted {
  const keys = Object.keys(apis) as ApiKey[];
  return {
    apis: keys.map((key) => ({
      ...apis[key],
      operations: listOperations().filter((operation) => operation.key.startsWith(`${key}.`)),
      schemas: schemas[key],
    })),
    webhooks: { events: webhookEvents, schemas: webhookSchemas },
  };
}
