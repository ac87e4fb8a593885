import type { TenantStore } from '../store/collection.ts';
import type { Call } from './handler.ts';

/** Who changes a tenant's records, and when: an application's call, or the office itself. */
export interface Actor {
  readonly store: TenantStore;
  /** The user id that new records carry in `createdById`. */
  readonly userId: number;
  /** The employee at the screen; nobody in the office when an application calls. */
  readonly employeeId?: number;
  /** The virtual clock's time, `2026-11-22T05:00:00.000Z`. */
  readonly now: string;
}

export function actorOf(call: Pick<Call, 'store' | 'caller' | 'now'>): Actor {
  const { userId, employeeId } = call.caller;
  return {
    store: call.store,
    userId,
    ...(employeeId !== undefined && { employeeId }),
    now: call.now(),
  };
}
