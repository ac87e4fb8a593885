import { apis, findOperation, listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { FEATURES } from './features.ts';
import { createRouteTable } from './route-table.ts';
import type { Trace } from './trace.ts';

/** A scope with the name people choose it by. */
interface NamedScope {
  readonly scope: string;
  readonly label: string;
}

/** A call that was wanted or made, and why it stands here. */
interface CallReason {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Names of the features that take it. */
  readonly features: readonly string[];
  /** How often it was recorded. */
  readonly times: number;
}

interface NeededScope extends NamedScope {
  readonly calls: readonly CallReason[];
}

/** What was asked about but leads to no scope. */
interface UnexplainedPart {
  readonly text: string;
  readonly reason: string;
}

interface AllowedScope extends NamedScope {
  readonly operations: readonly Pick<CallReason, 'operation' | 'method' | 'path'>[];
}

/** Scopes somebody has, held against those that are needed. */
interface Comparison {
  readonly allowed: readonly AllowedScope[];
  /** Had, but no call needs it. */
  readonly unused: readonly NamedScope[];
  /** Needed, but not had. */
  readonly missing: readonly NamedScope[];
}

interface Explanation {
  /** The least scopes: one for each kind of call, none is implied by another. */
  readonly needed: readonly NeededScope[];
  readonly unexplained: readonly UnexplainedPart[];
  /** Null when no scopes were given. */
  readonly given: Comparison | null;
}

interface ScopeQuestion {
  /** Ids of features. */
  readonly features: readonly string[];
  readonly trace: Trace;
  /** Scopes to compare with; null leaves the comparison out. */
  readonly given: readonly string[] | null;
}

const TOKEN_PATH = '/connect/token';

/** The least scopes for features and recorded calls, and how scopes already had compare. */
export function explainScopes({ features, trace, given }: ScopeQuestion): Explanation {
  const found = new Map<Operation, { features: Set<string>; times: number }>();
  const unexplained: UnexplainedPart[] = [];

  function reasonFor(operation: Operation) {
    const reason = found.get(operation) ?? { features: new Set<string>(), times: 0 };
    found.set(operation, reason);
    return reason;
  }

  for (const id of features) {
    const feature = FEATURES.find((one) => one.id === id);
    if (feature === undefined) {
      unexplained.push({ text: id, reason: 'There is no such feature.' });
    }
    for (const key of feature?.operations ?? []) {
      const operation = findOperation(key);
      if (operation !== undefined) reasonFor(operation).features.add(feature?.name ?? id);
    }
  }
  for (const { operation, times, ...part } of matchTrace(trace)) {
    if (operation === undefined) unexplained.push(part);
    else reasonFor(operation).times += times;
  }
  const needed = byScope(
    [...found].map(([operation, reason]) => ({
      ...shown(operation),
      features: [...reason.features],
      times: reason.times,
    })),
  );
  const notScopes = (given ?? []).filter((scope) => LABELS.get(scope) === undefined);
  unexplained.push(...notScopes.map((text) => ({ text, reason: 'There is no such scope.' })));
  return { needed, unexplained, given: given === null ? null : compare(given, needed) };
}

interface MatchedCall extends UnexplainedPart {
  readonly operation: Operation | undefined;
  readonly times: number;
}

/** Each different call of a trace once, with how often it came. */
function matchTrace({ calls, names, unread }: Trace): MatchedCall[] {
  const routes = createRouteTable(listOperations());
  const counted = new Map<string, { method: string; path: string; times: number }>();
  for (const { method, path } of calls) {
    const text = `${method} ${path}`;
    counted.set(text, { method, path, times: (counted.get(text)?.times ?? 0) + 1 });
  }
  const matched = [...counted].map(([text, { method, path, times }]) => ({
    text,
    times,
    operation: routes.find(method, path),
    reason: reasonAgainst(path, routes.methodsOf(path)),
  }));
  return [
    ...matched.filter(({ text }) => text !== `POST ${TOKEN_PATH}`),
    ...names.map((text) => ({
      text,
      times: 1,
      operation: findOperation(text),
      reason: 'There is no operation of this name.',
    })),
    ...unread.map((text) => ({
      text,
      times: 1,
      operation: undefined,
      reason: 'This is no call: write a method and a path, a curl command or a HAR file.',
    })),
  ];
}

function reasonAgainst(path: string, methods: readonly string[]): string {
  if (methods.length > 0) return `This path exists with ${methods.join(', ')} only.`;
  return `No operation has the path ${path}.`;
}

function byScope(calls: readonly CallReason[]): NeededScope[] {
  const scopes = new Map<string, CallReason[]>();
  for (const call of calls) {
    const scope = findOperation(call.operation)?.scope ?? '';
    scopes.set(scope, [...(scopes.get(scope) ?? []), call]);
  }
  return [...scopes]
    .map(([scope, needing]) => ({ ...named(scope), calls: needing }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

function compare(given: readonly string[], needed: readonly NeededScope[]): Comparison {
  const had = [...new Set(given)].filter((scope) => LABELS.has(scope));
  const all = listOperations();
  return {
    allowed: had.map((scope) => ({
      ...named(scope),
      operations: all.filter((operation) => operation.scope === scope).map(shown),
    })),
    unused: had.filter((scope) => !needed.some((one) => one.scope === scope)).map(named),
    missing: needed
      .filter(({ scope }) => !had.includes(scope))
      .map(({ scope, label }) => ({ scope, label })),
  };
}

function shown({ key, method, path }: Operation) {
  return { operation: key, method, path };
}

const LABELS: ReadonlyMap<string, string> = new Map(
  Object.values(apis).flatMap(({ scopes }) => Object.entries(scopes)),
);

function named(scope: string): NamedScope {
  return { scope, label: LABELS.get(scope) ?? scope };
}

/** The scopes in pasted text, whatever stands between them. */
export function readScopes(text: string): string[] {
  return [...new Set(text.match(/\btn\.[\w.-]+:[rw]\b/g) ?? [])];
}
