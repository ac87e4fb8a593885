import type { Operation } from '@truckroll/endpoint';
import * as fc from 'fast-check';
import { nastyValues } from './nasty-values.ts';
import type { Nearness } from './random-calls.ts';
import { valuesOf, type ValueSource } from './random-values.ts';
import { spoiled } from './spoiled.ts';

export interface SentBody {
  /** Left out when no content type is named. */
  readonly contentType?: string;
  readonly text: string;
}

const JSON_TYPE = 'application/json';
const MUCH_NESTING = 5000;

/** Bodies for an operation; for one that takes none, what some clients send all the same. */
export function bodiesOf(
  nearness: Nearness,
  operation: Operation,
  source: ValueSource,
): fc.Arbitrary<SentBody | undefined> {
  const { body } = operation;
  if (body === undefined) {
    return nearness === 'wild'
      ? fc.option(uselessBodies, { nil: undefined })
      : fc.constant(undefined);
  }
  if (body.contentType === 'multipart/form-data') {
    return nearness === 'valid' ? fc.constant(form('file', 'hi')) : forms;
  }
  const schema = body.inline ?? source.set[body.schema ?? ''] ?? {};
  const valid = valuesOf(source, schema);
  if (nearness === 'valid') return valid.map(inJson);
  if (nearness === 'near') return valid.chain(spoiled).map(inJson);
  return fc.oneof(valid.chain(mangled), nastyValues.map(inJson), uselessBodies);
}

function inJson(value: unknown): SentBody {
  return { contentType: JSON_TYPE, text: jsonOf(value) };
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** The right value, written or labelled wrongly. */
function mangled(value: unknown): fc.Arbitrary<SentBody> {
  const text = jsonOf(value);
  return fc.oneof(
    fc.nat(text.length).map((end) => ({ contentType: JSON_TYPE, text: text.slice(0, end) })),
    fc.constantFrom<SentBody>(
      { text },
      { contentType: '', text },
      { contentType: 'text/plain', text },
      { contentType: 'application/x-www-form-urlencoded', text },
      { contentType: 'application/json; charset=utf-16', text },
      { contentType: 'multipart/form-data; boundary=cut', text },
      { contentType: JSON_TYPE, text: `\ufeff${text}` },
      { contentType: JSON_TYPE, text: `${text}${text}` },
      { contentType: JSON_TYPE, text: `[${text}]` },
      { contentType: 'APPLICATION/JSON', text: text.replaceAll('"', "'") },
    ),
  );
}

const uselessBodies: fc.Arbitrary<SentBody> = fc.constantFrom<SentBody>(
  { contentType: JSON_TYPE, text: '' },
  { contentType: JSON_TYPE, text: 'null' },
  { contentType: JSON_TYPE, text: '{' },
  { contentType: JSON_TYPE, text: `${'['.repeat(MUCH_NESTING)}${']'.repeat(MUCH_NESTING)}` },
  {
    contentType: JSON_TYPE,
    text: `{"a":${'{"a":'.repeat(MUCH_NESTING)}1${'}'.repeat(MUCH_NESTING)}}`,
  },
  { contentType: JSON_TYPE, text: `"${'x'.repeat(200_000)}"` },
  { contentType: 'application/x-www-form-urlencoded', text: 'id=1&name=Ada' },
  { contentType: 'text/html', text: '<p>hi</p>' },
  { text: '\u0000\u0001' },
);

function form(name: string, content: string, fileName = 'a.txt'): SentBody {
  const head = `content-disposition: form-data; name="${name}"; filename="${fileName}"`;
  const part = `--cut\r\n${head}\r\n\r\n${content}\r\n`;
  return { contentType: 'multipart/form-data; boundary=cut', text: `${part}--cut--\r\n` };
}

const forms: fc.Arbitrary<SentBody> = fc.oneof(
  fc.constantFrom<SentBody>(
    form('file', ''),
    form('File', 'hi'),
    form('picture', 'hi'),
    form('file', 'hi', '../../x'),
    form('file', 'hi', '\u{1F6BF} "quoted"'),
    { contentType: 'multipart/form-data', text: form('file', 'hi').text },
    { contentType: 'multipart/form-data; boundary=other', text: form('file', 'hi').text },
    { contentType: 'multipart/form-data; boundary=cut', text: '--cut\r\nnothing' },
    { contentType: 'multipart/form-data; boundary=cut', text: '' },
    { contentType: 'multipart/form-data; boundary=cut', text: '--cut--\r\n' },
    { contentType: 'multipart/mixed; boundary=cut', text: form('file', 'hi').text },
    { contentType: JSON_TYPE, text: '{"file":"hi"}' },
    { text: 'hi' },
  ),
  fc.string({ maxLength: 200 }).map((content) => form('file', content)),
);
