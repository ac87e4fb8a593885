import { batchInvoice, postInvoice } from '../accounting/bookkeeping.ts';
import type { Actor } from '../operations/actor.ts';
import { keepSchedulerVisit } from '../scheduling-pro/scheduler-visit.ts';
import type { Id } from '../store/collection.ts';
import type { Environment } from '../store/tenant-store.ts';
import { keepPhoneCall } from '../telecom/phone-call.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Nobody of the tenant's own people has a hand in it. */
const NO_USER_ID = 0;

interface Place {
  readonly environment: Environment;
  readonly tenant: number;
}

/** What happens at a tenant by itself. Each is one transaction. */
export function happeningsHandlers(context: ScreenContext): AreaHandlers<'happenings'> {
  const { store, portal, clock } = context;

  function happen({ environment, tenant }: Place, make: (actor: Actor) => { readonly id: Id }) {
    const { id: tenantId } = portal.tenants.get(environment, tenant);
    const at = { store: store.tenant(environment, tenantId), userId: NO_USER_ID };
    const { id } = store.transaction(() => make({ ...at, now: clock.now() }));
    return { id };
  }

  return {
    batchInvoice: ({ path }) => happen(path, (actor) => batchInvoice(actor, path.invoice)),
    postInvoice: ({ path }) => happen(path, (actor) => postInvoice(actor, path.invoice)),
    endCall: ({ path, body }) => happen(path, (actor) => keepPhoneCall(actor, body)),
    endSchedulerSession: ({ path, body }) =>
      happen(path, (actor) => keepSchedulerVisit(actor, body)),
  };
}
