import type { Schema } from '@truckroll/endpoint';
import type { OpenApiSchema } from './document.ts';
import { nameApi } from './names.ts';
import { toSchema } from './schema.ts';
import { nameTypes } from './type-names.ts';
import { typesText } from './write-api.ts';

/** The file of published webhook payloads, one entry for each API's document. */
export interface WebhookDocument {
  apis: Record<string, { events: string[]; schemas: Record<string, OpenApiSchema> }>;
}

export interface WebhookModel {
  readonly events: Readonly<Record<string, { api: string; schema: string }>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

export function readWebhooks(document: WebhookDocument): WebhookModel {
  const events: Record<string, { api: string; schema: string }> = {};
  const schemas: Record<string, Schema> = {};
  for (const [file, { events: names, schemas: sources }] of Object.entries(document.apis)) {
    const api = nameApi(file).key;
    for (const name of names) events[eventType(name, sources)] = { api, schema: name };
    for (const [name, source] of Object.entries(sources)) schemas[name] = toSchema(source);
  }
  return { events, schemas };
}

/** The documents name an event's type only inside the words about its `type` member. */
function eventType(name: string, sources: Record<string, OpenApiSchema>): string {
  const words = sources[name]?.properties?.['type']?.description ?? '';
  const type = /"(tn\.[\w.-]+)"/.exec(words)?.[1];
  if (type === undefined) throw new Error(`${name} does not name its event type`);
  return type;
}

export function writeWebhooks({ events, schemas }: WebhookModel): Record<string, string> {
  const notice =
    '// Written by tools/contract-import.ts from the published payloads. Do not edit.\n';
  const names = nameTypes(Object.keys(schemas));
  const entries = Object.entries(events).toSorted(([a], [b]) => a.localeCompare(b));
  const values = entries.map(
    ([type, event]) => `  ${JSON.stringify(type)}: ${JSON.stringify(event)},\n`,
  );
  const types = entries.map(
    ([type, event]) => `  ${JSON.stringify(type)}: T.${names[event.schema]};\n`,
  );
  const schemaLines = Object.entries(schemas).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},\n`,
  );
  return {
    'types.ts': typesText({ schemas }, names),
    'schemas.ts': `${notice}import type { SchemaSet } from '@truckroll/endpoint';\n\nexport const webhookSchemas: SchemaSet = {\n${schemaLines.join('')}};\n`,
    'index.ts': `${notice}import type * as T from './types.ts';\n\n/** Every webhook event by its type, with the API that raises it and the schema of its envelope. */\nexport const webhookEvents = {\n${values.join('')}} as const;\n\nexport type WebhookEventType = keyof typeof webhookEvents;\n\n/** The envelope of each event. */\nexport interface WebhookEvents {\n${types.join('')}}\n\nexport { webhookSchemas } from './schemas.ts';\n`,
  };
}
