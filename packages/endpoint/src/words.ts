import type { Parameter, Payload } from './operation.ts';

/** Parameters that appear in most operations, by the name of what they carry. */
export const bool = { type: 'boolean' } as const satisfies Parameter;
export const commaList = { type: 'string', isCommaList: true } as const satisfies Parameter;
export const dateTime = { type: 'string', format: 'date-time' } as const satisfies Parameter;
export const decimal = { type: 'number', format: 'decimal' } as const satisfies Parameter;
export const guid = { type: 'string', format: 'guid' } as const satisfies Parameter;
export const int32 = { type: 'integer', format: 'int32' } as const satisfies Parameter;
export const int64 = { type: 'integer', format: 'int64' } as const satisfies Parameter;
export const text = { type: 'string' } as const satisfies Parameter;

/** A JSON payload of a named schema. */
export function json(schema: string): Payload {
  return { contentType: 'application/json', schema };
}
