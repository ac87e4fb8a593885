import type { SQLInputValue } from 'node:sqlite';
import type { WebhookEventType } from '@truckroll/contract/webhooks';
import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { Delivery, DeliveryAttempt, DeliveryCause, DeliveryFilter } from './delivery.ts';
import { bodyOf } from './message.ts';

/** Reads what was sent and what came of it. */
export interface DeliveryLog {
  /** The newest first; 100 unless told otherwise. */
  list(filter?: DeliveryFilter): Delivery[];
  find(id: number): Delivery | undefined;
}

interface DeliveryRow {
  readonly id: number;
  readonly app: string;
  readonly event: WebhookEventType;
  readonly message: string;
  readonly cause: DeliveryCause;
  readonly state: Delivery['state'];
  readonly due_ms: number;
  readonly environment: Environment;
  readonly tenant: number;
  readonly occurrence: string;
  readonly raised_on: string;
  readonly data: string;
}

interface AttemptRow {
  readonly number: number;
  readonly at: string;
  readonly duration_ms: number;
  readonly callback_url: string;
  readonly is_signed: number;
  readonly status: number | null;
  readonly problem: string | null;
  readonly answer: string;
}

const SELECT =
  'select d.*, e.environment, e.tenant, e.occurrence, e.raised_on, e.data ' +
  'from webhook_delivery d join webhook_event e on e.id = d.event_id';

const USUAL_LIMIT = 100;
const MAX_LIMIT = 1_000;

export function createDeliveryLog(database: Database): DeliveryLog {
  function attemptsOf(id: number): DeliveryAttempt[] {
    const select = 'select * from webhook_attempt where delivery = ? order by number';
    return database.all<AttemptRow>(select, id).map(toAttempt);
  }

  const toDelivery = (row: DeliveryRow): Delivery => ({
    id: row.id,
    environment: row.environment,
    tenantId: row.tenant,
    appId: row.app,
    event: row.event,
    occurrenceId: row.occurrence,
    messageId: row.message,
    cause: row.cause,
    state: row.state,
    raisedOn: row.raised_on,
    nextAttemptOn: row.state === 'waiting' ? new Date(row.due_ms).toISOString() : null,
    attempts: attemptsOf(row.id),
    body: bodyOf(
      {
        event: row.event,
        occurrenceId: row.occurrence,
        time: row.raised_on,
        data: JSON.parse(row.data) as unknown,
      },
      row.message,
    ),
  });

  return {
    list(filter = {}) {
      const { where, values } = conditionsOf(filter);
      const limit = Math.min(filter.limit ?? USUAL_LIMIT, MAX_LIMIT);
      const sql = `${SELECT} where ${where} order by d.id desc limit ?`;
      return database.all<DeliveryRow>(sql, ...values, limit).map(toDelivery);
    },
    find(id) {
      const row = database.get<DeliveryRow>(`${SELECT} where d.id = ?`, id);
      return row && toDelivery(row);
    },
  };
}

function conditionsOf(filter: DeliveryFilter) {
  const parts: readonly (readonly [string, SQLInputValue | undefined])[] = [
    ['d.app = ?', filter.appId],
    ['d.event = ?', filter.event],
    ['d.state = ?', filter.state],
    ['e.occurrence = ?', filter.occurrenceId],
    ['d.id < ?', filter.before],
  ];
  const given = parts.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    where: given.length === 0 ? '1' : given.map(({ sql }) => sql).join(' and '),
    values: given.map(({ value }) => value),
  };
}

function toAttempt(row: AttemptRow): DeliveryAttempt {
  return {
    number: row.number,
    at: row.at,
    durationMs: row.duration_ms,
    callbackUrl: row.callback_url,
    isSigned: row.is_signed === 1,
    status: row.status,
    problem: row.problem,
    answer: row.answer,
  };
}
