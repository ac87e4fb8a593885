import type { ApiKey } from '@truckroll/contract';
import { webhookEvents, webhookSchemas } from '@truckroll/contract/webhooks';
import { refName, refTo, type SchemaSet } from '@truckroll/endpoint';

/**
 * The webhooks of an API by their event's type. Each payload carries its schemas with it, since
 * some have the name of another schema of the API that is not the same.
 */
export function openApiWebhooks(key: ApiKey): Readonly<Record<string, object>> {
  const own = Object.entries(webhookEvents).filter(([, { api }]) => api === key);
  return Object.fromEntries(
    own.map(([type, { schema }]) => [
      type,
      {
        post: {
          summary: `Sent for ${type}`,
          operationId: schema,
          requestBody: { content: { 'application/json': { schema: standalone(type, schema) } } },
          responses: { '200': { description: 'The event was taken' } },
        },
      },
    ]),
  );
}

/** A schema with an id of its own: references in it lead to its own definitions. */
function standalone(type: string, name: string): object {
  return { $id: `urn:webhook:${type}`, $ref: refTo(name), $defs: schemasNeededBy(name) };
}

function schemasNeededBy(name: string): SchemaSet {
  const needed = new Set([name]);
  // A set may grow while it is walked; what was added is walked too.
  for (const next of needed) {
    for (const [, ref = ''] of JSON.stringify(webhookSchemas[next]).matchAll(
      /"\$ref":"([^"]+)"/g,
    )) {
      needed.add(refName(ref));
    }
  }
  return Object.fromEntries([...needed].map((each) => [each, webhookSchemas[each] ?? {}]));
}
