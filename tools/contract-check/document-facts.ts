import { facts, type Facts } from './facts.ts';
import {
  activeDefault,
  sortFields,
  takesCommaList,
  type ParameterText,
} from './parameter-words.ts';
import { referenceName, schemaFacts, type SchemaText } from './schema-facts.ts';

/** An OpenAPI document, as far as it is compared. */
export interface DocumentText {
  readonly info: { readonly title: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, SchemaText>>;
    readonly securitySchemes?: {
      readonly oauth?: {
        readonly flows?: { readonly clientCredentials?: { readonly scopes?: Scopes } };
      };
    };
  };
}

export type Scopes = Readonly<Record<string, string>>;
type Content = Readonly<Record<string, { readonly schema?: SchemaText }>>;

interface OperationText {
  readonly operationId: string;
  readonly parameters?: readonly ParameterText[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

type SchemaTexts = Readonly<Record<string, SchemaText>>;

const VERBS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Everything one API's document says that a client or a server depends on. */
export function documentFacts(document: DocumentText): Facts {
  const schemas = document.components.schemas ?? {};
  const base = new URL(document.servers?.[0]?.url ?? 'http://unknown/').pathname;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => VERBS.has(verb))
      .map(([verb, operation]): [string, Facts] => {
        const text = operation as OperationText;
        return [text.operationId, operationFacts(text, verb, base + path, schemas)];
      }),
  );
  const scopes = document.components.securitySchemes?.oauth?.flows?.clientCredentials?.scopes;
  return facts({
    title: document.info.title,
    'base path': base,
    'scope label': { ...scopes },
    operation: distinct(operations),
    schema: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, schemaFacts(schema)]),
    ),
  });
}

/** A second operation of the same id gets a name of its own, so that neither hides the other. */
function distinct(entries: readonly [string, Facts][]): Facts {
  const found: Record<string, Facts> = {};
  for (const [id, entry] of entries) {
    const name = id in found ? `${id} (again)` : id;
    found[name] = entry;
  }
  return found;
}

function operationFacts(
  operation: OperationText,
  verb: string,
  path: string,
  schemas: SchemaTexts,
): Facts {
  const parameters = operation.parameters ?? [];
  const scopes = (operation.security ?? []).flatMap((entry) => entry['oauth'] ?? []);
  const sort = parameters.flatMap(sortFields);
  const body = operation.requestBody?.content;
  return facts({
    method: verb.toUpperCase(),
    path,
    scope: scopes.join(' '),
    ...Object.fromEntries(
      parameters.map((parameter) => [
        `${parameter.in} ${parameter.name}`,
        parameterFacts(parameter),
      ]),
    ),
    sort: sort.length === 0 ? undefined : sort.join(', '),
    list: listKind(operation.responses['200']?.content, schemas),
    body: body && contentFacts(body, schemas),
    ...Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        `response ${status}`,
        contentFacts(answer.content ?? {}, schemas),
      ]),
    ),
  });
}

function parameterFacts(parameter: ParameterText): Facts {
  const own = schemaFacts(parameter.schema as SchemaText);
  const byWords = activeDefault(parameter);
  return facts({
    ...(own as Record<string, Facts>),
    required: parameter.required === true ? 'yes' : undefined,
    'comma list': takesCommaList(parameter) ? 'yes' : undefined,
    ...(byWords !== undefined && { default: JSON.stringify(byWords) }),
  });
}

function contentFacts(content: Content, schemas: SchemaTexts): Facts {
  const types = Object.keys(content);
  const type = types.find((name) => name === 'application/json') ?? types[0];
  if (type === undefined) return { content: 'empty' };
  const schema = content[type]?.schema;
  return facts({
    content: isUpload(schema, schemas) ? 'multipart' : contentKind(type),
    schema: schema && schemaFacts(schema),
  });
}

/** The four ways in which bodies travel. */
export function contentKind(type: string): string {
  if (type.startsWith('multipart/')) return 'multipart';
  if (type.endsWith('json')) return 'json';
  return type === 'application/octet-stream' ? 'binary' : type;
}

/** A file among the members travels as multipart, even where a document calls the body JSON. */
function isUpload(schema: SchemaText | undefined, schemas: SchemaTexts): boolean {
  const members = schema && resolved(schema, schemas)?.properties;
  return Object.values(members ?? {}).some((member) => member['format'] === 'binary');
}

function resolved(schema: SchemaText, schemas: SchemaTexts): SchemaText | undefined {
  return schema.$ref === undefined ? schema : schemas[referenceName(schema.$ref)];
}

const PAGE_MEMBERS = new Set(['page', 'pageSize', 'totalCount', 'hasMore', 'data']);
const EXPORT_MEMBERS = new Set(['continueFrom', 'hasMore', 'data']);

/** A list is known by its envelope: rows, whether there are more, and nothing of its own. */
function listKind(content: Content | undefined, schemas: SchemaTexts): string | undefined {
  const schema = content?.['application/json']?.schema;
  const members = Object.keys((schema && resolved(schema, schemas)?.properties) ?? {});
  if (!members.includes('data') || !members.includes('hasMore')) return undefined;
  if (members.every((name) => PAGE_MEMBERS.has(name))) return 'page';
  return members.every((name) => EXPORT_MEMBERS.has(name)) ? 'export' : undefined;
}
