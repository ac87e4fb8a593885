import { invalid } from '../operations/operation-error.ts';
import { requireReference } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { dispatchRecords, type Technician } from './records.ts';

/** Refuses with 400 under `field` when one of the ids is no business unit of the tenant. */
export function assertBusinessUnits(store: TenantStore, field: string, ids: unknown): void {
  if (!Array.isArray(ids)) return;
  // assumed: units that do not exist are refused.
  for (const id of ids) requireReference({ store }, 'business-unit', field, id);
}

/** @throws OperationError 400 under `field` when the tenant has no such technician */
export function requireTechnician(store: TenantStore, field: string, id: number): Technician {
  const technician = dispatchRecords(store, 'technician').get(id);
  if (technician === undefined) throw invalid(field, `Technician ${id} was not found.`);
  return technician;
}
