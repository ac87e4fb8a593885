import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout } from '../shell/layouts.tsx';
import { readDispatchSearch } from './dispatch-search.ts';

const dispatchRoute = createRoute({
  getParentRoute: () => consoleLayout,
  path: 'dispatch',
  validateSearch: readDispatchSearch,
  component: lazyRouteComponent(() => import('./dispatch-page.tsx'), 'DispatchPage'),
});

export const dispatchRoutes = [dispatchRoute];
