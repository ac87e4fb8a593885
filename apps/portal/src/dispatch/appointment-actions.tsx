import { Button, Group, Stack } from '@mantine/core';
import { screens, type AppointmentStep, type BoardAppointment } from '@truckroll/sandbox-contract';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

/** The forms an appointment's dialog can turn into. */
export type AppointmentForm = 'move' | 'technicians' | 'hold' | 'cancel';

export interface AppointmentActionsProps {
  readonly appointment: BoardAppointment;
  onForm(form: AppointmentForm): void;
}

const STEPS: Readonly<Record<AppointmentStep, string>> = {
  dispatch: 'Dispatch',
  arrive: 'Arrive',
  complete: 'Complete Appointment',
  'remove-hold': 'Take Off Hold',
  confirm: 'Confirm',
};

/** The steps an appointment can take from where it is; the sandbox refuses what is left out. */
function stepsFrom({ status, isConfirmed, technicians }: BoardAppointment): AppointmentStep[] {
  const isAssigned = technicians.length > 0;
  const confirm = isConfirmed ? [] : (['confirm'] as const);
  switch (status) {
    case 'Scheduled':
      return isAssigned ? ['dispatch', 'arrive', 'complete', ...confirm] : [...confirm];
    case 'Dispatched':
      return isAssigned ? ['arrive', 'complete', ...confirm] : [...confirm];
    case 'Working':
      return ['complete'];
    case 'Hold':
      return ['remove-hold'];
    default:
      return [];
  }
}

/** What the office and the technicians do with an appointment and its job. */
export function AppointmentActions({ appointment, onForm }: AppointmentActionsProps) {
  const environment = useEnvironment();
  const step = useMove(screens.officeDispatch.step);
  const { id, status, job } = appointment;
  const isOver = status === 'Done' || status === 'Canceled';
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {stepsFrom(appointment).map((name) => (
          <Button
            key={name}
            variant={name === 'confirm' ? 'default' : 'filled'}
            loading={step.isPending}
            onClick={() => step.mutate({ path: { environment, id, step: name } })}
          >
            {STEPS[name]}
          </Button>
        ))}
        {!isOver && (
          <>
            <Button variant="default" onClick={() => onForm('move')}>
              Move…
            </Button>
            <Button variant="default" onClick={() => onForm('technicians')}>
              Technicians…
            </Button>
          </>
        )}
        {!isOver && status !== 'Hold' && (
          <Button variant="default" onClick={() => onForm('hold')}>
            Hold…
          </Button>
        )}
      </Group>
      <JobActions job={job} onCancel={() => onForm('cancel')} />
      <ProblemAlert error={step.error} />
    </Stack>
  );
}

interface JobActionsProps {
  readonly job: BoardAppointment['job'];
  onCancel(): void;
}

function JobActions({ job, onCancel }: JobActionsProps) {
  const environment = useEnvironment();
  const complete = useMove(screens.officeDispatch.completeJob);
  const restore = useMove(screens.officeDispatch.removeCancellation);
  const path = { environment, id: job.id };
  return (
    <>
      <Group gap="xs">
        {job.status === 'Canceled' && (
          <Button
            variant="default"
            loading={restore.isPending}
            onClick={() => restore.mutate({ path })}
          >
            Remove Cancellation
          </Button>
        )}
        {job.status !== 'Canceled' && job.status !== 'Completed' && (
          <>
            <Button
              variant="default"
              loading={complete.isPending}
              onClick={() => complete.mutate({ path })}
            >
              Complete Job
            </Button>
            <Button variant="default" onClick={onCancel}>
              Cancel Job…
            </Button>
          </>
        )}
      </Group>
      <ProblemAlert error={complete.error ?? restore.error} />
    </>
  );
}
