import {
  bool,
  commaList,
  dateTime,
  decimal,
  guid,
  int32,
  int64,
  text,
  type Operation,
  type Parameter,
  type Payload,
} from '@truckroll/endpoint';
import { propertyName } from './type-text.ts';

/** Words of the endpoint package for parameters, by the value they stand for. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ bool, commaList, dateTime, decimal, guid, int32, int64, text }).map(
    ([word, parameter]) => [JSON.stringify(parameter), word],
  ),
);

/** The name of the answer most operations refuse with, declared once in each file. */
const REFUSED = 'refused';
const REFUSED_SCHEMA = 'ApiErrorResponse';

/** An operation's members as TypeScript, shortened by words: half the text to parse at start. */
export function operationText(operation: Operation): string {
  return Object.entries(operation)
    .map(([member, value]) => `  ${member}: ${memberText(member, value)},\n`)
    .join('');
}

/** The words a text uses, in the order of the alphabet. */
export function usedWords(source: string): string[] {
  const called = source.includes('json(') ? ['json', 'operation'] : ['operation'];
  const named = [...WORDS.values()].filter((word) => new RegExp(`: ${word}[, ]`).test(source));
  return [...called, ...named].toSorted();
}

function memberText(member: string, value: unknown): string {
  switch (member) {
    case 'query':
    case 'pathParameters':
      return recordText(value as Record<string, Parameter>, parameterText);
    case 'responses':
      return recordText(value as Record<string, Payload | null>, payloadText);
    case 'body':
      return payloadText(value as Payload);
    default:
      return JSON.stringify(value);
  }
}

function recordText<T>(values: Readonly<Record<string, T>>, write: (value: T) => string): string {
  const members = Object.entries(values).map(([name, value]) => {
    const key = /^\d+$/.test(name) ? name : propertyName(name);
    return `${key}: ${write(value)}`;
  });
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function parameterText(parameter: Parameter): string {
  const literal = JSON.stringify(parameter);
  return WORDS.get(literal) ?? literal;
}

function payloadText(payload: Payload | null): string {
  if (payload === null) return 'null';
  const isPlain = payload.contentType === 'application/json' && payload.schema !== undefined;
  if (!isPlain) return JSON.stringify(payload);
  return payload.schema === REFUSED_SCHEMA ? REFUSED : `json(${JSON.stringify(payload.schema)})`;
}

/** The declaration of the usual refusal, for a file whose text uses it. */
export function refusedText(constants: string): string {
  return constants.includes(`: ${REFUSED}`)
    ? `const ${REFUSED} = /* @__PURE__ */ json('${REFUSED_SCHEMA}');\n\n`
    : '';
}
