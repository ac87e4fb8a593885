import type { GenericCall, ResourceHandler } from './resource-handler.ts';
import { answer } from './resource-handler.ts';

export interface ExportMark {
  readonly id: number;
  /** The id the accounting system gave it. */
  readonly externalId?: string | null;
}

/**
 * Marks records as taken over by the accounting system and answers, one by one, whether that
 * worked; ids nobody knows fail alone. `idField` is the member of the answer that holds the id.
 */
export function markAsExported(
  collectionName: string,
  idField: string,
  marksOf: (call: GenericCall) => readonly ExportMark[],
): ResourceHandler {
  return (call) => {
    const collection = call.store.collection(collectionName);
    const results = marksOf(call).map(({ id, externalId }) => {
      const exportId =
        externalId === undefined || externalId === null ? {} : { exportId: externalId };
      const changed = collection.update(id, { syncStatus: 'Exported', ...exportId });
      const success = changed !== undefined;
      return { [idField]: id, success, errorMessage: success ? null : `${id} was not found.` };
    });
    return answer(results);
  };
}
