import { nearestNames } from '@truckroll/endpoint';

/** A part of a request that the operation does not know. */
export interface IgnoredPart {
  readonly in: 'query' | 'body';
  /** A parameter's name, or the path of a member: `contacts[0].valeu`. */
  readonly name: string;
  /** What may have been meant, written the same way; null when nothing is near. */
  readonly nearest: string | null;
}

/** Longest name that is kept; whoever sends more shall not fill the log with it. */
const MAX_NAME_LENGTH = 200;

/** What other APIs call what lists of this one take; no spelling leads from one to the other. */
const HABITS: Readonly<Record<string, string>> = {
  limit: 'pageSize',
  perpage: 'pageSize',
  top: 'pageSize',
  offset: 'page',
  skip: 'page',
  since: 'modifiedOnOrAfter',
  updatedsince: 'modifiedOnOrAfter',
  updatedafter: 'modifiedOnOrAfter',
  modifiedsince: 'modifiedOnOrAfter',
  modifiedafter: 'modifiedOnOrAfter',
  createdsince: 'createdOnOrAfter',
  createdafter: 'createdOnOrAfter',
  orderby: 'sort',
  order: 'sort',
  archived: 'active',
};

/** @param known the names the operation does know at that place */
export function ignoredParameter(name: string, known: readonly string[]): IgnoredPart {
  const [base = ''] = name.split('[');
  const habit = HABITS[base.toLowerCase().replaceAll(/[_-]/g, '')];
  const nearest = habit !== undefined && known.includes(habit) ? habit : nearestOf(base, known);
  return { in: 'query', name: name.slice(0, MAX_NAME_LENGTH), nearest };
}

/** @param parent path of the object the member is in; empty for the body itself */
export function ignoredMember(parent: string, name: string, known: readonly string[]): IgnoredPart {
  const nearest = nearestOf(name, known);
  return {
    in: 'body',
    name: memberPath(parent, name).slice(0, MAX_NAME_LENGTH),
    nearest: nearest === null ? null : memberPath(parent, nearest),
  };
}

export function memberPath(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

function nearestOf(name: string, known: readonly string[]): string | null {
  return nearestNames(name, known)[0] ?? null;
}
