import { Alert, List, Text } from '@mantine/core';
import { screens, type AppDetail } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';

interface ScopeChangeNoticeProps {
  readonly app: AppDetail;
  /** The scopes that are ticked at the moment. */
  readonly scopes: readonly string[];
}

/** Says, before the form is saved, that other scopes make a version and who has to accept it. */
export function ScopeChangeNotice({ app, scopes }: ScopeChangeNoticeProps) {
  const connections = useScreen(screens.apps.connections, { path: { app: app.id } });
  if (new Set(scopes).symmetricDifference(new Set(app.scopes)).size === 0) return null;
  const connected = connections.data?.data.filter(({ state }) => state !== 'notConnected') ?? [];
  const next = (app.versions[0]?.version ?? 0) + 1;
  return (
    <Alert role="status" variant="outline" color="orange" title={`Saving makes version ${next}`}>
      <Text size="sm">
        The scopes are different. The application key, client IDs and secrets stay as they are.
      </Text>
      {connected.length === 0 ? (
        <Text size="sm">No tenant is connected, so nobody has to accept the new version.</Text>
      ) : (
        <>
          <Text size="sm">
            These tenants keep the scopes they allowed until their administrator accepts the new
            version:
          </Text>
          <List size="sm">
            {connected.map(({ environment, tenantId, tenantName }) => (
              <List.Item key={`${environment} ${tenantId}`}>
                {tenantName ?? 'Tenant'} · {tenantId} · {environment}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}
