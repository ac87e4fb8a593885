import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { screens, type DispatchDay } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { Agenda } from './agenda.tsx';
import { AppointmentDialog } from './appointment-dialog.tsx';
import { Board } from './board.tsx';
import { DayBar } from './day-bar.tsx';
import type { DispatchSearch } from './dispatch-search.ts';
import { useDispatchSearch } from './use-dispatch-search.ts';

/** Integrations book and move appointments too. */
const LOOK_EVERY_MS = 4_000;

/** Who goes where on a day. */
export function DispatchPage() {
  const environment = useEnvironment();
  const navigate = useNavigate();
  const { day, appointment } = useDispatchSearch();
  const input = { path: { environment }, query: day === undefined ? {} : { day } };
  const board = useScreen(screens.officeDispatch.day, input, {
    everyMs: LOOK_EVERY_MS,
    keepsShown: true,
  });

  function go(search: DispatchSearch): void {
    void navigate({ to: `/console/${environment}/dispatch`, search: () => search });
  }

  return (
    <Page title="Dispatch">
      <Loaded query={board}>
        {(data) => (
          <>
            <DayBar board={data} onChoose={(chosen) => go({ day: chosen })} />
            <DayView board={data} />
          </>
        )}
      </Loaded>
      <AppointmentDialog
        id={appointment}
        onClose={() => go(day === undefined ? {} : { day })}
        onMoved={(moved) => go({ day: moved })}
      />
    </Page>
  );
}

function DayView({ board }: { readonly board: DispatchDay }) {
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, {
    getInitialValueInEffect: false,
  });
  if (board.technicians.length === 0 && board.appointments.length === 0) {
    return (
      <EmptyState title="Nobody to dispatch">
        The tenant has no technicians and no appointments on this day.
      </EmptyState>
    );
  }
  return isNarrow === true ? <Agenda board={board} /> : <Board board={board} />;
}
