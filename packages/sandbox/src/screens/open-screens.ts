import { listOperatorOperations } from '@truckroll/sandbox-contract';
import type { FastifyInstance } from 'fastify';
import { allScreenHandlers } from './all-screen-handlers.ts';
import type { ScreenContext } from './screen-context.ts';
import { addScreenRoutes, type ScreenRoutes } from './screen-routes.ts';
import { createScreenServer } from './screen-server.ts';

export interface ScreensOptions extends Pick<ScreenRoutes, 'sessions' | 'onError'> {
  readonly context: ScreenContext;
  /** Folder of the portal's built pages. */
  readonly pagesFolder?: string;
}

/** Everything behind the screens. Importing it takes long, so it is done when a screen is asked for. */
export interface Screens {
  /** Adds the operator's API to a server. */
  addOperatorRoutes(app: FastifyInstance): void;
  /** The server of the portal's pages and what is behind them, not listening. */
  createPortalServer(): FastifyInstance;
}

export function openScreens({ context, pagesFolder, ...others }: ScreensOptions): Screens {
  const screens = { ...others, handlers: allScreenHandlers(context) };
  return {
    addOperatorRoutes: (app) =>
      addScreenRoutes(app, { ...screens, operations: listOperatorOperations() }),
    createPortalServer: () =>
      createScreenServer({
        ...screens,
        isExposed: context.isExposed,
        ...(pagesFolder !== undefined && { pagesFolder }),
      }),
  };
}
