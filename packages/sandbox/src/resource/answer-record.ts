import type { Handled } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import { answerSchemaOf } from './answer-schema.ts';
import { withExternalData } from './external-data.ts';
import { answer, type GenericCall } from './resource-handler.ts';
import { shape } from './shape.ts';

/**
 * Answers a call with one record in the form its contract asks for: the whole record, it alone
 * under `data`, only its id, the bare id, or nothing.
 */
export function answerRecord(
  call: GenericCall,
  owner: string,
  record: StoredRecord,
): Handled<never> {
  const { kind } = answerSchemaOf(call.operation);
  if (kind === 'none') return answer(undefined);
  if (kind === 'value') return answer(record.id);
  const shown = withExternalData(call, owner, [record])[0];
  const shaped = shape(call, shown);
  return answer(kind === 'wrapped' ? { data: shaped } : shaped);
}
