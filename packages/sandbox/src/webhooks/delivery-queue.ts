import { randomUUID } from 'node:crypto';
import type { WebhookEventType } from '@truckroll/contract/webhooks';
import type { Database } from '../store/database.ts';
import type { SpaceKey } from '../store/tenant-store.ts';
import type { Delivery, DeliveryAttempt, DeliveryCause } from './delivery.ts';
import { DELIVERY_SCRIPT } from './delivery-tables.ts';

export interface NewMessage {
  readonly eventId: number;
  readonly appId: string;
  readonly event: WebhookEventType;
  readonly cause: DeliveryCause;
  /** Virtual moment of the first attempt. */
  readonly dueMs: number;
}

/** Messages that wait for an attempt. All of it is in the store and outlives a restart. */
export interface DeliveryQueue {
  /** Keeps what happened, and gives the id messages refer to. */
  addEvent(at: SpaceKey, event: WebhookEventType, raisedOn: string, data: unknown): number;
  addMessage(message: NewMessage): void;
  /** Adds another message about the event of one. */
  repeat(id: number, cause: DeliveryCause, dueMs: number): void;
  /** The apps that a message is due for. */
  dueApps(nowMs: number): string[];
  /** The id of the message an app gets next, if one is due. */
  nextDue(appId: string, nowMs: number): number | undefined;
  /** When the next message is due that is not yet. */
  nextMoment(nowMs: number): number | undefined;
  /** Keeps an attempt and what it leads to: another one at `dueMs`, or an end. */
  settle(sent: SentMessage, attempt: Omit<DeliveryAttempt, 'number'>, next: Settled): void;
  clear(): void;
}

/** Ids begin anew after a reset; the message's own id is never another one's. */
export type SentMessage = Pick<Delivery, 'id' | 'messageId'>;

export type Settled =
  | { readonly state: 'waiting'; readonly dueMs: number }
  | { readonly state: 'delivered' | 'failed' };

/** So that nothing grows for ever. */
interface QueueLimits {
  /** Messages that wait; more fail at once. */
  readonly waiting: number;
  /** Events kept for the log; older ones are forgotten with their messages once those are settled. */
  readonly events: number;
}

const USUAL_LIMITS: QueueLimits = { waiting: 10_000, events: 5_000 };

/** Old events are looked for once in so many. */
const EVENTS_BETWEEN_CLEANINGS = 100;

const WAITING = "state = 'waiting'";

export function createDeliveryQueue(
  database: Database,
  limits: QueueLimits = USUAL_LIMITS,
): DeliveryQueue {
  database.script(DELIVERY_SCRIPT);

  /** Ids rise by one, so the oldest event to keep is known without counting. */
  function forgetOld(eventId: number): void {
    if (eventId % EVENTS_BETWEEN_CLEANINGS !== 0) return;
    const newestOld = eventId - limits.events;
    const old = `event_id <= ? and not ${WAITING}`;
    const needed = 'select event_id from webhook_delivery';
    database.transaction(() => {
      const ids = `select id from webhook_delivery where ${old}`;
      database.run(`delete from webhook_attempt where delivery in (${ids})`, newestOld);
      database.run(`delete from webhook_delivery where ${old}`, newestOld);
      const unneeded = `id <= ? and id not in (${needed})`;
      database.run(`delete from webhook_event where ${unneeded}`, newestOld);
    });
  }

  function addMessage({ eventId, appId, event, cause, dueMs }: NewMessage): void {
    const waiting = database.get<{ total: number }>(
      `select count(*) as total from webhook_delivery where ${WAITING}`,
    );
    const state = (waiting?.total ?? 0) < limits.waiting ? 'waiting' : 'failed';
    database.run(
      'insert into webhook_delivery ' +
        '(event_id, app, event, message, cause, state, attempts, due_ms) ' +
        'values (?, ?, ?, ?, ?, ?, 0, ?)',
      eventId,
      appId,
      event,
      randomUUID(),
      cause,
      state,
      dueMs,
    );
  }

  return {
    addMessage,
    addEvent(at, event, raisedOn, data) {
      const row = database.get<{ id: number }>(
        'insert into webhook_event (environment, tenant, event, occurrence, raised_on, data) ' +
          'values (?, ?, ?, ?, ?, ?) returning id',
        at.environment,
        at.tenantId,
        event,
        // assumed: `userassignedid` is a GUID.
        randomUUID(),
        raisedOn,
        JSON.stringify(data),
      );
      const id = row?.id ?? 0;
      forgetOld(id);
      return id;
    },
    repeat(id, cause, dueMs) {
      const row = database.get<{ event_id: number; app: string; event: WebhookEventType }>(
        'select event_id, app, event from webhook_delivery where id = ?',
        id,
      );
      if (row === undefined) return;
      addMessage({ eventId: row.event_id, appId: row.app, event: row.event, cause, dueMs });
    },
    dueApps: (nowMs) =>
      database.column<string>(
        `select distinct app from webhook_delivery where ${WAITING} and due_ms <= ? order by app`,
        nowMs,
      ),
    nextDue: (appId, nowMs) =>
      database.column<number>(
        `select id from webhook_delivery where ${WAITING} and app = ? and due_ms <= ? ` +
          'order by due_ms, id limit 1',
        appId,
        nowMs,
      )[0],
    nextMoment: (nowMs) =>
      database.column<number | null>(
        `select min(due_ms) from webhook_delivery where ${WAITING} and due_ms > ?`,
        nowMs,
      )[0] ?? undefined,
    settle({ id, messageId }, attempt, next) {
      database.transaction(() => {
        const row = database.get<{ attempts: number; due_ms: number }>(
          'select attempts, due_ms from webhook_delivery where id = ? and message = ?',
          id,
          messageId,
        );
        // The state was put back while the message was on its way; its id may be another's now.
        if (row === undefined) return;
        const number = row.attempts + 1;
        addAttempt(database, id, { ...attempt, number });
        database.run(
          'update webhook_delivery set state = ?, attempts = ?, due_ms = ? where id = ?',
          next.state,
          number,
          next.state === 'waiting' ? next.dueMs : row.due_ms,
          id,
        );
      });
    },
    clear() {
      database.transaction(() => {
        for (const table of ['webhook_attempt', 'webhook_delivery', 'webhook_event']) {
          database.run(`delete from ${table}`);
        }
      });
    },
  };
}

function addAttempt(database: Database, deliveryId: number, attempt: DeliveryAttempt): void {
  database.run(
    'insert or replace into webhook_attempt values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    deliveryId,
    attempt.number,
    attempt.at,
    attempt.durationMs,
    attempt.callbackUrl,
    Number(attempt.isSigned),
    attempt.status,
    attempt.problem,
    attempt.answer,
  );
}
