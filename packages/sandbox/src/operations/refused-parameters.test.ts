import { resolveSchema, type Schema } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { readQuery } from '../gateway/query-parameters.ts';
import { schemaSetOf } from '../resource/answer-schema.ts';
import { parameters } from '../testing/parameters/parameter-kinds.ts';

/** Texts that are no value of a parameter's type; none where any text will do. */
function wrongTexts(schema: Schema): readonly string[] {
  if (schema.enum !== undefined) return ['no such value'];
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'integer') return ['one', '1.5', '', '99999999999999999999'].filter((text) => text);
  if (type === 'number') return ['one', '1,5'];
  if (type === 'boolean') return ['yes', '1'];
  if (schema.format === 'date-time') return ['yesterday', '2026-13-01', '2026-02-30T00:00:00Z'];
  if (schema.format === 'date') return ['yesterday'];
  if (schema.format === 'guid') return ['42'];
  return [];
}

test('a value of another type is refused with the parameter’s name, everywhere', () => {
  let refused = 0;
  for (const { operation, name } of parameters) {
    const set = schemaSetOf(operation);
    const parameter = operation.query[name] ?? {};
    const schema = resolveSchema(parameter, set);
    const own = schema.items === undefined ? schema : resolveSchema(schema.items, set);
    if (parameter.isCommaList === true) continue;
    for (const text of wrongTexts(own)) {
      const { errors } = readQuery(operation, set, `${name}=${encodeURIComponent(text)}`);
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      const expected = [`The value '${text}' is not valid for ${title}.`];
      expect(errors[name], `${operation.key} ${name}=${text}`).toEqual(expected);
      refused += 1;
    }
  }
  console.log(`wrong values refused: ${refused}`);
});
