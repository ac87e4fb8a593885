import type { BodyOf, PathOf, QueryOf } from '@truckroll/endpoint';

/** A point in time: a `Date`, or an `Instant` or `ZonedDateTime` of Temporal. */
export type PointInTime = Date | { readonly epochMilliseconds: number };

/** What the operation's caller writes: path parameters, query members and `body` side by side. */
export type InputOf<O> = Members<
  PathInput<PathOf<O>> & QueryInput<QueryOf<O>> & BodyInput<BodyOf<O>>
>;

/** The input of an operation known only at run time, for example by a name typed by a user. */
export type AnyInput = Readonly<Record<string, unknown>>;

type PathInput<P> = { readonly [K in keyof P as K extends 'tenant' ? never : CamelCase<K>]: P[K] };

type QueryInput<Q> = { readonly [K in keyof Q]: QueryValue<K, Q[K]> };

type QueryValue<K, V> = K extends TimeName ? (string extends V ? V | PointInTime : V) : V;

/** How the contract names the query members that hold a date; a test compares it with their format. */
export type TimeName =
  | 'from'
  | 'to'
  | `${string}${'Before' | 'After' | 'From' | 'To' | 'Date' | 'Utc' | 'edOn'}`;

type BodyInput<B> = [B] extends [undefined]
  ? unknown
  : undefined extends B
    ? { readonly body?: UploadOr<B> }
    : { readonly body: UploadOr<B> };

/** File uploads also take a ready-made form. */
type UploadOr<B> = B extends { readonly file?: Blob } ? B | FormData : B;

type CamelCase<K> = K extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : K extends string
    ? K
    : never;

/** One flat type, which editors show member by member; an empty one takes no member at all. */
type Members<T> = keyof T extends never
  ? Readonly<Record<string, never>>
  : { [K in keyof T]: T[K] };
