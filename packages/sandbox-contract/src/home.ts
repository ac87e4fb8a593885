import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Environment } from './words.ts';

/** What the start page shows of a sandbox. */
export type SandboxOverview = Type.Static<typeof SandboxOverview>;
export const SandboxOverview = Type.Object({
  environments: Type.Array(
    Type.Object({
      environment: Environment,
      apiUrl: Type.String(),
      tenants: Type.Array(Type.Object({ id: Type.Integer(), name: Type.String() })),
    }),
  ),
  /** Whether other machines can reach the sandbox. */
  isExposed: Type.Boolean(),
});

export const home = {
  overview: describe({
    key: 'home.overview',
    method: 'GET',
    path: '/api/screens/home',
    access: 'open',
    summary: 'Where the environments answer and which tenants they have.',
    status: 200,
    result: SandboxOverview,
  }),
};
