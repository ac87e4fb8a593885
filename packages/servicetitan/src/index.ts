export type { ApiClient, OperationFunction } from './api-client.ts';
export type { Answer } from './answer.ts';
export {
  createBookingOnce,
  type BookingOnce,
  type BookingOnceOptions,
  type BookingOnceResult,
} from './booking-once.ts';
export type { CallOptions } from './call.ts';
export { systemClock, type Clock } from './clock.ts';
export {
  ApiError,
  AuthError,
  isServiceTitanError,
  mayHaveTakenEffect,
  RateLimitError,
  TimeoutError,
  TransportError,
  type FieldErrors,
  type ServiceTitanError,
  type TransportFault,
} from './errors.ts';
export { createGovernor, type Governor, type GovernorRequest } from './governor.ts';
export type { AttemptFacts, Hooks } from './hooks.ts';
export type { AnyInput, InputOf, PointInTime } from './input.ts';
export type {
  ExportPromise,
  OperationPromise,
  PagePromise,
  PromiseOf,
} from './operation-promise.ts';
export type { Environment, ServiceTitanOptions } from './options.ts';
export { Secret } from './secret.ts';
export { ServiceTitan } from './servicetitan.ts';
export type { HttpAnswer, HttpRequest, Transport } from './transport/transport.ts';
