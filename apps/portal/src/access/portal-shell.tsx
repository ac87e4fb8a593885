import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { PORTAL_ENTRIES } from '../shell/menus.ts';
import { Shell } from '../shell/shell.tsx';
import { RefusedPage } from './refused-page.tsx';
import { SessionMenu } from './session-menu.tsx';
import { TermsPage } from './terms-page.tsx';

/** Pages that only people who signed in to the developer portal see. */
const MEMBERS_PAGES = /^\/(dashboard|my-apps)(\/|$)/;

/** Header and menu of the developer portal; its members' pages ask for a sign-in first. */
export function PortalShell() {
  const query = useScreen(screens.access.session);
  const signOut = useMove(screens.access.signOut, { changesVisitor: true });
  const session = query.data?.session ?? null;
  return (
    <Shell
      part="Developer Portal"
      entries={PORTAL_ENTRIES}
      session={
        <SessionMenu
          name={session?.person.name}
          place={session?.organization.name ?? ''}
          signInAt="/signin"
          onSignOut={() => signOut.mutate({})}
        />
      }
    >
      <Gate />
    </Shell>
  );
}

function Gate() {
  const { pathname } = useLocation();
  const query = useScreen(screens.access.session);
  if (!MEMBERS_PAGES.test(pathname)) return <Outlet />;
  return (
    <Loaded query={query}>
      {({ session }) => {
        if (session === null) {
          return query.isFetching ? null : (
            <Navigate to="/signin" search={{ to: pathname }} replace />
          );
        }
        if (session.refusal !== null) return <RefusedPage reason={session.refusal} />;
        return session.hasAcceptedTerms ? <Outlet /> : <TermsPage />;
      }}
    </Loaded>
  );
}
