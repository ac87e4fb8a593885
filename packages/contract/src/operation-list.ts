import type { Operation } from '@truckroll/endpoint';
import { contract } from './contract.ts';

/** Every operation of the contract in the order of their keys. */
export function listOperations(): readonly Operation[] {
  return Object.values(contract).flatMap((api) =>
    Object.values(api as Record<string, Record<string, Operation>>).flatMap((resource) =>
      Object.values(resource),
    ),
  );
}

/** Finds an operation by its key (`crm.bookings.create`) or by API and published id (`crm.Bookings_Create`). */
export function findOperation(name: string): Operation | undefined {
  return listOperations().find(
    (op) => op.key === name || `${op.key.split('.')[0]}.${op.id}` === name,
  );
}
