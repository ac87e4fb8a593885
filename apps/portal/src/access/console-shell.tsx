import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { CONSOLE_ENTRIES } from '../shell/menus.ts';
import { Shell } from '../shell/shell.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { SessionMenu } from './session-menu.tsx';

/** Header and menu of a tenant's console; all pages but the sign-in page ask for a sign-in first. */
export function ConsoleShell() {
  const environment = useEnvironment();
  const path = { environment };
  const query = useScreen(screens.access.consoleSession, { path });
  const signOut = useMove(screens.access.consoleSignOut, { changesVisitor: true });
  const session = query.data?.session ?? null;
  const part = environment === 'integration' ? 'Console · Integration' : 'Console · Production';
  const entries = CONSOLE_ENTRIES.map(({ label, to }) => ({
    label,
    to: `/console/${environment}${to}`,
  }));
  return (
    <Shell
      part={part}
      entries={entries}
      session={
        <SessionMenu
          name={session?.person.name}
          place={session === null ? '' : `${session.tenant.name} · tenant ${session.tenant.id}`}
          signInAt={`/console/${environment}/signin`}
          onSignOut={() => signOut.mutate({ path })}
        />
      }
    >
      <Gate />
    </Shell>
  );
}

function Gate() {
  const environment = useEnvironment();
  const { pathname } = useLocation();
  const query = useScreen(screens.access.consoleSession, { path: { environment } });
  const signInAt = `/console/${environment}/signin`;
  if (pathname === signInAt) return <Outlet />;
  return (
    <Loaded query={query}>
      {({ session }) => {
        if (session !== null) return <Outlet />;
        return query.isFetching ? null : (
          <Navigate to={signInAt} search={{ to: pathname }} replace />
        );
      }}
    </Loaded>
  );
}
