import { Link } from '@tanstack/react-router';
import type { BoardAppointment } from '@truckroll/sandbox-contract';
import type { CSSProperties, DragEvent } from 'react';
import { spanText } from '../office/tenant-time.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import classes from './board.module.css';

interface AppointmentCardProps {
  readonly appointment: BoardAppointment;
  readonly day: string;
  readonly timeZone: string;
  readonly style?: CSSProperties;
  /** Left out where nothing can be dragged. */
  readonly onGrab?: (heldAtPx: number) => void;
  readonly onLetGo?: () => void;
}

/** An appointment in its row; leads to its dialog. */
export function AppointmentCard(props: AppointmentCardProps) {
  const { appointment, day, timeZone, style, onGrab, onLetGo } = props;
  const environment = useEnvironment();
  const { id, status, job, customer, start, end } = appointment;
  const isOver = status === 'Done' || status === 'Canceled';

  function grab(event: DragEvent<HTMLElement>): void {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', String(id));
    onGrab?.(event.clientX - event.currentTarget.getBoundingClientRect().left);
  }

  return (
    <Link
      to={`/console/${environment}/dispatch`}
      search={() => ({ day, appointment: id })}
      className={classes['card']}
      data-status={status}
      data-appointment={id}
      draggable={onGrab !== undefined && !isOver}
      onDragStart={grab}
      onDragEnd={onLetGo}
      title={`${job.type} · ${customer.name} · ${appointment.address}`}
      {...(style !== undefined && { style })}
    >
      <span>
        {spanText(start, end, timeZone)} · {status}
      </span>
      <span>
        {job.type} · {customer.name}
      </span>
    </Link>
  );
}
