import type { FaultEffectInput } from '@truckroll/sandbox-contract';
import type { FaultEffect } from '../faults/fault.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

type ControlContext = Pick<ScreenContext, 'admin'>;

export function clockHandlers({
  admin: { clock, pending },
}: ControlContext): AreaHandlers<'clock'> {
  return {
    get: () => clock.get(),
    set({ body }) {
      if (body.mode === 'real') return clock.real();
      if (body.mode === 'fixed') return clock.fix(body.now ?? clock.get().now);
      if (body.now !== undefined) clock.fix(body.now);
      return clock.speed(body.rate ?? 1);
    },
    move: ({ body }) => clock.move(body.by),
    pending: () => ({ data: pending() }),
  };
}

export function faultsHandlers({ admin: { faults } }: ControlContext): AreaHandlers<'faults'> {
  return {
    list: () => ({ data: faults.list() }),
    add: ({ body }) => faults.add({ ...body, effect: effectOf(body.effect) }),
    clear() {
      faults.clear();
    },
    remove({ path }) {
      if (!faults.remove(path.fault)) throw new PortalError(404, 'There is no such fault.');
    },
  };
}

/** Each kind of effect needs a member of its own. */
function effectOf({ kind, status, retryAfterS, ms, when, byS }: FaultEffectInput): FaultEffect {
  switch (kind) {
    case 'status':
      return {
        kind,
        status: given('status', status),
        ...(retryAfterS === undefined ? {} : { retryAfterS }),
      };
    case 'latency':
      return { kind, ms: given('ms', ms) };
    case 'drop':
      return { kind, when: given('when', when) };
    case 'lateRows':
    case 'lateWebhook':
      return { kind, byS: given('byS', byS) };
    case 'emptyAnswer':
    case 'duplicateWebhook':
      return { kind };
  }
}

function given<T>(member: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw new PortalError(400, `This kind of effect needs '${member}'.`);
}

export function stateHandlers(context: ScreenContext): AreaHandlers<'state'> {
  const { requests, settings, state, coverage } = context.admin;
  return {
    get: () => ({
      seed: context.seed,
      company: companyIn(context),
      isKept: context.isKept,
    }),
    settings: () => ({ ...settings }),
    changeSettings: ({ body }) => ({ ...Object.assign(settings, body) }),
    coverage: () => coverage(),
    contractBreaches: () => ({ data: requests.contractBreaches() }),
    reset() {
      state.reset();
    },
    snapshots: () => ({ data: state.snapshots() }),
    takeSnapshot({ body }) {
      state.snapshot(body.name);
      return { name: body.name };
    },
    restoreSnapshot({ path }) {
      state.restore(path.name);
    },
  };
}

function companyIn({ isEmpty, isSmall }: ScreenContext): 'whole' | 'small' | 'none' {
  if (isEmpty) return 'none';
  return isSmall ? 'small' : 'whole';
}
