import type { SchemaSet } from '@truckroll/endpoint';
import { schemaSetFacts } from './contract-facts.ts';
import type { Facts } from './facts.ts';
import { schemaFacts, type SchemaText } from './schema-facts.ts';

/** The file of published webhook payloads. */
export interface WebhookText {
  readonly apis: Readonly<
    Record<
      string,
      {
        readonly events: readonly string[];
        readonly schemas: Readonly<Record<string, SchemaText>>;
      }
    >
  >;
}

/** The webhooks as the contract has them. */
export interface ContractWebhooks {
  readonly events: Readonly<Record<string, { readonly api: string; readonly schema: string }>>;
  readonly schemas: SchemaSet;
}

/** @param keyOf the contract's key for the API of a document's file name */
export function publishedWebhookFacts(
  text: WebhookText,
  keyOf: (document: string) => string,
): Facts {
  const apis = Object.entries(text.apis);
  return {
    event: Object.fromEntries(
      apis.flatMap(([document, { events, schemas }]) =>
        events.map((schema) => [
          publishedType(schemas[schema]) ?? schema,
          { api: keyOf(document), schema },
        ]),
      ),
    ),
    schema: Object.fromEntries(
      apis.flatMap(([, { schemas }]) =>
        Object.entries(schemas).map(([name, schema]) => [name, schemaFacts(schema)]),
      ),
    ),
  };
}

export function contractWebhookFacts({ events, schemas }: ContractWebhooks): Facts {
  return {
    event: Object.fromEntries(
      Object.entries(events).map(([type, { api, schema }]) => [type, { api, schema }]),
    ),
    schema: schemaSetFacts(schemas),
  };
}

/** An event's type stands in quotes in the words about the envelope's `type`. */
function publishedType(envelope: SchemaText | undefined): string | undefined {
  const words = envelope?.properties?.['type']?.['description'];
  return typeof words === 'string' ? /"(tn\.[^"]+)"/.exec(words)?.[1] : undefined;
}
