import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { screens, type AppDetail } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { draftOf, formOf } from './app-draft.ts';
import { AppForm } from './app-form.tsx';
import { ApprovalState } from './approval-state.tsx';
import { DeleteApp } from './delete-app.tsx';
import { TitledCard } from '../kit/titled-card.tsx';
import { ScopeChangeNotice } from './scope-change-notice.tsx';
import { VersionList } from './version-list.tsx';

export function AppPage() {
  const { app: id = '' } = useParams({ strict: false });
  const app = useScreen(screens.apps.get, { path: { app: id } });
  return (
    <Loaded query={app}>
      {(data) => (
        <Page
          title={data.name}
          intro={<AppIntro app={data} />}
          actions={
            <>
              <Button component={Link} to={`/my-apps/${data.id}/connections`} variant="default">
                App Connections
              </Button>
              <Button component={Link} to={`/my-apps/${data.id}/deliveries`} variant="default">
                Webhook Deliveries
              </Button>
              <DeleteApp app={data} />
            </>
          }
        >
          <CreatedNotice app={data} />
          <TitledCard title="Keys">
            <Stack gap={4}>
              <Text fw={600}>Application Key</Text>
              <CopyValue label="Application Key" value={data.appKey} />
              <Text size="sm" c="dimmed">
                Also called App Key. Every API call carries it, in both environments.
              </Text>
            </Stack>
          </TitledCard>
          <EditForm key={data.id} app={data} />
          <TitledCard title="Versions">
            <VersionList versions={data.versions} />
          </TitledCard>
        </Page>
      )}
    </Loaded>
  );
}

function AppIntro({ app }: { readonly app: AppDetail }) {
  return (
    <Stack gap={2} component="span" display="inline-flex">
      <span>App ID: {app.id}</span>
      <ApprovalState {...app} />
      {app.approval === 'rejected' && (
        <span>{app.reviewNote} Change the app and save it; it is reviewed again.</span>
      )}
    </Stack>
  );
}

/** Stands here once, right after the app was made. */
function CreatedNotice({ app }: { readonly app: AppDetail }) {
  const { hash } = useLocation();
  if (hash !== 'created') return null;
  return (
    <Alert id="created" role="status" variant="outline" color="green" title="Application created!">
      Copy the application key. Next,{' '}
      {app.approval === 'pending'
        ? 'the app is reviewed; tenants see it once it is approved.'
        : 'a tenant that the app lists has to connect it.'}
    </Alert>
  );
}

function EditForm({ app }: { readonly app: AppDetail }) {
  const options = useScreen(screens.apps.form);
  const update = useMove(screens.apps.update);
  return (
    <Loaded query={options}>
      {(data) => (
        <AppForm
          options={data}
          start={draftOf(app)}
          app={app}
          error={update.error}
          onSubmit={(draft) => update.mutate({ path: { app: app.id }, body: formOf(draft) })}
        >
          {(draft) => (
            <>
              <ScopeChangeNotice app={app} scopes={draft.scopes} />
              <Group>
                <Button type="submit" loading={update.isPending}>
                  Save
                </Button>
                <Text role="status" size="sm">
                  {update.isSuccess &&
                    `Saved. This is version ${update.data.versions[0]?.version}.`}
                </Text>
              </Group>
            </>
          )}
        </AppForm>
      )}
    </Loaded>
  );
}
