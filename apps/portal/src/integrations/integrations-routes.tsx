import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { settingsLayout } from '../shell/settings-layout.tsx';

const settings = lazyRouteComponent(() => import('./settings-pages.tsx'), 'SettingsPage');
const integrations = lazyRouteComponent(() => import('./settings-pages.tsx'), 'IntegrationsPage');

/** Settings, Integrations: connected apps, booking provider tags, GPS. */
export const integrationsRoutes = [
  createRoute({ getParentRoute: () => settingsLayout, path: '/', component: settings }),
  createRoute({
    getParentRoute: () => settingsLayout,
    path: 'integrations',
    component: integrations,
  }),
  createRoute({
    getParentRoute: () => settingsLayout,
    path: 'integrations/api-application-access',
    component: lazyRouteComponent(
      () => import('./api-application-access-page.tsx'),
      'ApiApplicationAccessPage',
    ),
  }),
  createRoute({
    getParentRoute: () => settingsLayout,
    path: 'integrations/api-application-access/$app',
    component: lazyRouteComponent(
      () => import('./application-details-page.tsx'),
      'ApplicationDetailsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => settingsLayout,
    path: 'integrations/booking-provider-tags',
    component: lazyRouteComponent(
      () => import('./booking-provider-tags-page.tsx'),
      'BookingProviderTagsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => settingsLayout,
    path: 'integrations/gps',
    component: lazyRouteComponent(() => import('./gps-page.tsx'), 'GpsPage'),
  }),
];
