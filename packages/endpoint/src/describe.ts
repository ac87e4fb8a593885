import type { Static, TObject, TProperties, TSchema } from 'typebox';
import { operation, type Method, type Operation, type OperationTypes } from './operation.ts';
import type { Parameter } from './operation.ts';

/** What an operation of our own APIs is described with; the static types come out of the schemas. */
export interface Description<
  P extends TProperties,
  Q extends TProperties,
  B extends TSchema,
  R extends TSchema,
> {
  /** `resource.name`, and the way to the operation in code: `hub.inquiries.create`. */
  key: string;
  method: Method;
  /** Path after the server's address, parameters in braces. */
  path: string;
  /** What a caller needs to be let in; each API names its own kinds. */
  access: string;
  summary: string;
  pathParameters?: P;
  query?: Q;
  /** The body and the media type it travels in, `application/json` when not said. */
  body?: B;
  bodyType?: string;
  /** Status of the answer that means success. */
  status: 200 | 201 | 202 | 204;
  result?: R;
}

/** `Operation` with its schemas inline, what it asks of a caller, and one line that says what it does. */
export interface DescribedOperation<
  T extends OperationTypes = OperationTypes,
> extends Operation<T> {
  readonly summary: string;
}

/** The static types of an operation, taken from its schemas. */
export interface DescribedTypes<
  P extends TProperties,
  Q extends TProperties,
  B extends TSchema,
  R extends TSchema,
> {
  path: Static<TObject<P>>;
  query: Static<TObject<Q>>;
  body: TSchema extends B ? undefined : Static<B>;
  result: TSchema extends R ? undefined : Static<R>;
}

/** Names one operation of an API of our own. Its `scope` is the kind of access it asks for. */
export function describe<
  P extends TProperties = {},
  Q extends TProperties = {},
  B extends TSchema = TSchema,
  R extends TSchema = TSchema,
>(from: Description<P, Q, B, R>): DescribedOperation<DescribedTypes<P, Q, B, R>> {
  const described = operation<DescribedTypes<P, Q, B, R>>({
    key: from.key,
    id: from.key.replace('.', '_'),
    method: from.method,
    path: from.path,
    scope: from.access,
    pathParameters: parameters(from.pathParameters ?? {}, true),
    query: parameters(from.query ?? {}, false),
    ...(from.body && {
      body: { inline: from.body, contentType: from.bodyType ?? 'application/json' },
    }),
    responses: {
      [from.status]: from.result ? { inline: from.result, contentType: 'application/json' } : null,
    },
  });
  return { ...described, summary: from.summary };
}

function parameters(properties: TProperties, isRequired: boolean): Record<string, Parameter> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      isRequired ? { ...schema, isRequired: true as const } : schema,
    ]),
  );
}
