import { screens, type CallDetail, type CallRow } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { BookJobDialog } from '../office/book-job-dialog.tsx';
import type { JobOrigin } from '../office/job-draft.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface BookCallDialogProps {
  readonly call: CallRow | undefined;
  onClose(): void;
}

/** Books a job from a booking, with what the booking says filled in. */
export function BookCallDialog({ call, onClose }: BookCallDialogProps) {
  const environment = useEnvironment();
  const detail = useScreen(
    screens.officeCalls.get,
    { path: { environment, id: call?.id ?? 0 } },
    { isEnabled: call !== undefined },
  );
  const isOpen = call !== undefined && detail.data !== undefined;
  return <BookJobDialog origin={isOpen ? originOf(detail.data) : undefined} onClose={onClose} />;
}

function originOf({ row, customerType, prefill, knownCustomers }: CallDetail): JobOrigin {
  return {
    bookingId: row.id,
    customers: knownCustomers.map(({ id, name, address, because }) => {
      return { id, name, note: [because, address].filter(Boolean).join(' · ') };
    }),
    name: row.name,
    type: customerType ?? 'Residential',
    address: row.address,
    contacts: row.contacts,
    prefill,
    summary: row.summary ?? '',
    wantedStart: row.wantedStart,
  };
}
