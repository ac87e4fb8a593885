import type { ApiKey, Contract } from '@truckroll/contract';
import type { Operation, ResultOf } from '@truckroll/endpoint';
import type { CallOptions } from './call.ts';
import type { AnyInput, InputOf } from './input.ts';
import type { PromiseOf } from './operation-promise.ts';

/** The operations of one API as functions: `st.crm.bookings.create(input, options)`. */
export type ApiClient<A extends ApiKey> = {
  readonly [R in keyof Contract[A]]: {
    readonly [M in keyof Contract[A][R]]: OperationFunction<Contract[A][R][M]>;
  };
};

export type OperationFunction<O> = O extends Operation
  ? Readonly<Record<string, never>> extends InputOf<O>
    ? (input?: InputOf<O>, options?: CallOptions) => PromiseOf<ResultOf<O>>
    : (input: InputOf<O>, options?: CallOptions) => PromiseOf<ResultOf<O>>
  : never;

/** Makes a call of an operation that is only named. */
export type CallByName = (
  resource: string,
  name: string,
  input: AnyInput,
  options: CallOptions,
) => unknown;

/**
 * The client of one API, without its operations having been loaded: a resource and a function come
 * into being when they are named.
 */
export function createApiClient<A extends ApiKey>(api: A, call: CallByName): ApiClient<A> {
  return namedMembers(`ServiceTitan ${api}`, (resource) =>
    namedMembers(
      `ServiceTitan ${api}.${resource}`,
      (name) => (input?: AnyInput, options?: CallOptions) =>
        call(resource, name, input ?? {}, options ?? {}),
    ),
  ) as ApiClient<A>;
}

/** Names that languages and tools ask of any object, and no resource or operation has. */
const NOT_MEMBERS: readonly string[] = ['then', 'toJSON', 'constructor', 'asymmetricMatch'];

function namedMembers(label: string, create: (name: string) => unknown): object {
  const members = new Map<string, unknown>();
  return new Proxy(Object.freeze({ [Symbol.toStringTag]: label }), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || NOT_MEMBERS.includes(name)) {
        return Reflect.get(target, name, receiver);
      }
      if (!members.has(name)) members.set(name, create(name));
      return members.get(name);
    },
  });
}
