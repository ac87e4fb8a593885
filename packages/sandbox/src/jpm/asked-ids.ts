import { invalid } from '../operations/operation-error.ts';
import { splitValues, type GenericCall } from '../resource/index.ts';

/** documented: more ids than this are refused. */
const MAX_IDS = 50;

/** The numbers of a call's `ids` parameter. Throws 400 when there are too many or one is none. */
export function askedIds(call: Pick<GenericCall, 'query'>): number[] {
  const ids = splitValues(call.query['ids']).map(Number);
  if (ids.length > MAX_IDS) throw invalid('ids', `No more than ${MAX_IDS} ids are accepted.`);
  if (ids.some((id) => !Number.isSafeInteger(id))) throw invalid('ids', 'Ids must be numbers.');
  return ids;
}
