import type { Operation } from '@truckroll/endpoint';

/** Finds operations by what a request says. */
interface RouteTable {
  /** Undefined when no operation has the method and path. A query is left out of account. */
  find(method: string, path: string): Operation | undefined;
  /** The methods with which the path exists. */
  methodsOf(path: string): string[];
}

/** A path's parts; a part in braces stands for any. */
interface Route {
  readonly operation: Operation;
  readonly parts: readonly string[];
}

export function createRouteTable(operations: readonly Operation[]): RouteTable {
  const byLength = new Map<number, Route[]>();
  for (const operation of operations) {
    const parts = partsOf(operation.path);
    byLength.set(parts.length, [...(byLength.get(parts.length) ?? []), { operation, parts }]);
  }
  // Of routes that match, the one with fewer parts in braces was meant: /custom-fields, not /{id}.
  for (const routes of byLength.values()) routes.sort((a, b) => variables(a) - variables(b));

  function matching(path: string): Route[] {
    const given = partsOf(path.split(/[?#]/, 1)[0] ?? '');
    return (byLength.get(given.length) ?? []).filter(({ parts }) => fits(parts, given));
  }

  return {
    find: (method, path) =>
      matching(path).find(({ operation }) => operation.method === method.toUpperCase())?.operation,
    methodsOf: (path) =>
      [...new Set(matching(path).map(({ operation }) => operation.method))].toSorted(),
  };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function fits(parts: readonly string[], given: readonly string[]): boolean {
  return parts.every(
    (part, index) => isVariable(part) || part.toLowerCase() === given[index]?.toLowerCase(),
  );
}

function variables({ parts }: Route): number {
  return parts.filter(isVariable).length;
}

function isVariable(part: string): boolean {
  return part.startsWith('{');
}
