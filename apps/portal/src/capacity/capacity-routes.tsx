import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consoleLayout } from '../shell/layouts.tsx';
import { readCapacitySearch } from './capacity-search.ts';

const capacityRoute = createRoute({
  getParentRoute: () => consoleLayout,
  path: 'capacity',
  validateSearch: readCapacitySearch,
  component: lazyRouteComponent(() => import('./capacity-page.tsx'), 'CapacityPage'),
});

export const capacityRoutes = [capacityRoute];
