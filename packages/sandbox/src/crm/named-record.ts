import { notFound } from '../operations/operation-error.ts';
import { entityName } from '../resource/entity-name.ts';
import type { GenericCall } from '../resource/index.ts';
import type { Id } from '../store/collection.ts';
import { crmRecords, type CrmCollection, type CrmRecord } from './records.ts';

/**
 * The record whose id the path gives as `id`.
 *
 * @throws OperationError 404 when the tenant has no such record
 */
export function namedRecord<Name extends CrmCollection>(
  call: GenericCall,
  name: Name,
): CrmRecord<Name> {
  const id = call.path['id'] as Id;
  const record = crmRecords(call.store, name).get(id);
  if (record === undefined) throw notFound(`${entityName(name)} ${id}`);
  return record;
}
