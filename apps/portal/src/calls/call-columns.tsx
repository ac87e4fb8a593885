import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CallRow, OfficeAddress, OfficeContact } from '@truckroll/sandbox-contract';
import type { Column } from '../kit/data-table.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { toneOf } from '../office/statuses.ts';
import { momentText } from '../office/tenant-time.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { CallActions, type CallActionsProps } from './call-actions.tsx';

interface CallColumnsContext extends Pick<CallActionsProps, 'onBook' | 'onDismiss'> {
  readonly timeZone: string;
}

/** What the list says of a booking. */
export function callColumns({ timeZone, ...actions }: CallColumnsContext): Column<CallRow>[] {
  return [
    { header: 'Received', cell: ({ createdOn }) => momentText(createdOn, timeZone) },
    {
      header: 'Source',
      cell: ({ source, providerName, externalId }) => (
        <Lines lines={[source, providerName === source ? '' : providerName, externalId]} />
      ),
    },
    {
      header: 'Customer',
      cell: ({ name, contacts, isFirstTimeClient }) => (
        <Stack gap={0}>
          <Text span fw={600}>
            {name}
          </Text>
          <Contacts contacts={contacts} />
          {isFirstTimeClient === true && (
            <Text span size="sm" c="dimmed">
              First-time client
            </Text>
          )}
        </Stack>
      ),
    },
    { header: 'Address', cell: ({ address }) => <Address address={address} /> },
    { header: 'Summary', cell: ({ summary, priority }) => <Lines lines={[summary, priority]} /> },
    {
      header: 'Wanted',
      cell: ({ wantedStart }) =>
        wantedStart === null ? 'Any time' : momentText(wantedStart, timeZone),
    },
    { header: 'Status', cell: (call) => <CallStatus call={call} /> },
    { header: 'Actions', cell: (call) => <CallActions call={call} {...actions} /> },
  ];
}

/** The first line counts; the others say more. */
function Lines({ lines }: { readonly lines: readonly (string | null)[] }) {
  const [first, ...others] = lines.filter((line): line is string => line !== null && line !== '');
  return (
    <Stack gap={0}>
      <span>{first}</span>
      {others.map((line) => (
        <Text key={line} span size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </Stack>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly OfficeContact[] }) {
  return contacts.map(({ id, value, memo }) => (
    <Text key={id} span size="sm">
      {value}
      {memo !== null && ` (${memo})`}
    </Text>
  ));
}

function Address({ address }: { readonly address: OfficeAddress | null }) {
  if (address === null) return 'None';
  const { street, unit, city, state, zip } = address;
  return <Lines lines={[[street, unit].filter(Boolean).join(', '), `${city}, ${state} ${zip}`]} />;
}

function CallStatus({ call }: { readonly call: CallRow }) {
  const environment = useEnvironment();
  const { status, dismissal, jobId, leadId } = call;
  return (
    <Stack gap={0} align="flex-start">
      <Text span style={{ whiteSpace: 'nowrap' }}>
        <StatusDot tone={toneOf(status)}>{status}</StatusDot>
      </Text>
      {jobId !== null && (
        <Text span size="sm" c="dimmed">
          Job {jobId}
        </Text>
      )}
      {leadId !== null && (
        <Anchor component={Link} to={`/console/${environment}/leads/${leadId}`} size="sm">
          Lead {leadId}
        </Anchor>
      )}
      {dismissal !== null && (
        <Text span size="sm" c="dimmed">
          {[dismissal.reason, dismissal.memo].filter(Boolean).join(': ')}
        </Text>
      )}
    </Stack>
  );
}
