import type { Operation } from '@truckroll/endpoint';

/** Remembers what was derived from an operation: schemas are read once, on the first call. */
export function perOperation<T>(derive: (operation: Operation) => T): (operation: Operation) => T {
  const known = new WeakMap<Operation, { readonly value: T }>();
  return (operation) => {
    const found = known.get(operation) ?? { value: derive(operation) };
    known.set(operation, found);
    return found.value;
  };
}
