import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portalLayout, toolsLayout } from '../shell/layouts.tsx';

export const webhooksRoute = createRoute({
  getParentRoute: () => toolsLayout,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./webhooks-page.tsx'), 'WebhooksPage'),
});

export const appDeliveriesRoute = createRoute({
  getParentRoute: () => portalLayout,
  path: '/my-apps/$app/deliveries',
  component: lazyRouteComponent(() => import('./app-deliveries-page.tsx'), 'AppDeliveriesPage'),
});
