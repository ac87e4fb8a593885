import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { screens, type OrganizationView, type PlanName } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { DataTable } from '../kit/data-table.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { PLAN_CHOICES } from './names.ts';

/** Every organization with its tenants; a customer's plan can be changed. */
export function OrganizationPlans() {
  const organizations = useScreen(screens.reviews.organizations);
  const change = useMove(screens.reviews.changePlan);
  return (
    <section aria-labelledby="organizations">
      <Title order={2} size="h4" mb="xs" id="organizations">
        Organizations
      </Title>
      <ProblemAlert error={change.error} />
      <Loaded query={organizations}>
        {({ data }) => (
          <DataTable
            label="Organizations"
            rows={data}
            rowKey={({ id }) => id}
            columns={[
              { header: 'Name', cell: ({ name }) => name },
              { header: 'Tenants', cell: (organization) => <TenantIds {...organization} /> },
              {
                header: 'Plan',
                cell: (organization) => (
                  <PlanChoice
                    organization={organization}
                    onChange={(plan) =>
                      change.mutate({ path: { organization: organization.id }, body: { plan } })
                    }
                  />
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

function TenantIds({ productionTenantId, integrationTenantId }: OrganizationView) {
  return (
    <Stack gap={0}>
      {productionTenantId !== null && <Text size="sm">Production: {productionTenantId}</Text>}
      {integrationTenantId !== null && <Text size="sm">Integration: {integrationTenantId}</Text>}
    </Stack>
  );
}

interface PlanChoiceProps {
  readonly organization: OrganizationView;
  onChange(plan: PlanName): void;
}

function PlanChoice({ organization, onChange }: PlanChoiceProps) {
  if (organization.plan === null) return <Text size="sm">Developers have no plan</Text>;
  return (
    <NativeSelect
      aria-label={`Plan of ${organization.name}`}
      data={PLAN_CHOICES}
      value={organization.plan}
      onChange={(event) => onChange(event.currentTarget.value as PlanName)}
    />
  );
}
