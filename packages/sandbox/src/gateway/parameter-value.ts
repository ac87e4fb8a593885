import { resolveSchema, type Parameter, type Schema, type SchemaSet } from '@truckroll/endpoint';
import { toStoredTime } from '../store/stored-time.ts';

/** Says that a text is no value of the parameter's type. */
export const READ_FAILED = Symbol('not a value of the type');

const INTEGER = /^[+-]?\d{1,19}$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;
const INT32_LIMIT = 2 ** 31;

/** assumed: longer lists are refused; documented: at most 50 ids. */
const MAX_LISTED_IDS = 50;

/** Turns the texts a parameter was given (more than one when repeated) into the contract's type. */
export function readParameter(
  parameter: Parameter,
  set: SchemaSet,
  texts: readonly string[],
): unknown {
  const schema = resolveSchema(parameter, set);
  if (parameter.isCommaList === true) return readCommaList(texts);
  if (schema.type === 'array') return readArray(schema, set, texts);
  return readScalar(schema, texts.at(-1) ?? '');
}

/** Reads one text by a schema that is no list; for path parameters too. */
export function readScalar(schema: Schema, text: string): unknown {
  if (schema.enum !== undefined) return readEnum(schema.enum, text);
  switch (schema.type) {
    case 'integer':
      return readInteger(schema, text);
    case 'number':
      return NUMBER.test(text) ? Number(text) : READ_FAILED;
    case 'boolean':
      return readBoolean(text);
    default:
      return readText(schema, text);
  }
}

function readCommaList(texts: readonly string[]): unknown {
  const parts = texts.flatMap((text) => text.split(',')).map((part) => part.trim());
  const values = parts.filter((part) => part !== '');
  return values.length > MAX_LISTED_IDS ? READ_FAILED : values.join(',');
}

function readArray(schema: Schema, set: SchemaSet, texts: readonly string[]): unknown {
  const items = resolveSchema(schema.items ?? {}, set);
  if (items.type === 'object') return readObjects(texts);
  const parts = texts.flatMap((text) => text.split(',')).filter((part) => part !== '');
  const values = parts.map((part) => readScalar(items, part));
  const isTooLong = schema.maxItems !== undefined && values.length > schema.maxItems;
  return isTooLong || values.includes(READ_FAILED) ? READ_FAILED : values;
}

/** A list of objects in a query is written as JSON, each one or all in a list. */
function readObjects(texts: readonly string[]): unknown {
  try {
    return texts.flatMap((text) => JSON.parse(text) as unknown);
  } catch {
    return READ_FAILED;
  }
}

function readEnum(values: NonNullable<Schema['enum']>, text: string): unknown {
  const wanted = text.toLowerCase();
  const found = values.find((value) => String(value).toLowerCase() === wanted);
  return found === undefined ? READ_FAILED : found;
}

function readInteger(schema: Schema, text: string): unknown {
  if (!INTEGER.test(text)) return READ_FAILED;
  const value = Number(text);
  if (schema.format === 'int32' && (value < -INT32_LIMIT || value >= INT32_LIMIT)) {
    return READ_FAILED;
  }
  if (schema.minimum !== undefined && value < schema.minimum) return READ_FAILED;
  if (schema.maximum !== undefined && value > schema.maximum) return READ_FAILED;
  return value;
}

function readBoolean(text: string): unknown {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : READ_FAILED;
}

function readText(schema: Schema, text: string): unknown {
  if (schema.format === 'date-time') return readTime(text);
  if (schema.format === 'date') return DATE.test(text) ? text : READ_FAILED;
  if (schema.format === 'guid') return GUID.test(text) ? text.toLowerCase() : READ_FAILED;
  if (schema.minLength !== undefined && text.length < schema.minLength) return READ_FAILED;
  if (schema.maxLength !== undefined && text.length > schema.maxLength) return READ_FAILED;
  return text;
}

/**
 * In the form times are stored in, so that what comes after compares texts. The plus of an offset
 * may have arrived as a blank.
 */
function readTime(text: string): unknown {
  return toStoredTime(text.replace(/ (\d\d:?\d\d)$/, '+$1')) ?? READ_FAILED;
}
