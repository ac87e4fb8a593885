import { refName } from '@truckroll/endpoint';

/** A schema of the contract with its references as OpenAPI writes them. */
export function toOpenApiSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toOpenApiSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === '$ref' && typeof value === 'string'
        ? `#/components/schemas/${refName(value)}`
        : toOpenApiSchema(value),
    ]),
  );
}
