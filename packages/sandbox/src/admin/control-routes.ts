import type { Schema } from '@truckroll/endpoint';
import type { FaultEffect, NewFault } from '../faults/fault.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Admin } from './admin.ts';
import { objectSchema, route, textIn, type AdminRoute } from './admin-route.ts';

const SETTINGS = objectSchema({
  callsPerSecond: { type: ['integer', 'null'], minimum: 1 },
  validateAnswers: { type: 'boolean' },
  strictParameters: { type: 'boolean' },
});

const CLOCK = objectSchema(
  {
    mode: { type: 'string', enum: ['real', 'fixed', 'running'] },
    now: { type: 'string', format: 'date-time' },
    rate: { type: 'number', minimum: 0, maximum: 1_000_000 },
  },
  ['mode'],
);

const MOVE = objectSchema({ by: { type: 'string', minLength: 2 } }, ['by']);
const SNAPSHOT = objectSchema({ name: { type: 'string', minLength: 1, maxLength: 100 } }, ['name']);

const EFFECT_KINDS: readonly FaultEffect['kind'][] = [
  'status',
  'latency',
  'drop',
  'emptyAnswer',
  'lateRows',
  'duplicateWebhook',
  'lateWebhook',
];

const FAULT = objectSchema(
  {
    effect: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string', enum: EFFECT_KINDS },
        status: { type: 'integer', minimum: 400, maximum: 599 },
        retryAfterS: { type: 'integer', minimum: 1 },
        ms: { type: 'integer', minimum: 0 },
        byS: { type: 'integer', minimum: 1 },
        when: { type: 'string', enum: ['beforeEffect', 'afterEffect'] },
      },
      additionalProperties: false,
    } satisfies Schema,
    target: objectSchema({
      environment: { type: 'string', enum: ['integration', 'production'] },
      tenantId: { type: 'integer' },
      operation: { type: 'string' },
      path: { type: 'string' },
      method: { type: 'string' },
    }),
    rate: { type: 'number', minimum: 0, maximum: 1 },
    count: { type: 'integer', minimum: 1 },
    after: { type: 'integer', minimum: 0 },
  },
  ['effect'],
);

interface ClockSetting {
  readonly mode: 'real' | 'fixed' | 'running';
  readonly now?: string;
  readonly rate?: number;
}

/** The operator's side: time, faults, the request log, and the state as a whole. */
export function controlRoutes(admin: Admin): AdminRoute[] {
  return [...clockRoutes(admin), ...faultRoutes(admin), ...stateRoutes(admin)];
}

function clockRoutes({ clock }: Admin): AdminRoute[] {
  return [
    route('GET', '/clock', 'Shows the virtual time.', () => clock.get()),
    route<ClockSetting>(
      'PUT',
      '/clock',
      'Goes by real time, stands still at `now`, or runs at `rate` times the real speed.',
      ({ body }) => {
        if (body.mode === 'real') return clock.real();
        if (body.mode === 'fixed') return clock.fix(body.now ?? clock.get().now);
        if (body.now !== undefined) clock.fix(body.now);
        return clock.speed(body.rate ?? 1);
      },
      CLOCK,
    ),
    route<{ readonly by: string }>(
      'POST',
      '/clock/move',
      'Jumps by a duration such as PT15M.',
      ({ body }) => clock.move(body.by),
      MOVE,
    ),
  ];
}

function faultRoutes({ faults }: Admin): AdminRoute[] {
  return [
    route('GET', '/faults', 'Lists the faults that are laid over calls.', () => ({
      data: faults.list(),
    })),
    route<NewFault>(
      'POST',
      '/faults',
      'Adds a fault.',
      ({ body }) => {
        checkEffect(body);
        return faults.add(body);
      },
      FAULT,
    ),
    route('DELETE', '/faults', 'Removes all faults.', () => faults.clear()),
    route('DELETE', '/faults/:fault', 'Removes a fault.', (request) => {
      if (faults.remove(textIn(request, 'fault'))) return undefined;
      throw new PortalError(404, 'There is no such fault.');
    }),
  ];
}

/** Each kind of effect needs a member of its own. */
function checkEffect({ effect }: NewFault): void {
  if (effect.kind === 'status' && effect.status === undefined) needs('status');
  if (effect.kind === 'latency' && effect.ms === undefined) needs('ms');
  const isLate = effect.kind === 'lateRows' || effect.kind === 'lateWebhook';
  if (isLate && effect.byS === undefined) needs('byS');
  if (effect.kind === 'drop' && effect.when === undefined) needs('when');
}

function needs(member: string): never {
  throw new PortalError(400, `This kind of effect needs '${member}'.`);
}

function stateRoutes({ requests, settings, state, coverage }: Admin): AdminRoute[] {
  return [
    route('GET', '/requests', 'Shows the last requests, the newest first.', ({ query }) => ({
      data: requests.list(Number(query['limit'] ?? 100) || 100),
    })),
    route('DELETE', '/requests', 'Forgets the requests.', () => requests.clear()),
    route('GET', '/contract-breaches', 'Lists answers that broke the contract.', () => ({
      data: requests.contractBreaches(),
    })),
    route('GET', '/settings', 'Shows the rate limit and whether answers are checked.', () => ({
      ...settings,
    })),
    route<Partial<typeof settings>>(
      'PATCH',
      '/settings',
      'Changes the rate limit (null lifts it) or whether answers are checked.',
      ({ body }) => ({ ...Object.assign(settings, body) }),
      SETTINGS,
    ),
    route('GET', '/coverage', 'Says how much of the contract is modelled.', () => coverage()),
    route('POST', '/reset', "Puts the tenants' records back to the start.", () => state.reset()),
    route('GET', '/snapshots', 'Lists kept states.', () => ({ data: state.snapshots() })),
    route<{ readonly name: string }>(
      'POST',
      '/snapshots',
      'Keeps the whole state under a name.',
      ({ body }) => {
        state.snapshot(body.name);
        return { name: body.name };
      },
      SNAPSHOT,
    ),
    route('POST', '/snapshots/:name/restore', 'Puts a kept state back.', (request) =>
      state.restore(textIn(request, 'name')),
    ),
  ];
}
