import { Button, Group, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { screens, type Audience } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { OtherLabel } from '../integrations/other-label.tsx';
import { Page } from '../kit/page.tsx';
import { formOf, newDraft } from './app-draft.ts';
import { AppForm } from './app-form.tsx';
import { AudienceQuestion } from './audience-question.tsx';

export function NewAppPage() {
  const [audience, setAudience] = useState<Audience>();
  return (
    <Page title="New App" intro="Register an application that calls the API.">
      {audience === undefined ? (
        <AudienceQuestion onContinue={setAudience} />
      ) : (
        <NewAppForm audience={audience} />
      )}
    </Page>
  );
}

function NewAppForm({ audience }: { readonly audience: Audience }) {
  const options = useScreen(screens.apps.form);
  const create = useMove(screens.apps.create);
  const navigate = useNavigate();
  // What an earlier visit read holds the GUID of an app that was made with it.
  const isFresh = options.isFetchedAfterMount;
  return (
    <Loaded query={options}>
      {(data) =>
        isFresh && (
          <AppForm
            options={data}
            start={newDraft(data)}
            error={create.error}
            onSubmit={(draft) =>
              create.mutate(
                { body: { audience, isHostedByOrganization: true, form: formOf(draft) } },
                { onSuccess: ({ id }) => void navigate({ to: `/my-apps/${id}`, hash: 'created' }) },
              )
            }
          >
            {() => (
              <>
                {audience === 'publicApp' && (
                  <Text size="sm">
                    A public app is reviewed first. Until it is approved, no tenant sees it.
                  </Text>
                )}
                <Group>
                  <Button type="submit" loading={create.isPending}>
                    <span>
                      Create App <OtherLabel>Save</OtherLabel>
                    </span>
                  </Button>
                  <Button component={Link} to="/my-apps" variant="default">
                    Cancel
                  </Button>
                </Group>
              </>
            )}
          </AppForm>
        )
      }
    </Loaded>
  );
}
