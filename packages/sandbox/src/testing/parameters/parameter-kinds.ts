import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { answerSchemaOf } from '../../resource/answer-schema.ts';
import { lists } from './list-trials.ts';

/** How a parameter is tried; each kind has a test of its own. */
export type ParameterKind =
  | 'paging'
  | 'sorting'
  | 'activity'
  | 'ids'
  | 'window'
  | 'externalData'
  | 'feed'
  | 'filter'
  /** Of operations that answer no list. */
  | 'single';

export interface ParameterOf {
  readonly operation: Operation;
  readonly name: string;
  readonly kind: ParameterKind;
}

const KINDS: readonly [kind: ParameterKind, names: RegExp][] = [
  ['paging', /^(page|pageSize|includeTotal)$/],
  ['sorting', /^(sort|sortBy|descending|orderBy|orderByDirection)$/],
  ['activity', /^(active|activeOnly|activeState|includeInactive)$/],
  ['ids', /^ids$/],
  ['window', /^(created|modified)(Before|After|OnOrAfter|OnOrBefore)$/],
  ['externalData', /^externalData/],
];

const isList = new Set(lists);

/** Every query parameter of every published operation. */
export const parameters: readonly ParameterOf[] = listOperations().flatMap((operation) =>
  Object.keys(operation.query).map((name) => ({ operation, name, kind: kindOf(operation, name) })),
);

/** The parameters of one kind, by the operation they belong to. */
export function byOperation(kind: ParameterKind): readonly (readonly [string, ParameterOf[]])[] {
  const own = parameters.filter((parameter) => parameter.kind === kind);
  return [...Map.groupBy(own, ({ operation }) => operation.key)];
}

function kindOf(operation: Operation, name: string): ParameterKind {
  if (answerSchemaOf(operation).kind === 'feed') return 'feed';
  if (name.startsWith('externalData')) return 'externalData';
  if (!isList.has(operation)) return 'single';
  return KINDS.find(([, names]) => names.test(name))?.[0] ?? 'filter';
}
