import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout } from '../shell/layouts.tsx';

export const leadsRoutes = [
  createRoute({
    getParentRoute: () => consoleLayout,
    path: 'leads',
    component: lazyRouteComponent(() => import('./leads-page.tsx'), 'LeadsPage'),
  }),
  createRoute({
    getParentRoute: () => consoleLayout,
    path: 'leads/$lead',
    component: lazyRouteComponent(() => import('./lead-page.tsx'), 'LeadPage'),
  }),
];
