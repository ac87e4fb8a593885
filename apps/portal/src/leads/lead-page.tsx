import { Anchor, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { screens, type LeadDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { BookJobDialog } from '../office/book-job-dialog.tsx';
import { Facts } from '../office/facts.tsx';
import { NotesList } from '../office/notes-list.tsx';
import { ReasonForm } from '../office/reason-form.tsx';
import { toneOf } from '../office/statuses.ts';
import { momentText } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { originOfLead } from './lead-origin.ts';

/** One lead: who it is about, what was said, and what comes next. */
export function LeadPage() {
  const environment = useEnvironment();
  const { lead } = useParams({ strict: false });
  const detail = useScreen(screens.officeLeads.get, { path: { environment, id: Number(lead) } });
  return (
    <Page title={detail.data?.row.name ?? `Lead ${lead}`}>
      <Anchor component={Link} to={`/console/${environment}/leads`}>
        All leads
      </Anchor>
      <Loaded query={detail}>{(data) => <Lead detail={data} />}</Loaded>
    </Page>
  );
}

function Lead({ detail }: { readonly detail: LeadDetail }) {
  const { row, notes } = detail;
  const environment = useEnvironment();
  const timeZone = useChoices().data?.timeZone ?? 'UTC';
  const { street, unit, city, state, zip } = row.address ?? {};
  return (
    <Stack gap="md">
      <LeadActions detail={detail} />
      <Paper withBorder p="md">
        <Facts
          facts={[
            ['Status', <StatusDot tone={toneOf(row.status)}>{row.status}</StatusDot>],
            ['Reason', row.dismissingReason],
            ['Summary', row.summary],
            ['Phone', row.phone],
            ['E-mail', row.email],
            ['Address', [street, unit, city, state, zip].filter(Boolean).join(', ')],
            ['Campaign', row.campaign],
            ['Priority', row.priority],
            [
              'Follow up',
              row.followUpDate === null ? 'Not set' : momentText(row.followUpDate, timeZone),
            ],
            ['Created', momentText(row.createdOn, timeZone)],
            ['Booking', row.bookingId],
            [
              'Customer',
              row.customerId === null ? null : (
                <Anchor component={Link} to={`/console/${environment}/customers/${row.customerId}`}>
                  Customer {row.customerId}
                </Anchor>
              ),
            ],
          ]}
        />
      </Paper>
      <Title order={2} size="h4">
        Notes
      </Title>
      <NotesList notes={notes} timeZone={timeZone} />
    </Stack>
  );
}

function LeadActions({ detail }: { readonly detail: LeadDetail }) {
  const [dialog, setDialog] = useState<'book' | 'followUp' | 'dismiss'>();
  const close = (): void => setDialog(undefined);
  return (
    <>
      {detail.row.status === 'Open' && (
        <Group gap="xs">
          <Button onClick={() => setDialog('book')}>Book Job</Button>
          <Button variant="default" onClick={() => setDialog('followUp')}>
            Set Follow-Up
          </Button>
          <Button variant="default" onClick={() => setDialog('dismiss')}>
            Dismiss
          </Button>
        </Group>
      )}
      <BookJobDialog
        origin={dialog === 'book' ? originOfLead(detail) : undefined}
        onClose={close}
      />
      <Modal
        opened={dialog === 'followUp'}
        onClose={close}
        title="Set Follow-Up"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <FollowUpForm lead={detail.row} onDone={close} />
      </Modal>
      <Modal
        opened={dialog === 'dismiss'}
        onClose={close}
        title="Dismiss Lead"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <DismissForm id={detail.row.id} onDone={close} />
      </Modal>
    </>
  );
}

function DismissForm({ id, onDone }: { readonly id: number; onDone(): void }) {
  const environment = useEnvironment();
  const choices = useChoices();
  const dismiss = useMove(screens.officeLeads.dismiss);
  return (
    <Stack>
      <Text c="dimmed">A dismissed lead stays readable and cannot be opened again.</Text>
      <ReasonForm
        reasons={choices.data?.callReasons ?? []}
        submitLabel="Dismiss"
        memo="none"
        isBusy={dismiss.isPending}
        error={dismiss.error}
        onBack={onDone}
        onSubmit={({ reasonId }) =>
          dismiss.mutate(
            { path: { environment, id }, body: { callReasonId: reasonId } },
            { onSuccess: onDone },
          )
        }
      />
    </Stack>
  );
}
