import type { Database } from '../store/database.ts';
import type { WebhookSubscriptions } from '../webhooks/subscriptions.ts';
import type { App, AppForm, AppVersion, NewApp } from './app.ts';
import { checkAppForm } from './app-form.ts';
import {
  changedDetails,
  newDetails,
  reviewedDetails,
  tenantsIn,
  toApp,
  type AppRow,
} from './app-rows.ts';
import type { AppVersions } from './app-versions.ts';
import { newAppId, newAppKey } from './identifiers.ts';
import { PortalError } from './portal-error.ts';

export interface Apps {
  /** Throws a 400 `PortalError` with what is wrong by field. */
  create(app: NewApp): App;
  list(): App[];
  listOfOrganization(organizationId: string): App[];
  /** Throws a 404 `PortalError` when there is no such app. */
  get(id: string): App;
  findByKey(appKey: string): App | undefined;
  /** Changes what is given. Other scopes make a new version, which tenants have to accept. */
  update(id: string, changes: Partial<AppForm>): App;
  /** The key dies with the app, and so do its connections and webhook events. */
  remove(id: string): void;
  scopesOf(id: string, version: number): readonly string[];
  /** Every version, newest first. */
  versionsOf(id: string): AppVersion[];
  /** Public apps that a reviewer has not decided about, oldest first. */
  listPending(): App[];
  /** From now on the tenants that a public app lists can connect it. */
  approve(id: string): App;
  /** The app stays hidden; its developer reads the note. Saving the app asks for a new review. */
  reject(id: string, note?: string): App;
}

export interface AppsContext {
  readonly database: Database;
  readonly versions: AppVersions;
  readonly webhooks: WebhookSubscriptions;
  readonly knownScopes: ReadonlySet<string>;
  now(): string;
}

const SELECT =
  'select app.*, app_version.scopes from app join app_version ' +
  'on app_version.app = app.id and app_version.version = app.version';
const IN_ORDER = `${SELECT} order by app.created_on, app.id`;

export function createApps(context: AppsContext): Apps {
  const { database, versions, webhooks } = context;

  function getRow(id: string): AppRow {
    const row = database.get<AppRow>(`${SELECT} where app.id = ?`, id);
    if (row === undefined) throw new PortalError(404, `There is no app '${id}'.`);
    return row;
  }

  const shown = (row: AppRow): App => toApp(row, webhooks.list(row.id));
  const get = (id: string): App => shown(getRow(id));
  const list = (): App[] => database.all<AppRow>(IN_ORDER).map(shown);

  function review(id: string, approval: App['approval'], note: string): App {
    const row = getRow(id);
    if (shown(row).audience !== 'publicApp') {
      throw new PortalError(409, `App '${id}' is no public app; only those are reviewed.`);
    }
    const details = reviewedDetails(row, approval, note.trim());
    database.run('update app set details = ? where id = ?', details, id);
    return get(id);
  }

  return {
    get,
    list,
    scopesOf: versions.scopesOf,
    listOfOrganization: (organizationId) =>
      list().filter((app) => app.organizationId === organizationId),
    versionsOf: (id) => versions.list(getRow(id).id),
    create: (app) => create(context, app, get),
    findByKey(appKey) {
      const row = database.get<AppRow>(`${SELECT} where app.app_key = ?`, appKey);
      return row && shown(row);
    },
    update(id, changes) {
      update(context, getRow(id), changes);
      return get(id);
    },
    remove(id) {
      getRow(id);
      database.transaction(() => {
        database.run('delete from app where id = ?', id);
        database.run('delete from app_version where app = ?', id);
        database.run('delete from connection where app = ?', id);
        database.run('delete from webhook_subscription where app = ?', id);
      });
    },
    listPending: () => list().filter(({ approval }) => approval === 'pending'),
    approve: (id) => review(id, 'approved', ''),
    reject: (id, note = '') => review(id, 'rejected', note),
  };
}

function create(context: AppsContext, app: NewApp, get: (id: string) => App): App {
  const { database, versions, webhooks, knownScopes, now } = context;
  checkAppForm(app, knownScopes);
  const id = newAppId();
  const values = [id, newAppKey(), newDetails(app), tenantsIn(app, []), now()];
  database.transaction(() => {
    versions.add(id, 1, app.scopes);
    database.run('insert into app values (?, ?, ?, ?, 1, ?)', ...values);
    if (app.webhooks !== undefined) webhooks.replace(id, app.webhooks);
  });
  return get(id);
}

function update(context: AppsContext, row: AppRow, changes: Partial<AppForm>): void {
  const { database, versions, webhooks, knownScopes } = context;
  checkAppForm(changes, knownScopes);
  const { scopes } = changes;
  const app = toApp(row, []);
  const isNewVersion = scopes !== undefined && !sameScopes(scopes, app.scopes);
  const version = isNewVersion ? app.version + 1 : app.version;
  database.transaction(() => {
    if (isNewVersion) versions.add(app.id, version, scopes);
    database.run(
      'update app set details = ?, tenants = ?, version = ? where id = ?',
      changedDetails(row, changes),
      tenantsIn(changes, app.tenants),
      version,
      app.id,
    );
    if (changes.webhooks !== undefined) webhooks.replace(app.id, changes.webhooks);
  });
}

function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}
