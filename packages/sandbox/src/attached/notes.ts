import type { NoteResponse } from '@truckroll/contract/types/crm';
import type { GenericCall } from '../resource/index.ts';
import type { StoredRecord } from '../store/collection.ts';

/** What a caller writes on a note, whatever it is written about. */
export interface WrittenNote {
  readonly text: string;
  readonly pinToTop?: boolean | null;
}

/**
 * Keeps a note about a record.
 *
 * @param owner the note's member that names its record, with that record's id
 */
export function addNote<Owner extends Readonly<Record<string, number>>>(
  call: GenericCall,
  collectionName: string,
  owner: Owner,
  note: WrittenNote,
): StoredRecord & NoteResponse {
  return call.store.collection<StoredRecord & NoteResponse>(collectionName).insert({
    ...owner,
    text: note.text,
    isPinned: note.pinToTop ?? false,
    createdById: call.caller.userId,
  });
}
