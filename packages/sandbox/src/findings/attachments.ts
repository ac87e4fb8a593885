import { notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  answer,
  bodyOf,
  findRecord,
  pageOf,
  shape,
  splitValues,
  type GenericCall,
  type ResourceHandler,
} from '../resource/index.ts';

interface Attachment {
  readonly id: number;
  readonly fileName: string;
  readonly url: string;
  readonly type: string;
}

/** A finding keeps its attachments in itself: they have no life of their own. */
export const listAttachments: ResourceHandler = (call) => {
  const ids = call.query['ids'];
  const wanted = ids === undefined ? undefined : new Set(splitValues(ids).map(Number));
  const shown = attachmentsOf(finding(call)).filter(({ id }) => wanted?.has(id) !== false);
  const isDescending = String(call.query['sort'] ?? '').startsWith('-');
  return pageOf(call, isDescending ? shown.toReversed() : shown);
};

export const getAttachment: ResourceHandler = (call) =>
  answer(shape(call, find(call, finding(call))));

export const createAttachment: ResourceHandler = (call) => {
  const record = finding(call);
  const attachment = { ...bodyOf(call), id: call.store.nextId() };
  keep(call, record, [...attachmentsOf(record), attachment as Attachment]);
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
