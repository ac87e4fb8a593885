import { ServiceTitan } from '@truckroll/servicetitan';
import type { FindOutlet } from '../bookings/outlet.ts';
import type { OpenedConnection } from './connection-record.ts';
import type { Connections } from './connections.ts';
import { farSideOf, type EnvironmentAddresses } from './far-side.ts';

/** The clients of the connections, one for each as long as the hub runs. */
export interface Outlets {
  readonly find: FindOutlet;
  /** Closes the client of a connection that is gone. */
  forget(connectionId: string): Promise<void>;
  close(): Promise<void>;
}

interface HeldClient {
  readonly client: ServiceTitan;
  readonly revision: number;
}

/** A client is made once, and again when its connection has changed, by whichever process. */
export function createOutlets(
  connections: Connections,
  addresses: EnvironmentAddresses | undefined,
): Outlets {
  const clients = new Map<string, HeldClient>();

  async function clientOf(connection: OpenedConnection): Promise<ServiceTitan> {
    const { id, revision, tenantId, clientId, clientSecret, appKey } = connection;
    const held = clients.get(id);
    if (held?.revision === revision) return held.client;
    const side = farSideOf(connection, addresses);
    const client = new ServiceTitan({ ...side, tenantId, clientId, clientSecret, appKey });
    clients.set(id, { client, revision });
    await held?.client.close();
    return client;
  }

  return {
    async find(workspaceId, connectionId) {
      const connection = await connections.open(workspaceId, connectionId);
      if (connection === undefined) return { missing: 'There is no connection to ServiceTitan.' };
      const { id, name, settings, bookingProviderId } = connection;
      if (bookingProviderId === null || !/^\d{1,15}$/.test(bookingProviderId.trim())) {
        return { missing: `The connection ${name} has no booking provider id.` };
      }
      return {
        connectionId: id,
        name,
        settings,
        bookingProviderId: Number(bookingProviderId),
        client: await clientOf(connection),
      };
    },
    async forget(connectionId) {
      const held = clients.get(connectionId);
      clients.delete(connectionId);
      await held?.client.close();
    },
    async close() {
      await Promise.all([...clients.values()].map(({ client }) => client.close()));
      clients.clear();
    },
  };
}
