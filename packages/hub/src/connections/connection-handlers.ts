import type { Connection } from '@truckroll/hub-contract';
import type { HubHandlers } from '../server/handlers.ts';
import { HubProblem } from '../server/problem.ts';
import type { Connections, StoreOutcome } from './connections.ts';
import type { Doctor } from './doctor/doctor.ts';
import type { Outlets } from './outlets.ts';

export interface ConnectionServices {
  readonly workspaceId: string;
  readonly connections: Connections;
  readonly outlets: Outlets;
  readonly doctor: Doctor;
}

/** Answers the operations under `/v1/connections`. */
export function connectionHandlers(services: ConnectionServices): HubHandlers['connections'] {
  const { workspaceId, connections, outlets, doctor } = services;
  return {
    create: async ({ body }) => stored(await connections.create(workspaceId, body)),
    update: async ({ path, body }) => stored(await connections.update(workspaceId, path.id, body)),
    list: async () => ({ data: await connections.list(workspaceId) }),
    async get({ path }) {
      const connection = await connections.get(workspaceId, path.id);
      if (connection === undefined) throw unknownConnection();
      return connection;
    },
    async delete({ path }) {
      if (!(await connections.delete(workspaceId, path.id))) throw unknownConnection();
      await outlets.forget(path.id);
    },
    async verify({ path, body }) {
      const connection = await connections.open(workspaceId, path.id);
      if (connection === undefined) throw unknownConnection();
      return doctor.examine(connection, body);
    },
  };
}

function stored(result: StoreOutcome): Connection {
  if (result.outcome === 'stored') return result.connection;
  if (result.outcome === 'unknown') throw unknownConnection();
  if (result.outcome === 'name-taken') throw new HubProblem('name-taken');
  const { errors } = result;
  const detail = `The address is not right: ${Object.keys(errors).join(', ')}.`;
  throw new HubProblem('invalid-request', { detail, errors });
}

function unknownConnection(): HubProblem {
  return new HubProblem('not-found', { detail: 'There is no connection with this id.' });
}
