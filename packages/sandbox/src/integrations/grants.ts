import type { GrantGroup } from '@truckroll/sandbox-contract';
import { scopeGroups } from '../portal/scope-groups.ts';

/** Scopes as an administrator reads them: by API and kind of record, in alphabetical order. */
export function grantsOf(scopes: readonly string[]): GrantGroup[] {
  const given = new Set(scopes);
  const has = (scope: string | null) => scope !== null && given.has(scope);
  return scopeGroups()
    .map(({ title, scopes: pairs }) => ({
      title,
      grants: pairs
        .filter(({ read, write }) => has(read) || has(write))
        .map(({ name, read, write }) => ({
          name,
          read: has(read),
          write: has(write),
          scopes: [read, write].filter((scope): scope is string => has(scope)),
        })),
    }))
    .filter(({ grants }) => grants.length > 0);
}

/** What a newer version adds to the one in force, and what it gives up. */
export function grantChanges(inForce: readonly string[], newer: readonly string[]) {
  const [before, after] = [new Set(inForce), new Set(newer)];
  return {
    added: grantsOf([...after.difference(before)]),
    removed: grantsOf([...before.difference(after)]),
  };
}
