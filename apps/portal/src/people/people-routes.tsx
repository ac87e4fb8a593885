import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { settingsLayout } from '../shell/settings-layout.tsx';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => settingsLayout,
    path: '/people',
    component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
  }),
];
