import type { WebhookEventType } from '@truckroll/contract/webhooks';
import type { StoredRecord, TenantStore } from '../../store/collection.ts';

/** What happened to a record, as far as events are concerned. */
export interface Transition {
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord | undefined;
}

/** When an event is raised and what it carries. */
export interface EventRule {
  readonly event: WebhookEventType;
  /** The collection whose changes raise it. */
  readonly collection: string;
  /** The scope an app needs to be told. */
  readonly scope: string;
  isRaisedBy(change: Transition): boolean;
  /**
   * The members of `data` beside the tenant. They may hold more than the published shape, which
   * they are cut to.
   */
  data(record: StoredRecord, tenant: TenantStore): Readonly<Record<string, unknown>>;
}

export const isNew = ({ before, after }: Transition): boolean =>
  before === undefined && after !== undefined;

/** The record was there before and is there now. */
export const isChanged = ({ before, after }: Transition): boolean =>
  before !== undefined && after !== undefined;

/** A member got a value that it did not have; new records with the value count as well. */
export function becomes(member: string, value: unknown): EventRule['isRaisedBy'] {
  return ({ before, after }) => after?.[member] === value && before?.[member] !== value;
}
