/** The parts of an OpenAPI document that the reference shows. */
export interface ApiDocument {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationText>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: WebhookText }>>;
  readonly components: {
    readonly schemas: SchemaTexts;
    readonly securitySchemes: {
      readonly oauth: {
        readonly flows: {
          readonly clientCredentials: { readonly scopes: Readonly<Record<string, string>> };
        };
      };
    };
  };
}

export interface SchemaText {
  readonly $ref?: string;
  readonly $defs?: SchemaTexts;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: SchemaTexts;
  readonly items?: SchemaText;
  readonly oneOf?: readonly SchemaText[];
  readonly anyOf?: readonly SchemaText[];
  readonly additionalProperties?: boolean | SchemaText;
}

export type SchemaTexts = Readonly<Record<string, SchemaText>>;

type Content = Readonly<Record<string, { readonly schema?: SchemaText }>>;

export interface ParameterText {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: SchemaText;
}

interface AnswerText {
  readonly description: string;
  readonly content?: Content;
}

interface OperationText {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly operationId: string;
  readonly parameters: readonly ParameterText[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, AnswerText>>;
  readonly security: readonly [{ readonly oauth: readonly string[] }];
  readonly 'x-operation-key': string;
}

interface WebhookText {
  readonly requestBody: { readonly content: Content };
}

/** One operation of an API. */
export interface DocumentedOperation extends OperationText {
  readonly method: string;
  /** After the environment's address, parameters in braces. */
  readonly path: string;
  readonly scope: string;
  readonly tag: string;
}

/** A document as the portal serves it; what it says is taken at its word. */
export function asApiDocument(served: object): ApiDocument {
  return served as ApiDocument;
}

/** Every operation of the document, in its order. */
export function operationsIn(document: ApiDocument): DocumentedOperation[] {
  const base = new URL(document.servers[0]?.url ?? 'http://none').pathname;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path: base + path,
      scope: operation.security[0].oauth[0] ?? '',
      tag: operation.tags[0] ?? '',
    })),
  );
}

/** What travels, and the media type it travels in; undefined when there is no body. */
export function contentOf(
  content: Content | undefined,
): { readonly type: string; readonly schema: SchemaText } | undefined {
  const [first] = Object.entries(content ?? {});
  return first === undefined ? undefined : { type: first[0], schema: first[1].schema ?? {} };
}

/** Whether the words, all of them, stand in what is known of an operation. */
export function matchesSearch(operation: DocumentedOperation, text: string): boolean {
  const { method, path, summary, operationId, scope } = operation;
  const all = `${method} ${path} ${summary} ${operationId} ${scope} ${operation['x-operation-key']}`;
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.toLowerCase().includes(word));
}
