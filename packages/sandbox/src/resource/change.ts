import { isNullable, resolveSchema, type Schema } from '@truckroll/endpoint';
import type { StoredRecord } from '../store/collection.ts';
import { answerRecord } from './answer-record.ts';
import { recordSchemaOf, schemaSetOf, type AnswerSchema } from './answer-schema.ts';
import { buildValue, type BuildContext } from './build-record.ts';
import type { Members } from './create.ts';
import { writeExternalData } from './external-data.ts';
import { findRecord, type FindOptions } from './find-record.ts';
import { perOperation } from './per-operation.ts';
import { bodyOf, type GenericCall, type ResourceHandler } from './resource-handler.ts';

export interface ChangeOptions extends FindOptions {
  /** The operation whose answer shows the whole entity, where the resource's own doesn't. */
  readonly like?: string;
  /** Refuses what the rules forbid, before anything is changed. */
  readonly check?: (call: GenericCall, record: StoredRecord, body: Members) => void;
  /** Members that differ from those of the same name in the body; laid over them. */
  readonly members?: (call: GenericCall, body: Members, record: StoredRecord) => Members;
  /** What else comes of it, once the record is changed. */
  readonly after?: (call: GenericCall, record: StoredRecord, before: StoredRecord) => void;
  /** Members worked out when the answer is written. */
  readonly view?: (record: StoredRecord, call: GenericCall) => StoredRecord;
}

/** Changes the members the body names; lists and nested objects are replaced as a whole. */
export function patchOne(collectionName: string, options: ChangeOptions = {}): ResourceHandler {
  return changeOne(collectionName, options, (call) => Object.keys(bodyOf(call)), isNothing);
}

/** assumed: null for a member that is never null in the record leaves it as it is. */
function isNothing(value: unknown, schema: Schema | undefined): boolean {
  return value === null && schema !== undefined && !isNullable(schema);
}

/** Replaces a record: members of the body's schema that are absent go back to their default. */
export function replaceOne(collectionName: string, options: ChangeOptions = {}): ResourceHandler {
  const membersOf = perOperation((operation) => {
    const set = schemaSetOf(operation);
    const body = set[operation.body?.schema ?? ''] ?? operation.body?.inline ?? {};
    return Object.keys(resolveSchema(body, set).properties ?? {});
  });
  return changeOne(collectionName, options, (call) => membersOf(call.operation));
}

function changeOne(
  collectionName: string,
  options: ChangeOptions,
  namesOf: (call: GenericCall) => readonly string[],
  isKept: (value: unknown, schema: Schema | undefined) => boolean = () => false,
): ResourceHandler {
  return (call) => {
    const before = findRecord(call, collectionName, options);
    const body = bodyOf(call);
    options.check?.(call, before, body);
    const written = { ...pick(body, namesOf(call)), ...options.members?.(call, body, before) };
    const entity = recordSchemaOf(call.operation, options.like);
    const changes = toChanges(call, entity, written, isKept);
    const collection = call.store.collection(collectionName);
    const record = collection.update(before.id, changes) ?? before;
    writeExternalData(call, collectionName, record.id);
    options.after?.(call, record, before);
    const kept = collection.get(record.id) ?? record;
    return answerRecord(call, collectionName, options.view?.(kept, call) ?? kept);
  };
}

function pick(body: Members, names: readonly string[]): Record<string, unknown> {
  const own = names.filter((name) => name !== 'externalData' && name !== 'id');
  return Object.fromEntries(own.map((name) => [name, body[name]]));
}

function toChanges(
  call: GenericCall,
  entity: AnswerSchema,
  written: Members,
  isKept: (value: unknown, schema: Schema | undefined) => boolean,
): Members {
  const { set } = entity;
  const context: BuildContext = { set, now: call.now(), nextId: () => call.store.nextId() };
  const properties = resolveSchema(entity.item, set).properties ?? {};
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) => {
      const schema = properties[name];
      if (isKept(value, schema)) return [];
      return [[name, schema === undefined ? (value ?? null) : buildValue(schema, value, context)]];
    }),
  );
}
