import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { PortalError } from './portal-error.ts';

/** The "Developer Registration Form", or a customer's request for an integration instance. */
export interface AccessRequestForm {
  readonly kind: 'developer' | 'customer';
  readonly company: string;
  readonly website: string;
  readonly contactName: string;
  readonly email: string;
  /** What a developer wants to build, or a customer's business case. */
  readonly purpose: string;
  readonly dataNeeded: string;
  readonly usagePattern: string;
  /** A customer's production tenant; null for developers and for customers who don't know it. */
  readonly tenantId: number | null;
  /** documented: customers get a copy of production, or standard demo data if they prefer that. */
  readonly data: 'production' | 'standard';
}

export interface AccessRequest extends AccessRequestForm {
  readonly id: string;
  readonly status: 'pending' | 'approved' | 'rejected';
  /** What the reviewer wrote. */
  readonly note: string;
  readonly createdOn: string;
  readonly decidedOn: string | null;
}

export interface AccessRequests {
  create(form: AccessRequestForm): AccessRequest;
  /** Newest first. */
  list(): AccessRequest[];
  /** Throws a 404 `PortalError` when there is no such request. */
  get(id: string): AccessRequest;
  /** Throws a 409 `PortalError` when it was decided before. */
  decide(id: string, status: 'approved' | 'rejected', note: string): AccessRequest;
}

interface RequestRow {
  readonly id: string;
  readonly form: string;
  readonly status: AccessRequest['status'];
  readonly note: string;
  readonly created_on: string;
  readonly decided_on: string | null;
}

export function createAccessRequests(database: Database, now: () => string): AccessRequests {
  function get(id: string): AccessRequest {
    const row = database.get<RequestRow>('select * from access_request where id = ?', id);
    if (row !== undefined) return toRequest(row);
    throw new PortalError(404, `There is no request '${id}'.`);
  }

  return {
    get,
    create(form) {
      const id = randomUUID();
      const sql = 'insert into access_request (id, form, status, created_on) values (?, ?, ?, ?)';
      database.run(sql, id, JSON.stringify(form), 'pending', now());
      return get(id);
    },
    list: () =>
      database
        .all<RequestRow>('select * from access_request order by created_on desc, rowid desc')
        .map(toRequest),
    decide(id, status, note) {
      const known = get(id);
      if (known.status !== 'pending') {
        throw new PortalError(409, `The request of ${known.company} was ${known.status} before.`);
      }
      const sql = 'update access_request set status = ?, note = ?, decided_on = ? where id = ?';
      database.run(sql, status, note, now(), id);
      return get(id);
    },
  };
}

function toRequest(row: RequestRow): AccessRequest {
  return {
    ...(JSON.parse(row.form) as AccessRequestForm),
    id: row.id,
    status: row.status,
    note: row.note,
    createdOn: row.created_on,
    decidedOn: row.decided_on,
  };
}
