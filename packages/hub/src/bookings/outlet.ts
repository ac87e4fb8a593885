import type { ConnectionSettings } from '@truckroll/hub-contract';
import type { ServiceTitan } from '@truckroll/servicetitan';

/** Where bookings go: a connection with the client that speaks for it. */
export interface Outlet {
  readonly connectionId: string;
  readonly name: string;
  readonly bookingProviderId: number;
  readonly settings: ConnectionSettings;
  readonly client: ServiceTitan;
}

/** What a connection's bookings need before they can be sent; shown to the dispatcher. */
export interface NoOutlet {
  readonly missing: string;
}

/**
 * The outlet of a connection of the workspace, or of its oldest one when none is named. The client
 * is kept and shared between calls; it is not for the caller to close.
 */
export type FindOutlet = (
  workspaceId: string,
  connectionId: string | null,
) => Promise<Outlet | NoOutlet>;
