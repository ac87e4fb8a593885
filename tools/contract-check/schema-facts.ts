import { facts, type Facts } from './facts.ts';

/** A schema as it stands in a file: OpenAPI 3.0 or 3.1, or the contract's JSON Schema. */
export interface SchemaText {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaText>>;
  readonly items?: SchemaText;
  readonly additionalProperties?: boolean | SchemaText;
  readonly oneOf?: readonly SchemaText[];
  readonly anyOf?: readonly SchemaText[];
  readonly [keyword: string]: unknown;
}

/** Words for people, which the contract does not keep. */
const PROSE = new Set([
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
]);
/** Keywords read by name below; every other one is a fact of its own. */
const STRUCTURE = new Set([
  '$ref',
  'type',
  'nullable',
  'required',
  'properties',
  'items',
  'additionalProperties',
  'oneOf',
  'anyOf',
]);

/** What a schema says, however it is written: a nullable reference is the same in all three ways. */
export function schemaFacts(schema: SchemaText): Facts {
  return facts(membersOf(schema));
}

function membersOf(schema: SchemaText): Record<string, Facts | undefined> {
  const choices = choicesOf(schema);
  const [only] = choices.parts;
  // A lone choice is the schema itself; the type beside it repeats what the choice says.
  const inner = choices.parts.length === 1 && only !== undefined ? membersOf(only) : {};
  return {
    type: only === undefined ? typeText(schema) : undefined,
    reference: schema.$ref === undefined ? undefined : referenceName(schema.$ref),
    ...(choices.parts.length > 1 && { [choices.keyword]: choiceFacts(choices.parts) }),
    member: schema.properties && memberFacts(schema.properties, schema.required ?? []),
    items: schema.items && schemaFacts(schema.items),
    'other members': otherMembers(schema.additionalProperties),
    ...otherKeywords(schema),
    ...inner,
    nullable: isNullable(schema) || inner['nullable'] === 'yes' ? 'yes' : undefined,
  };
}

function choicesOf(schema: SchemaText): { keyword: string; parts: readonly SchemaText[] } {
  const keyword = schema.anyOf === undefined ? 'one of' : 'any of';
  const all = schema.anyOf ?? schema.oneOf ?? [];
  return { keyword, parts: all.filter((part) => part.type !== 'null') };
}

function isNullable(schema: SchemaText): boolean {
  if (schema.nullable === true || [schema.type].flat().includes('null')) return true;
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((part) => part.type === 'null');
}

function typeText(schema: SchemaText): string | undefined {
  const names = [schema.type ?? []].flat().filter((name) => name !== 'null');
  return names.length === 0 ? undefined : names.toSorted().join(' or ');
}

export function referenceName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function choiceFacts(parts: readonly SchemaText[]): Facts {
  return Object.fromEntries(
    parts.map((part, index) => [
      part.$ref ? referenceName(part.$ref) : `${index}`,
      schemaFacts(part),
    ]),
  );
}

function memberFacts(
  properties: Readonly<Record<string, SchemaText>>,
  required: readonly string[],
): Facts {
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [
      name,
      facts({ ...membersOf(member), required: required.includes(name) ? 'yes' : undefined }),
    ]),
  );
}

function otherMembers(allowed: boolean | SchemaText | undefined): Facts | undefined {
  if (typeof allowed === 'object') return schemaFacts(allowed);
  return allowed === undefined ? undefined : String(allowed);
}

/** Formats, limits, enums, defaults, and whatever a newer document brings. */
function otherKeywords(schema: SchemaText): Record<string, Facts> {
  const named = Object.entries(schema).filter(
    ([keyword, value]) =>
      value !== undefined &&
      !STRUCTURE.has(keyword) &&
      !PROSE.has(keyword) &&
      !keyword.startsWith('x-'),
  );
  return Object.fromEntries(
    named.map(([keyword, value]) => [
      keyword,
      keyword === 'enum' ? enumFacts(value as readonly unknown[]) : JSON.stringify(value),
    ]),
  );
}

function enumFacts(values: readonly unknown[]): Facts {
  return Object.fromEntries(values.map((value) => [JSON.stringify(value), 'allowed']));
}
