import { fillPath, type Operation, type Parameter } from '@truckroll/endpoint';
import type { AnyInput } from './input.ts';

/** Where a call goes and what it carries, before any header of the client. */
export interface RequestParts {
  /** Path and query, to be put behind the host. */
  readonly target: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly contentType?: string;
}

/**
 * Sorts a caller's input into path, query and body. Throws a TypeError for a member the operation
 * does not have (the API itself would silently ignore it) and for a missing one.
 */
export async function buildRequest(
  operation: Operation,
  tenantId: string,
  input: AnyInput,
): Promise<RequestParts> {
  refuseUnknown(operation, input);
  const path = fillPath(operation.path, pathValues(operation, tenantId, input));
  const query = queryText(operation, input);
  const target = query === '' ? path : `${path}?${query}`;
  return { target, ...(await encodeBody(operation, input['body'])) };
}

function pathValues(operation: Operation, tenantId: string, input: AnyInput): AnyInput {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(operation.pathParameters)) values[name] = input[camelCase(name)];
  values['tenant'] = tenantId;
  return values;
}

function camelCase(name: string): string {
  if (!name.includes('_')) return name;
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Members are looked for in turn: collecting them all costs more than the rest of the request. */
function refuseUnknown(operation: Operation, input: AnyInput): void {
  const pathNames = Object.keys(operation.pathParameters).map(camelCase);
  for (const name of Object.keys(input)) {
    const isKnown =
      Object.hasOwn(operation.query, name) ||
      (name === 'body' && operation.body !== undefined) ||
      (name !== 'tenant' && pathNames.includes(name));
    if (!isKnown) throw unknownMember(operation, name, pathNames);
  }
}

function unknownMember(
  operation: Operation,
  name: string,
  pathNames: readonly string[],
): TypeError {
  const known = [
    ...pathNames.filter((known) => known !== 'tenant'),
    ...Object.keys(operation.query),
    ...(operation.body === undefined ? [] : ['body']),
  ];
  return new TypeError(
    `${operation.id} has no member '${name}'; it takes ${known.join(', ') || 'none'}`,
  );
}

function queryText(operation: Operation, input: AnyInput): string {
  const pairs: string[] = [];
  for (const name of Object.keys(operation.query)) {
    const value = input[name];
    const parameter = operation.query[name] ?? {};
    if (value !== undefined && value !== null) {
      for (const [key, text] of queryPairs(name, parameter, value)) {
        pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(text)}`);
      }
    } else if (parameter.isRequired === true) {
      throw new TypeError(`${operation.id} needs the query member '${name}'`);
    }
  }
  return pairs.join('&');
}

/** Comma lists travel as one text, arrays as one pair per value, maps as `name[key]`. */
function queryPairs(name: string, parameter: Parameter, value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    const texts = value.map((item) => queryValue(parameter, item));
    return parameter.isCommaList === true
      ? [[name, texts.join(',')]]
      : texts.map((text) => [name, text]);
  }
  if (parameter.type === 'object' && typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, String(item)]);
  }
  return [[name, queryValue(parameter, value)]];
}

function queryValue(parameter: Parameter, value: unknown): string {
  const time = toTimeText(value);
  if (time === undefined) return String(value);
  return parameter.format === 'date' ? time.slice(0, 'YYYY-MM-DD'.length) : time;
}

function toTimeText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null || !('epochMilliseconds' in value)) {
    return undefined;
  }
  return new Date(Number(value.epochMilliseconds)).toISOString();
}

async function encodeBody(
  operation: Operation,
  body: unknown,
): Promise<Pick<RequestParts, 'body' | 'contentType'>> {
  if (operation.body === undefined || body === undefined) return {};
  if (operation.body.contentType !== 'multipart/form-data') {
    return { body: JSON.stringify(body), contentType: 'application/json' };
  }
  const encoded = new Response(body instanceof FormData ? body : toForm(operation, body));
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
  };
}

function toForm(operation: Operation, body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(Object(body))) {
    if (value instanceof Blob) form.append(name, value);
    else throw new TypeError(`${operation.id} needs a Blob or File as '${name}'`);
  }
  return form;
}
