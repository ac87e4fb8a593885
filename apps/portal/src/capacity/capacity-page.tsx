import { Stack, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { screens, type CapacityDays } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { dayText } from '../office/tenant-time.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { CapacityQuestion } from './capacity-question.tsx';
import { readCapacitySearch, type CapacitySearch } from './capacity-search.ts';
import { FrameCard } from './frame-card.tsx';

/** Integrations and the office book all the time. */
const LOOK_EVERY_MS = 4_000;

/** How much can still be booked, and why it is that much. */
export function CapacityPage() {
  const environment = useEnvironment();
  const navigate = useNavigate();
  const search = readCapacitySearch(useSearch({ strict: false }));
  const { skillBased = false, ...rest } = search;
  const query = { ...rest, who: skillBased ? 'skilled' : 'everybody' } as const;
  const found = useScreen(
    screens.officeCapacity.days,
    { path: { environment }, query },
    { everyMs: LOOK_EVERY_MS, keepsShown: true },
  );

  function ask(next: CapacitySearch): void {
    void navigate({ to: `/console/${environment}/capacity`, search: () => next });
  }

  return (
    <Page
      title="Capacity"
      intro="What the API answers to a question for capacity, and how each number comes about."
    >
      <CapacityQuestion search={search} answer={found.data} onAsk={ask} />
      <Loaded query={found}>{(answer) => <Days answer={answer} />}</Loaded>
    </Page>
  );
}

function Days({ answer }: { readonly answer: CapacityDays }) {
  return answer.days.map((day) => {
    const frames = answer.frames.filter((frame) => frame.day === day);
    return (
      <Stack key={day} gap="sm">
        <Title order={2} size="h3">
          {dayText(day)}
        </Title>
        {frames.length === 0 && (
          <EmptyState title="No time to book">
            The company is closed on this day: no business hours touch an arrival window of what was
            asked for.
          </EmptyState>
        )}
        {frames.map((frame) => (
          <FrameCard
            key={`${frame.start} ${frame.end} ${frame.businessUnits.join()}`}
            frame={frame}
            timeZone={answer.timeZone}
          />
        ))}
      </Stack>
    );
  });
}
