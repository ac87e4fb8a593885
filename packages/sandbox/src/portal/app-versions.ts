import type { Database } from '../store/database.ts';
import type { AppVersion } from './app.ts';

/** The scopes of every version an app ever had; tenants are on one of them. */
export interface AppVersions {
  add(appId: string, version: number, scopes: readonly string[]): void;
  scopesOf(appId: string, version: number): readonly string[];
  /** Newest first. */
  list(appId: string): AppVersion[];
}

interface VersionRow {
  readonly version: number;
  readonly scopes: string;
  readonly createdOn: string;
}

const SELECT =
  'select version, scopes, created_on as createdOn from app_version where app = ? ' +
  'order by version desc';

export function createAppVersions(database: Database, now: () => string): AppVersions {
  return {
    add(appId, version, scopes) {
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
    list: (appId) =>
      database
        .all<VersionRow>(SELECT, appId)
        .map((row) => ({ ...row, scopes: JSON.parse(row.scopes) as string[] })),
  };
}
