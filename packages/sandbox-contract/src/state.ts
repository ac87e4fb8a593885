import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { bodyOf, Count, OPERATOR } from './operator-words.ts';
import { listOf } from './words.ts';

/** Which company the sandbox holds, and how much of the contract it serves. */
export type SandboxState = Type.Static<typeof SandboxState>;
export const SandboxState = Type.Object({
  /** What the company is made by. */
  seed: Type.Integer(),
  company: Type.Enum(['whole', 'small', 'none']),
  /** Whether the state outlives the process. */
  isKept: Type.Boolean(),
});

export type Coverage = Type.Static<typeof Coverage>;
export const Coverage = Type.Object({
  modelled: Type.Integer(),
  total: Type.Integer(),
  missing: Type.Array(Type.String()),
});

const CallsPerSecond = Type.Union([Count, Type.Null()]);

const RecentChangesS = Type.Integer({ minimum: 0, maximum: 3600 });

export type GatewaySettings = Type.Static<typeof GatewaySettings>;
export const GatewaySettings = Type.Object({
  /** Null switches the limits off. */
  callsPerSecond: CallsPerSecond,
  validateAnswers: Type.Boolean(),
  /** Refuses calls with query parameters their operation does not know. */
  strictParameters: Type.Boolean(),
  /** Seconds that export feeds hold changes back from calls without `includeRecentChanges`. */
  recentChangesS: RecentChangesS,
});

const SnapshotName = bodyOf({ name: Type.String({ minLength: 1, maxLength: 100 }) });

/** The state as a whole, and how strict the gateway is. */
export const state = {
  get: describe({
    key: 'state.get',
    method: 'GET',
    path: `${OPERATOR}/state`,
    access: 'operator',
    summary: 'Says which company the sandbox holds and whether it is kept.',
    status: 200,
    result: SandboxState,
  }),
  settings: describe({
    key: 'state.settings',
    method: 'GET',
    path: `${OPERATOR}/settings`,
    access: 'operator',
    summary: 'Shows the rate limit and what is checked.',
    status: 200,
    result: GatewaySettings,
  }),
  changeSettings: describe({
    key: 'state.changeSettings',
    method: 'PATCH',
    path: `${OPERATOR}/settings`,
    access: 'operator',
    summary: 'Changes the rate limit (null lifts it) or what is checked.',
    body: bodyOf({
      callsPerSecond: Type.Optional(CallsPerSecond),
      validateAnswers: Type.Optional(Type.Boolean()),
      strictParameters: Type.Optional(Type.Boolean()),
      recentChangesS: Type.Optional(RecentChangesS),
    }),
    status: 200,
    result: GatewaySettings,
  }),
  coverage: describe({
    key: 'state.coverage',
    method: 'GET',
    path: `${OPERATOR}/coverage`,
    access: 'operator',
    summary: 'Says how much of the contract is modelled.',
    status: 200,
    result: Coverage,
  }),
  contractBreaches: describe({
    key: 'state.contractBreaches',
    method: 'GET',
    path: `${OPERATOR}/contract-breaches`,
    access: 'operator',
    summary: 'Lists answers that broke the contract.',
    status: 200,
    result: listOf(Type.String()),
  }),
  reset: describe({
    key: 'state.reset',
    method: 'POST',
    path: `${OPERATOR}/reset`,
    access: 'operator',
    summary: "Puts the tenants' records back to the start.",
    status: 204,
  }),
  snapshots: describe({
    key: 'state.snapshots',
    method: 'GET',
    path: `${OPERATOR}/snapshots`,
    access: 'operator',
    summary: 'Lists kept states.',
    status: 200,
    result: listOf(Type.String()),
  }),
  takeSnapshot: describe({
    key: 'state.takeSnapshot',
    method: 'POST',
    path: `${OPERATOR}/snapshots`,
    access: 'operator',
    summary: 'Keeps the whole state under a name.',
    body: SnapshotName,
    status: 200,
    result: SnapshotName,
  }),
  restoreSnapshot: describe({
    key: 'state.restoreSnapshot',
    method: 'POST',
    path: `${OPERATOR}/snapshots/{name}/restore`,
    access: 'operator',
    summary: 'Puts a kept state back.',
    pathParameters: { name: Type.String() },
    status: 204,
  }),
};
