export { nearestNames } from './nearest-names.ts';
export {
  fillPath,
  operation,
  successStatus,
  type BodyOf,
  type Method,
  type Operation,
  type OperationTypes,
  type Parameter,
  type PathOf,
  type Payload,
  type QueryOf,
  type ResultOf,
} from './operation.ts';
export { PROBLEM_CONTENT_TYPE, type Problem } from './problem.ts';
export { requestOf, type CallInput, type CallRequest } from './request.ts';
export {
  isNullable,
  refName,
  refTo,
  resolveSchema,
  type Schema,
  type SchemaSet,
  type SchemaType,
} from './schema.ts';
export { bool, commaList, dateTime, decimal, guid, int32, int64, json, text } from './words.ts';
