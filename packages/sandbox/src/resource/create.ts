import type { StoredRecord } from '../store/collection.ts';
import { answerRecord } from './answer-record.ts';
import { recordSchemaOf } from './answer-schema.ts';
import { buildRecord } from './build-record.ts';
import { writeExternalData } from './external-data.ts';
import { requireParent, type ParentOptions } from './parent.ts';
import { bodyOf, type GenericCall, type ResourceHandler } from './resource-handler.ts';

export type Members = Readonly<Record<string, unknown>>;

export interface CreateOptions {
  /** The operation whose answer shows the whole entity, where the resource's own doesn't. */
  readonly like?: string;
  /** Refuses what the rules forbid, before anything is kept. */
  readonly check?: (call: GenericCall, body: Members) => void;
  /** Members that differ from those of the same name in the body; laid over them. */
  readonly members?: (call: GenericCall, body: Members) => Members;
  /** What else comes of it, once the record is kept. */
  readonly after?: (call: GenericCall, record: StoredRecord) => void;
  readonly parent?: ParentOptions;
  /** The entity's ids are GUIDs. */
  readonly isGuid?: boolean;
}

/**
 * Keeps a new record made of the body, and answers it as the contract says. Whatever the body
 * leaves out is null where the entity allows it, else the emptiest value there is.
 */
export function createOne(collectionName: string, options: CreateOptions = {}): ResourceHandler {
  return (call) => answerRecord(call, collectionName, createRecord(call, collectionName, options));
}

/** Keeps the record a call's body describes, and gives it back as it is kept. */
export function createRecord(
  call: GenericCall,
  collectionName: string,
  options: CreateOptions = {},
): StoredRecord {
  const parentId = options.parent && requireParent(call, options.parent);
  const body = bodyOf(call);
  options.check?.(call, body);
  const { item, set } = recordSchemaOf(call.operation, options.like);
  const context = { set, now: call.now(), nextId: () => call.store.nextId() };
  const { externalData: _, id: _id, ...written } = body;
  const whole = { createdById: call.caller.userId, ...written, ...options.members?.(call, body) };
  const collection = call.store.collection(collectionName);
  const record = collection.insert({
    ...buildRecord(item, whole, context),
    ...(options.parent === undefined ? {} : { [options.parent.field]: parentId }),
    ...(options.isGuid === true ? { id: crypto.randomUUID() } : {}),
  });
  writeExternalData(call, collectionName, record.id);
  options.after?.(call, record);
  return collection.get(record.id) ?? record;
}

/** Keeps a child of the record the path names; 404 when there is no such parent. */
export function createChild(
  collectionName: string,
  parent: ParentOptions,
  options: Omit<CreateOptions, 'parent'> = {},
): ResourceHandler {
  return createOne(collectionName, { ...options, parent });
}
