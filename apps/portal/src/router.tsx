import { stateRoutes } from './state/state-routes.tsx';
import { faultsRoutes } from './faults/faults-routes.tsx';
import { clockRoutes } from './clock/clock-routes.tsx';
import { createRouter } from '@tanstack/react-router';
import { callsRoutes } from './calls/calls-routes.tsx';
import { capacityRoutes } from './capacity/capacity-routes.tsx';
import { customersRoutes } from './customers/customers-routes.tsx';
import { dispatchRoutes } from './dispatch/dispatch-routes.tsx';
import { accessRoutes, consoleAccessRoutes, reviewRoutes } from './access/access-routes.tsx';
import { docsRoutes } from './docs/docs-routes.tsx';
import { homeRoutes } from './home/home-routes.tsx';
import { myAppsRoutes } from './my-apps/my-apps-routes.tsx';
import { inspectorRoutes } from './inspector/inspector-routes.tsx';
import { integrationsRoutes } from './integrations/integrations-routes.tsx';
import { peopleRoutes } from './people/people-routes.tsx';
import { leadsRoutes } from './leads/leads-routes.tsx';
import { scopesRoutes } from './scopes/scopes-routes.tsx';
import { consoleLayout, portalLayout, rootRoute, toolsLayout } from './shell/layouts.tsx';
import { settingsLayout } from './shell/settings-layout.tsx';
import { appDeliveriesRoute, webhooksRoute } from './webhooks/webhooks-routes.tsx';

/** Every page of the screens. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    portalLayout.addChildren([
      ...homeRoutes,
      ...docsRoutes,
      ...accessRoutes,
      ...myAppsRoutes,
      appDeliveriesRoute,
    ]),
    consoleLayout.addChildren([
      ...callsRoutes,
      ...leadsRoutes,
      ...customersRoutes,
      ...dispatchRoutes,
      ...capacityRoutes,
      ...consoleAccessRoutes,
      settingsLayout.addChildren([...peopleRoutes, ...integrationsRoutes]),
    ]),
    toolsLayout.addChildren([
      ...inspectorRoutes,
      ...scopesRoutes,
      webhooksRoute,
      ...reviewRoutes,
      ...clockRoutes,
      ...faultsRoutes,
      ...stateRoutes,
    ]),
  ]),
  defaultPreload: 'intent',
});
