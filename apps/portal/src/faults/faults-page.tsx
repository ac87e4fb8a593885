import { Button, Code, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { screens, type LaidFault } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { AddFault } from './add-fault.tsx';
import { effectText, targetText, WRITTEN_FAULTS } from './fault-words.ts';

const READ_AGAIN_MS = 2_000;

/** What goes wrong on purpose. */
export function FaultsPage() {
  const faults = useScreen(screens.faults.list, {}, { everyMs: READ_AGAIN_MS });
  return (
    <Page
      title="Faults"
      intro="Let calls and webhooks go wrong, as often as you say, to see what your integration makes of it."
    >
      <Loaded query={faults}>{({ data }) => <LaidFaults faults={data} />}</Loaded>
      <AddFault />
      <WrittenFaults />
    </Page>
  );
}

function LaidFaults({ faults }: { readonly faults: readonly LaidFault[] }) {
  const remove = useMove(screens.faults.remove);
  const clear = useMove(screens.faults.clear);
  if (faults.length === 0) {
    return (
      <EmptyState title="Nothing goes wrong">
        Add a fault below, or write one of the words at the end of the page into a request.
      </EmptyState>
    );
  }
  const columns: readonly Column<LaidFault>[] = [
    { header: 'Fault', cell: effectText },
    { header: 'Happens to', cell: ({ target }) => targetText(target) },
    { header: 'Share', cell: ({ rate }) => `${Math.round(rate * 1_000) / 10} %` },
    { header: 'Happened', cell: ({ happened }) => happened },
    { header: 'Left', cell: ({ remaining }) => remaining ?? 'no end' },
    {
      header: 'Remove',
      cell: (fault) => (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Remove ${effectText(fault)}`}
          onClick={() => remove.mutate({ path: { fault: fault.id } })}
        >
          Remove
        </Button>
      ),
    },
  ];
  return (
    <Stack gap="xs" align="flex-start">
      <DataTable label="Faults" columns={columns} rows={faults} rowKey={({ id }) => id} />
      <Button variant="default" onClick={() => clear.mutate({})}>
        Remove all
      </Button>
      <ProblemAlert error={remove.error ?? clear.error} />
    </Stack>
  );
}

function WrittenFaults() {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        Words that ask for a fault
      </Title>
      <Text c="dimmed">
        Whoever sends a request can ask for a fault of this one call, by a word anywhere in it; a
        name is a good place.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="xs">
        {WRITTEN_FAULTS.map(([word, place, meaning]) => (
          <Text key={word} size="sm">
            <Code>{word}</Code> {place}: {meaning}
          </Text>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
