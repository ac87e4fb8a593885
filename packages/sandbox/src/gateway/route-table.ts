/** A route with the values its path has in a request. */
export interface FoundRoute<T> {
  readonly route: T;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the route of a request. */
export interface RouteTable<T> {
  /** @param path without the query; undefined when no route fits path and method */
  find(method: string, path: string): FoundRoute<T> | undefined;
}

/** How a route is written: `/crm/v2/tenant/{tenant}/customers/{id}`. */
interface Route {
  readonly method: string;
  readonly path: string;
}

/** What may stand at one place of a path. */
interface Place<T> {
  readonly texts: Map<string, Place<T>>;
  /** Any part at all. */
  any: Place<T> | undefined;
  readonly ends: Map<string, End<T>>;
}

interface End<T> {
  readonly route: T;
  readonly names: readonly string[];
}

/** Longer than any id; longer parts of a path are none of a route. */
const MAX_PART_LENGTH = 200;

/**
 * Arranges routes by the parts of their paths, so that one of hundreds is found in a step for each
 * part. A part that a route names goes before one that may be anything.
 */
export function createRouteTable<T extends Route>(routes: readonly T[]): RouteTable<T> {
  const root = emptyPlace<T>();
  for (const route of routes) {
    let place = root;
    const names: string[] = [];
    for (const part of partsOf(route.path)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined) names.push(name);
      place = name === undefined ? textPlace(place, part) : (place.any ??= emptyPlace());
    }
    place.ends.set(route.method, { route, names });
  }

  return {
    find(method, path) {
      const parts = decoded(partsOf(path));
      const values: string[] = [];
      const end = parts && walk(root, parts, 0, method, values);
      if (end === undefined) return undefined;
      const parameters: Record<string, string> = {};
      for (const [place, name] of end.names.entries()) parameters[name] = values[place] ?? '';
      return { route: end.route, parameters };
    },
  };
}

function walk<T>(
  place: Place<T>,
  parts: readonly string[],
  at: number,
  method: string,
  values: string[],
): End<T> | undefined {
  const part = parts[at];
  if (part === undefined) return place.ends.get(method);
  const named = place.texts.get(part);
  const found = named && walk(named, parts, at + 1, method, values);
  if (found !== undefined) return found;
  if (place.any === undefined || part === '' || part.length > MAX_PART_LENGTH) return undefined;
  values.push(part);
  const other = walk(place.any, parts, at + 1, method, values);
  if (other === undefined) values.pop();
  return other;
}

function partsOf(path: string): string[] {
  return path.slice(1).split('/');
}

/** Undefined when the path is not encoded as it should be. */
function decoded(parts: string[]): string[] | undefined {
  if (!parts.some((part) => part.includes('%'))) return parts;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function emptyPlace<T>(): Place<T> {
  return { texts: new Map(), any: undefined, ends: new Map() };
}

function textPlace<T>(place: Place<T>, text: string): Place<T> {
  const next = place.texts.get(text) ?? emptyPlace<T>();
  place.texts.set(text, next);
  return next;
}
