import type { BoardTechnician, DispatchDay } from '@truckroll/sandbox-contract';
import { useState, type DragEvent } from 'react';
import { timeText } from '../office/tenant-time.ts';
import { AppointmentCard } from './appointment-card.tsx';
import {
  appointmentsOf,
  cardPlace,
  LANE_PX,
  lanesOf,
  momentAt,
  pixelOf,
  placeOf,
} from './board-geometry.ts';
import classes from './board.module.css';
import { spanLine } from './span-line.ts';

/** The appointment in the hand of somebody who drags it. */
export interface Grabbed {
  readonly id: number;
  /** Whose row it comes from; nobody's when it was unassigned. */
  readonly fromTechnicianId: number | undefined;
  /** How far from its left edge it is held, in pixels. */
  readonly heldAtPx: number;
}

interface BoardRowProps {
  readonly board: DispatchDay;
  /** Whose row it is; the one of appointments without technicians when left out. */
  readonly technician?: BoardTechnician;
  readonly grabbed: Grabbed | undefined;
  onGrab(grabbed: Grabbed | undefined): void;
  onDrop(technicianId: number | undefined, start: string): void;
}

/** One technician's day: shifts and events behind, appointments in front. */
export function BoardRow({ board, technician, grabbed, onGrab, onDrop }: BoardRowProps) {
  const [aim, setAim] = useState<string>();
  const appointments = appointmentsOf(board, technician?.id);
  const { lanes, count } = lanesOf(board, appointments);
  const name = technician?.name ?? 'Unassigned';

  function momentUnder(event: DragEvent<HTMLElement>): string {
    const { left } = event.currentTarget.getBoundingClientRect();
    return momentAt(board, event.clientX - left - (grabbed?.heldAtPx ?? 0));
  }

  return (
    <li className={classes['row']} aria-label={name}>
      <div className={classes['name']}>
        <strong>{name}</strong>
        <span>
          {technician === undefined ? 'Drag to a technician' : spanLine(technician, board)}
        </span>
      </div>
      <div
        className={classes['track']}
        data-technician={technician?.id ?? 'unassigned'}
        style={{ height: count * LANE_PX + 8 }}
        onDragOver={(event) => {
          if (grabbed === undefined) return;
          event.preventDefault();
          setAim(momentUnder(event));
        }}
        onDragLeave={() => setAim(undefined)}
        onDrop={(event) => {
          event.preventDefault();
          setAim(undefined);
          onDrop(technician?.id, momentUnder(event));
        }}
      >
        <Spans board={board} technician={technician} />
        {appointments.map((appointment) => (
          <AppointmentCard
            key={appointment.id}
            appointment={appointment}
            timeZone={board.timeZone}
            day={board.day}
            style={{
              ...cardPlace(board, appointment),
              top: 4 + (lanes.get(appointment.id) ?? 0) * LANE_PX,
              height: LANE_PX - 4,
            }}
            onGrab={(heldAtPx) =>
              onGrab({ id: appointment.id, fromTechnicianId: technician?.id, heldAtPx })
            }
            onLetGo={() => onGrab(undefined)}
          />
        ))}
        {aim !== undefined && (
          <span className={classes['aim']} style={{ left: pixelOf(board, aim) }}>
            {timeText(aim, board.timeZone)}
          </span>
        )}
      </div>
    </li>
  );
}

/** Told in words beside the name; here they are seen. */
function Spans({ board, technician }: Pick<BoardRowProps, 'board' | 'technician'>) {
  const isToday = board.day === board.today;
  return (
    <div aria-hidden>
      {(technician?.spans ?? []).map(({ id, kind, title, start, end }) => (
        <span
          key={`${kind} ${id} ${start}`}
          className={classes['span']}
          data-kind={kind}
          style={placeOf(board, start, end)}
        >
          {kind === 'Normal' ? '' : title}
        </span>
      ))}
      {isToday && <span className={classes['now']} style={{ left: pixelOf(board, board.now) }} />}
    </div>
  );
}
