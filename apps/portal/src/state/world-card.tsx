import { Card, List, Stack, Text, Title } from '@mantine/core';
import { screens, type Coverage, type SandboxState } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';

/** Which company there is and how much of the API is served. */
export function WorldCard() {
  const state = useScreen(screens.state.get);
  const coverage = useScreen(screens.state.coverage);
  const breaches = useScreen(screens.state.contractBreaches);
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Title order={2} size="h4">
          What it holds
        </Title>
        <Loaded query={state}>{(data) => <Company state={data} />}</Loaded>
        <Loaded query={coverage}>{(data) => <Modelled coverage={data} />}</Loaded>
        <Loaded query={breaches}>
          {({ data }) => (
            <Text>
              {data.length === 0
                ? 'No answer of the sandbox broke the contract.'
                : `Answers that broke the contract: ${data.join(' ')}`}
            </Text>
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

const COMPANIES: Readonly<Record<SandboxState['company'], string>> = {
  whole: 'The whole demo company',
  small: 'The demo company with a handful of customers',
  none: 'No company',
};

function Company({ state: { company, seed, isKept } }: { readonly state: SandboxState }) {
  return (
    <Text>
      {COMPANIES[company]}, made by seed {seed}.{' '}
      {isKept ? 'The state is kept in a file.' : 'The state ends with the process.'}
    </Text>
  );
}

function Modelled({ coverage: { modelled, total, missing } }: { readonly coverage: Coverage }) {
  return (
    <div>
      <Text>
        {modelled} of {total} operations are modelled.
      </Text>
      {missing.length > 0 && (
        <details>
          <summary>Those that answer 501</summary>
          <List size="sm">
            {missing.map((key) => (
              <List.Item key={key}>{key}</List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
