import type { Database } from '../store/database.ts';
import type { AppVersions } from './app-versions.ts';
import { newAppId, newAppKey } from './identifiers.ts';
import { PortalError } from './portal-error.ts';

/** What a developer writes into the app's form. */
export interface AppDetails {
  readonly name: string;
  readonly organization: string;
  readonly website?: string;
  readonly email?: string;
  readonly description?: string;
  readonly category?: string;
}

export interface NewApp extends AppDetails {
  readonly scopes: readonly string[];
  /** Only these tenants see the app. */
  readonly tenantIds: readonly number[];
}

export interface App extends AppDetails {
  readonly id: string;
  /** Sent as `ST-App-Key`; the same in both environments, and readable again at any time. */
  readonly appKey: string;
  /** Rises by one each time the scopes change; tenants accept versions. */
  readonly version: number;
  readonly scopes: readonly string[];
  readonly tenantIds: readonly number[];
  readonly createdOn: string;
}

export interface Apps {
  create(app: NewApp): App;
  list(): App[];
  /** Throws a 404 `PortalError` when there is no such app. */
  get(id: string): App;
  findByKey(appKey: string): App | undefined;
  /** Changes what is given. Other scopes make a new version, which tenants have to accept. */
  update(id: string, changes: Partial<NewApp>): App;
  /** The key dies with the app, and so do its connections. */
  remove(id: string): void;
  scopesOf(id: string, version: number): readonly string[];
}

interface AppRow {
  readonly id: string;
  readonly app_key: string;
  readonly details: string;
  readonly tenants: string;
  readonly version: number;
  readonly created_on: string;
  readonly scopes: string;
}

const SELECT =
  'select app.*, app_version.scopes from app join app_version ' +
  'on app_version.app = app.id and app_version.version = app.version';

export function createApps(database: Database, versions: AppVersions, now: () => string): Apps {
  function getRow(id: string): AppRow {
    const row = database.get<AppRow>(`${SELECT} where app.id = ?`, id);
    if (row === undefined) throw new PortalError(404, `There is no app '${id}'.`);
    return row;
  }

  const get = (id: string): App => toApp(getRow(id));

  return {
    get,
    scopesOf: versions.scopesOf,
    create({ scopes, tenantIds, ...details }) {
      const id = newAppId();
      const values = [id, newAppKey(), JSON.stringify(details), JSON.stringify(tenantIds), now()];
      database.transaction(() => {
        versions.add(id, 1, scopes);
        database.run('insert into app values (?, ?, ?, ?, 1, ?)', ...values);
      });
      return get(id);
    },
    list: () => database.all<AppRow>(`${SELECT} order by app.created_on, app.id`).map(toApp),
    findByKey(appKey) {
      const row = database.get<AppRow>(`${SELECT} where app.app_key = ?`, appKey);
      return row && toApp(row);
    },
    update(id, { scopes, tenantIds, ...details }) {
      database.transaction(() => {
        const row = getRow(id);
        const app = toApp(row);
        const isNewVersion = scopes !== undefined && !sameScopes(scopes, app.scopes);
        if (isNewVersion) versions.add(id, app.version + 1, scopes);
        database.run(
          'update app set details = ?, tenants = ?, version = ? where id = ?',
          JSON.stringify({ ...detailsOf(row), ...details }),
          JSON.stringify(tenantIds ?? app.tenantIds),
          isNewVersion ? app.version + 1 : app.version,
          id,
        );
      });
      return get(id);
    },
    remove(id) {
      get(id);
      database.transaction(() => {
        database.run('delete from app where id = ?', id);
        database.run('delete from app_version where app = ?', id);
        database.run('delete from connection where app = ?', id);
        database.run('delete from webhook_subscription where app = ?', id);
      });
    },
  };
}

function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}

function detailsOf(row: AppRow): AppDetails {
  return JSON.parse(row.details) as AppDetails;
}

function toApp(row: AppRow): App {
  return {
    ...detailsOf(row),
    id: row.id,
    appKey: row.app_key,
    version: row.version,
    scopes: JSON.parse(row.scopes) as string[],
    tenantIds: JSON.parse(row.tenants) as number[],
    createdOn: row.created_on,
  };
}
