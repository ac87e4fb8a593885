import type { Operation, Schema, SchemaSet } from '@truckroll/endpoint';
import type { Validator } from '@truckroll/endpoint/validation';
import { fitBody } from './fitted-body.ts';
import type { IgnoredPart } from './ignored-part.ts';
import { invalidRequest, operationRefusal, type FieldTexts, type Refusal } from './refusals.ts';
import { readUpload } from './upload.ts';

export interface RawBody {
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface ReadBody {
  readonly value: unknown;
  /** Members the operation does not know. */
  readonly unknown: readonly IgnoredPart[];
}

/** Reads and checks a body by the operation's schema. */
export async function readBody(
  operation: Operation,
  set: SchemaSet,
  validator: Validator,
  raw: RawBody,
): Promise<ReadBody | { readonly refusal: Refusal }> {
  const { body } = operation;
  if (body === undefined) return { value: undefined, unknown: [] };
  if (body.contentType === 'multipart/form-data') return readUpload(raw);
  if (raw.bytes.length > 0 && !/json/i.test(raw.contentType)) {
    return { refusal: operationRefusal(415, 'The body has to be sent as application/json.') };
  }
  if (isTooDeep(raw.bytes)) return { refusal: invalidRequest({ request: [TOO_DEEP] }) };
  const parsed = parseJson(raw.bytes);
  if (parsed === undefined) return { refusal: invalidRequest({ request: [NO_JSON] }) };
  const schema: Schema = body.inline ?? set[body.schema ?? ''] ?? {};
  const fitted = fitBody(schema, set, parsed.value);
  const errors = validator.check(body.schema ?? schema, fitted.value);
  if (Object.keys(errors).length === 0) return fitted;
  return { refusal: invalidRequest(inTheServiceWords(errors)) };
}

const NO_JSON = 'The request field is required.';
const TOO_DEEP = 'The body is nested too deeply.';
const MISSING = 'This field is required.';

/** assumed: as deep as JSON readers usually go; no body of the contract needs a quarter of it. */
const DEEPEST = 64;
const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [91, 123, 93, 125];

/** Looked at before parsing: what reads and checks a value goes down into it by calling itself. */
function isTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) isText = !isText;
    else if (isText) continue;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parseJson(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}

/** observed: how a missing member is reported, with `request` beside it. */
function inTheServiceWords(errors: FieldTexts): FieldTexts {
  const worded = Object.entries(errors).map(([field, texts]) => {
    // assumed: what is wrong with the body as a whole stands under the name of the argument.
    if (field === '') return ['request', texts];
    const name = field.split('.').at(-1) ?? field;
    return isMissing(texts)
      ? [field, [`Required property '${name}' not found in JSON.`]]
      : [field, texts];
  });
  const own = Object.fromEntries(worded) as FieldTexts;
  return Object.values(errors).some(isMissing) ? { ...own, request: [NO_JSON] } : own;
}

function isMissing(texts: readonly string[]): boolean {
  return texts.includes(MISSING);
}
