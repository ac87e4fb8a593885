import type { Database } from '../store/database.ts';
import { PortalError } from './portal-error.ts';

/** The scopes of every version an app ever had; tenants are on one of them. */
export interface AppVersions {
  add(appId: string, version: number, scopes: readonly string[]): void;
  scopesOf(appId: string, version: number): readonly string[];
}

export function createAppVersions(
  database: Database,
  knownScopes: ReadonlySet<string>,
  now: () => string,
): AppVersions {
  return {
    add(appId, version, scopes) {
      checkScopes(scopes, knownScopes);
      const list = JSON.stringify([...new Set(scopes)].toSorted());
      database.run('insert into app_version values (?, ?, ?, ?)', appId, version, list, now());
    },
    scopesOf(appId, version) {
      const row = database.get<{ scopes: string }>(
        'select scopes from app_version where app = ? and version = ?',
        appId,
        version,
      );
      return row === undefined ? [] : (JSON.parse(row.scopes) as string[]);
    },
  };
}

function checkScopes(scopes: readonly string[], known: ReadonlySet<string>): void {
  if (scopes.length === 0) throw new PortalError(400, 'An app needs at least one scope.');
  const strange = scopes.filter((scope) => !known.has(scope));
  if (strange.length > 0) {
    throw new PortalError(400, `No operation knows the scope ${strange.join(', ')}.`);
  }
}
