import { useEffect, useRef, useState } from 'react';
import { screens, type DispatchDay } from '@truckroll/sandbox-contract';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { hourText } from '../office/tenant-time.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { HOUR_PX, hoursOf } from './board-geometry.ts';
import { BoardRow, type Grabbed } from './board-row.tsx';
import classes from './board.module.css';

/** Work begins around this hour: the board opens there. */
const FIRST_HOUR = '7 AM';

/** Technicians by hours. Appointments are dragged; their dialog moves them by keyboard. */
export function Board({ board }: { readonly board: DispatchDay }) {
  const environment = useEnvironment();
  const [grabbed, setGrabbed] = useState<Grabbed>();
  const move = useMove(screens.officeDispatch.move);
  const scroller = useRef<HTMLDivElement>(null);
  const hours = hoursOf(board);
  const { start, end, timeZone } = board;

  useEffect(() => {
    const first = hoursOf({ start, end }).findIndex(
      (hour) => hourText(hour, timeZone) === FIRST_HOUR,
    );
    scroller.current?.scrollTo({ left: first * HOUR_PX });
  }, [start, end, timeZone]);

  function drop(toTechnicianId: number | undefined, moment: string): void {
    if (grabbed === undefined) return;
    setGrabbed(undefined);
    const { id, fromTechnicianId } = grabbed;
    const body = {
      start: moment,
      ...(fromTechnicianId !== undefined && { fromTechnicianId }),
      ...(toTechnicianId !== undefined && { toTechnicianId }),
    };
    move.mutate({ path: { environment, id }, body });
  }

  const row = { board, grabbed, onGrab: setGrabbed, onDrop: drop };
  return (
    <>
      <ProblemAlert error={move.error} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <div
        ref={scroller}
        className={classes['scroller']}
        role="region"
        aria-label="Dispatch board"
        tabIndex={0}
      >
        <div
          className={classes['board']}
          style={{ '--track': `${hours.length * HOUR_PX}px`, '--hour': `${HOUR_PX}px` } as object}
        >
          <div className={classes['hours']} aria-hidden>
            {hours.map((hour) => (
              <span key={hour} data-hour={hour}>
                {hourText(hour, board.timeZone)}
              </span>
            ))}
          </div>
          <ul className={classes['rows']}>
            <BoardRow {...row} />
            {board.technicians.map((technician) => (
              <BoardRow key={technician.id} {...row} technician={technician} />
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
