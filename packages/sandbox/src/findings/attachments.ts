import { notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answer,
  bodyOf,
  findRecord,
  pageOfParts,
  shape,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';

interface Attachment extends Members {
  readonly id: number;
  readonly fileName: string;
  readonly url: string;
  readonly type: string;
}

/** A finding keeps its attachments in itself: they have no life of their own. */
export const listAttachments: ResourceHandler = (call) =>
  pageOfParts(call, attachmentsOf(finding(call)));

export const getAttachment: ResourceHandler = (call) =>
  answer(shape(call, find(call, finding(call))));

export const createAttachment: ResourceHandler = (call) => {
  const record = finding(call);
  const stamps = { id: call.store.nextId(), createdOn: call.now() };
  const attachment = { ...bodyOf(call), ...stamps } as unknown as Attachment;
  keep(call, record, [...attachmentsOf(record), attachment]);
  return answer(shape(call, attachment));
};

export const updateAttachment: ResourceHandler = (call) => {
  const record = finding(call);
  const before = find(call, record);
  const changed = { ...before, ...bodyOf(call), id: before.id };
  const others = attachmentsOf(record);
  keep(
    call,
    record,
    others.map((one) => (one.id === before.id ? changed : one)),
  );
  return answer(shape(call, changed));
};

export const deleteAttachment: ResourceHandler = (call) => {
  const record = finding(call);
  const gone = find(call, record);
  keep(
    call,
    record,
    attachmentsOf(record).filter((one) => one.id !== gone.id),
  );
  return answer(undefined);
};

function finding(call: GenericCall): StoredRecord {
  return findRecord(call, 'location-finding', { parameter: 'id' });
}

function attachmentsOf(record: StoredRecord): readonly Attachment[] {
  return (record['attachments'] ?? []) as readonly Attachment[];
}

function find(call: GenericCall, record: StoredRecord): Attachment {
  const id = call.path['attachmentId'];
  const found = attachmentsOf(record).find((attachment) => attachment.id === id);
  if (found === undefined) throw notFound(`Attachment ${String(id)}`);
  return found;
}

function keep(call: GenericCall, record: StoredRecord, attachments: readonly Attachment[]): void {
  call.store.collection('location-finding').update(record.id, { attachments });
}
