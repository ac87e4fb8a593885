import type { Operation } from '@truckroll/endpoint';
import { contract } from './contract.ts';

/** Every published operation of the contract in the order of their keys. */
export function listOperations(): readonly Operation[] {
  return everything().filter((operation) => operation.isOverlay !== true);
}

/** Operations that came after the published documents; the contract has them by hand. */
export function listOverlayOperations(): readonly Operation[] {
  return everything().filter((operation) => operation.isOverlay === true);
}

function everything(): readonly Operation[] {
  return Object.values(contract).flatMap((api) =>
    Object.values(api as Record<string, Record<string, Operation>>).flatMap((resource) =>
      Object.values(resource),
    ),
  );
}

/** Finds an operation by its key (`crm.bookings.create`) or by API and published id (`crm.Bookings_Create`). */
export function findOperation(name: string): Operation | undefined {
  return everything().find((op) => op.key === name || `${op.key.split('.')[0]}.${op.id}` === name);
}
