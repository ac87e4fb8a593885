import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { screens, type AccessRequestView } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Moment } from '../kit/moment.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot, type Tone } from '../kit/status-dot.tsx';
import { PublicAppReviews } from '../my-apps/public-app-reviews.tsx';
import { OrganizationPlans } from './organization-plans.tsx';
import { ReviewDialog, type Review } from './review-dialog.tsx';

/** Where the operator plays ServiceTitan's reviewers. */
export function ReviewsPage() {
  const requests = useScreen(screens.reviews.list);
  const [review, setReview] = useState<Review>();
  return (
    <Page
      title="Reviews"
      intro="Here you act as ServiceTitan: decide about requests for access and public apps, and what plan a customer is on."
    >
      <section aria-labelledby="requests">
        <Title order={2} size="h4" mb="xs" id="requests">
          Requests for access
        </Title>
        <Loaded query={requests}>
          {({ data }) =>
            data.length === 0 ? (
              <EmptyState title="Nobody asked yet">
                Requests come from “Request Access” on the start page.
              </EmptyState>
            ) : (
              <DataTable
                label="Requests for access"
                columns={columns(setReview)}
                rows={data}
                rowKey={({ id }) => id}
              />
            )
          }
        </Loaded>
      </section>
      <PublicAppReviews />
      <OrganizationPlans />
      <ReviewDialog review={review} onClose={() => setReview(undefined)} />
    </Page>
  );
}

const TONES: Readonly<Record<AccessRequestView['status'], Tone>> = {
  pending: 'warn',
  approved: 'ok',
  rejected: 'bad',
};

function columns(onReview: (review: Review) => void): readonly Column<AccessRequestView>[] {
  return [
    {
      header: 'Company',
      cell: ({ company, kind, contactName, email }) => (
        <Stack gap={0}>
          <Text fw={600}>{company}</Text>
          <Text size="sm">{kind === 'developer' ? 'External developer' : 'Customer'}</Text>
          <Text size="sm">
            {contactName}, {email}
          </Text>
        </Stack>
      ),
    },
    {
      header: 'Wants',
      cell: ({ purpose, dataNeeded, usagePattern }) => (
        <Stack gap={0}>
          {[purpose, dataNeeded, usagePattern].filter(Boolean).map((text) => (
            <Text key={text} size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
          ))}
        </Stack>
      ),
    },
    { header: 'Asked', cell: ({ createdOn }) => <Moment at={createdOn} /> },
    {
      header: 'State',
      cell: ({ status, note }) => (
        <Stack gap={0}>
          <StatusDot tone={TONES[status]}>{status}</StatusDot>
          {note !== '' && <Text size="sm">{note}</Text>}
        </Stack>
      ),
    },
    {
      header: 'Actions',
      cell: (request) =>
        request.status === 'pending' && (
          <Group gap="xs">
            <Button
              size="xs"
              aria-label={`Approve ${request.company}`}
              onClick={() => onReview({ request, decision: 'approve' })}
            >
              Approve
            </Button>
            <Button
              size="xs"
              variant="default"
              aria-label={`Reject ${request.company}`}
              onClick={() => onReview({ request, decision: 'reject' })}
            >
              Reject
            </Button>
          </Group>
        ),
    },
  ];
}
