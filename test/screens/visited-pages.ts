import type { Sandbox } from '@truckroll/sandbox';
import { router } from '../../apps/portal/src/router.tsx';

/** A page as the router knows it, with an address that shows it. */
export interface VisitedPage {
  /** `/console/$environment/calls` */
  readonly route: string;
  readonly address: string;
  /** Whether it is meant for somebody who is not signed in. */
  readonly isForStrangers: boolean;
}

/** Pages one sees before signing in. */
const FOR_STRANGERS = /\/(signin|request-access|set-password)\b/;

/** All pages of the router's tree. Throws when an address needs a value that nobody gave. */
export function listPages(sandbox: Sandbox): readonly VisitedPage[] {
  const values = valuesFor(sandbox);
  const routes = Object.values(router.routesById) as readonly {
    readonly id: string;
    readonly fullPath: string;
    readonly children?: unknown;
  }[];
  const pages = routes.filter(({ id, children }) => id !== '__root__' && children === undefined);
  const paths = new Set(pages.map(({ fullPath }) => fullPath.replace(/(?<=.)\/$/, '')));
  return [...paths].toSorted().map((route) => ({
    route,
    address: route.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new TypeError(`${route}: no value for $${name}`);
      return value;
    }),
    isForStrangers: FOR_STRANGERS.test(route),
  }));
}

function valuesFor({ admin, store, demo }: Sandbox): Readonly<Record<string, string>> {
  const tenant = store.tenant('production', demo.production.tenantId);
  const firstId = (collection: string): string =>
    String(tenant.collection(collection).find({ limit: 1 })[0]?.id);
  return {
    environment: 'production',
    app: admin.apps.list()[0]?.id ?? '',
    customer: firstId('customer'),
    lead: firstId('lead'),
    call: firstId('booking'),
    api: 'tenant-crm-v2',
  };
}
