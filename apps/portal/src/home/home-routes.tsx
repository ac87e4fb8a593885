import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { portalLayout } from '../shell/layouts.tsx';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => portalLayout,
    path: '/',
    component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
  }),
];
