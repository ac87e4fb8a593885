import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout } from '../shell/layouts.tsx';

export const customersRoutes = [
  createRoute({
    getParentRoute: () => consoleLayout,
    path: 'customers',
    component: lazyRouteComponent(() => import('./customers-page.tsx'), 'CustomersPage'),
  }),
  createRoute({
    getParentRoute: () => consoleLayout,
    path: 'customers/$customer',
    component: lazyRouteComponent(() => import('./customer-page.tsx'), 'CustomerPage'),
  }),
];
