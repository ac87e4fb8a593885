import { findOperation, type ApiKey } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import {
  isNullable,
  resolveSchema,
  successStatus,
  type Operation,
  type Schema,
  type SchemaSet,
} from '@truckroll/endpoint';
import { perOperation } from './per-operation.ts';

/** What a successful call answers. */
export interface AnswerSchema {
  /**
   * `page`: an envelope with `data` and `hasMore`. `feed`: one with `continueFrom`. `wrapped`: the
   * record or the list alone under `data`. `list`: a bare array. `none`: no body is declared.
   */
  readonly kind: 'page' | 'feed' | 'wrapped' | 'list' | 'record' | 'value' | 'none';
  /** The whole answer. */
  readonly schema: Schema;
  /** One record of it; the whole answer where it holds no list. */
  readonly item: Schema;
  /** A page's `totalCount` may be left null. */
  readonly isTotalOptional: boolean;
  readonly set: SchemaSet;
}

/** The schemas of the API an operation belongs to. */
export function schemaSetOf(operation: Operation): SchemaSet {
  return schemas[operation.key.split('.')[0] as ApiKey];
}

/** The shape of an operation's successful answer. */
export const answerSchemaOf = perOperation((operation): AnswerSchema => {
  const set = schemaSetOf(operation);
  const payload = operation.responses[successStatus(operation)];
  const named = payload?.schema === undefined ? undefined : set[payload.schema];
  const schema = named ?? payload?.inline ?? {};
  const answer = { schema, item: schema, isTotalOptional: true, set };
  if (payload === null || payload === undefined) return { ...answer, kind: 'none' };
  if (schema.type === 'array') return { ...answer, kind: 'list', item: schema.items ?? {} };
  if (schema.properties === undefined) return { ...answer, kind: 'value' };
  const data = schema.properties['data'];
  const item = data?.items ?? data ?? schema;
  if (schema.properties['continueFrom'] !== undefined) return { ...answer, kind: 'feed', item };
  if (schema.properties['hasMore'] !== undefined) {
    const total = schema.properties['totalCount'];
    return { ...answer, kind: 'page', item, isTotalOptional: !total || isNullable(total) };
  }
  if (data !== undefined && Object.keys(schema.properties).length === 1) {
    return { ...answer, kind: 'wrapped', item };
  }
  return { ...answer, kind: 'record' };
});

/** The members of an object schema; empty for anything else. */
export function fieldsOf(schema: Schema, set: SchemaSet): Readonly<Record<string, Schema>> {
  return resolveSchema(schema, set).properties ?? {};
}

/**
 * The entity behind an operation, as its richest answer shows it: the answer of `get`, else a row
 * of `list`, else what the operation itself answers. `like` names another operation to take it from.
 */
export function recordSchemaOf(operation: Operation, like?: string): AnswerSchema {
  const named = like === undefined ? undefined : findOperation(like);
  return named === undefined ? ownRecordSchemaOf(operation) : answerSchemaOf(named);
}

const ownRecordSchemaOf = perOperation((operation) => {
  const resource = operation.key.split('.').slice(0, 2).join('.');
  const found = findOperation(`${resource}.get`) ?? findOperation(`${resource}.list`);
  return answerSchemaOf(found ?? operation);
});
