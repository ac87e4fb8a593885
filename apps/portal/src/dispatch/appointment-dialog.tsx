import { Modal } from '@mantine/core';
import { screens, type BoardAppointment } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { ReasonForm } from '../office/reason-form.tsx';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import type { AppointmentForm } from './appointment-actions.tsx';
import { AppointmentOverview } from './appointment-overview.tsx';
import { FocusOnShow } from './focus-on-show.tsx';
import { MoveForm } from './move-form.tsx';
import { TechniciansForm } from './technicians-form.tsx';

/** Technicians in the field move appointments on. */
const LOOK_EVERY_MS = 4_000;

const TITLES = {
  move: 'Move Appointment',
  technicians: 'Assign Technicians',
  hold: 'Put On Hold',
  cancel: 'Cancel Job',
} as const;

interface AppointmentDialogProps {
  /** The dialog is open while there is an appointment. */
  readonly id: number | undefined;
  onClose(): void;
  /** The appointment was moved to this day. */
  onMoved(day: string): void;
}

/** An appointment with all that the office does with it; each form takes the dialog's place. */
export function AppointmentDialog({ id, onClose, onMoved }: AppointmentDialogProps) {
  const environment = useEnvironment();
  const [form, setForm] = useState<AppointmentForm>();
  const appointment = useScreen(
    screens.officeDispatch.appointment,
    { path: { environment, id: id ?? 0 } },
    { isEnabled: id !== undefined, everyMs: LOOK_EVERY_MS },
  );
  const back = (): void => setForm(undefined);

  function close(): void {
    back();
    onClose();
  }

  function moved(day: string): void {
    back();
    onMoved(day);
  }

  return (
    <Modal
      opened={id !== undefined}
      onClose={close}
      title={form === undefined ? 'Appointment' : TITLES[form]}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {id !== undefined && (
        <Loaded query={appointment}>
          {(data) => (
            <FocusOnShow key={form ?? 'overview'}>
              {form === undefined && <AppointmentOverview appointment={data} onForm={setForm} />}
              {form === 'move' && <MoveForm appointment={data} onBack={back} onMoved={moved} />}
              {form === 'technicians' && <TechniciansForm appointment={data} onBack={back} />}
              {form === 'hold' && <HoldForm appointment={data} onBack={back} />}
              {form === 'cancel' && <CancelForm appointment={data} onBack={back} />}
            </FocusOnShow>
          )}
        </Loaded>
      )}
    </Modal>
  );
}

interface FormProps {
  readonly appointment: BoardAppointment;
  onBack(): void;
}

function HoldForm({ appointment: { id }, onBack }: FormProps) {
  const environment = useEnvironment();
  const choices = useChoices();
  const hold = useMove(screens.officeDispatch.hold);
  return (
    <ReasonForm
      reasons={choices.data?.holdReasons ?? []}
      submitLabel="Put On Hold"
      memo="required"
      isBusy={hold.isPending}
      error={hold.error}
      onBack={onBack}
      onSubmit={(body) => hold.mutate({ path: { environment, id }, body }, { onSuccess: onBack })}
    />
  );
}

function CancelForm({ appointment: { job }, onBack }: FormProps) {
  const environment = useEnvironment();
  const choices = useChoices();
  const cancel = useMove(screens.officeDispatch.cancelJob);
  return (
    <ReasonForm
      reasons={choices.data?.cancelReasons ?? []}
      submitLabel="Cancel Job"
      memo="required"
      isBusy={cancel.isPending}
      error={cancel.error}
      onBack={onBack}
      onSubmit={(body) =>
        cancel.mutate({ path: { environment, id: job.id }, body }, { onSuccess: onBack })
      }
    />
  );
}
