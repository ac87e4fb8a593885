import { resolveSchema, type Schema, type SchemaSet } from '@truckroll/endpoint';

/** The id every sample points at. */
export const SAMPLE_ID = 1;

/** The GUID every sample points at. */
export const SAMPLE_GUID = '11111111-1111-4111-8111-111111111111';

const TEXT_BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-03-04T05:06:07.000Z',
  date: '2026-03-04',
  duration: '01:00:00',
  guid: SAMPLE_GUID,
  email: 'ada@example.com',
  phone: '2125550123',
};

/**
 * A value that a schema accepts, with all members an object can have down to a few levels; `text`
 * stands wherever any text will do.
 */
export function sampleValue(schema: Schema, set: SchemaSet, text: string, depth = 0): unknown {
  const target = resolveSchema(schema, set);
  if (target.enum !== undefined) return target.enum[0];
  const [alternative] = target.anyOf ?? [];
  if (alternative !== undefined) return sampleValue(alternative, set, text, depth);
  const type = Array.isArray(target.type) ? target.type.find((one) => one !== 'null') : target.type;
  switch (type) {
    case 'integer':
    case 'number':
      return SAMPLE_ID;
    case 'boolean':
      return true;
    case 'string':
      return sampleText(target, text);
    case 'array':
      return depth > DEEPEST ? [] : [sampleValue(target.items ?? {}, set, text, depth + 1)];
    default:
      return sampleObject(target, set, text, depth);
  }
}

/** A colour, a day, a time of the day, an e-mail address. */
const TEXTS_OF_PATTERNS = ['#12AB9f', '2026-03-04', '08:00', 'ada@example.com'];

const DEEPEST = 3;

function sampleText(schema: Schema, text: string): string {
  const { pattern } = schema;
  if (pattern !== undefined) {
    return TEXTS_OF_PATTERNS.find((sample) => new RegExp(pattern).test(sample)) ?? text;
  }
  const byFormat = TEXT_BY_FORMAT[schema.format ?? ''];
  return (byFormat ?? text).slice(0, schema.maxLength);
}

function sampleObject(schema: Schema, set: SchemaSet, text: string, depth: number): unknown {
  // An id that may be left out names an entry that is there already: a sample adds new ones.
  const members = Object.entries(schema.properties ?? {}).filter(
    ([name]) => schema.required?.includes(name) === true || (depth <= DEEPEST && name !== 'id'),
  );
  return Object.fromEntries(
    members.map(([name, member]) => [name, sampleValue(member, set, text, depth + 1)]),
  );
}
