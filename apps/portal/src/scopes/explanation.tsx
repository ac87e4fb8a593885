import { Code, List, Stack, Text, Title } from '@mantine/core';
import type { NeededScope, ScopeComparison, ScopeExplanation } from '@truckroll/sandbox-contract';
import { CodeText } from '../kit/code-text.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { CallList } from './call-list.tsx';

type Call = NeededScope['calls'][number];

/** The least scopes with their reasons, what was not understood, and the comparison. */
export function Explanation({ explanation }: { readonly explanation: ScopeExplanation }) {
  const { needed, unexplained, given } = explanation;
  return (
    <Stack gap="lg" role="status" aria-label="Explanation">
      {unexplained.length > 0 && (
        <section aria-label="Not understood">
          <Title order={2} size="h4">
            Not understood
          </Title>
          <List size="sm">
            {unexplained.map(({ text, reason }) => (
              <List.Item key={text}>
                <Code>{text}</Code>: {reason}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <Needed needed={needed} />
      {given !== null && <Compared given={given} />}
    </Stack>
  );
}

function Needed({ needed }: { readonly needed: readonly NeededScope[] }) {
  if (needed.length === 0) {
    return (
      <EmptyState title="No scopes are needed">
        Choose features or give calls, and they are explained here.
      </EmptyState>
    );
  }
  return (
    <section aria-label="Scopes needed">
      <Title order={2} size="h4">
        {needed.length === 1 ? 'One scope is needed' : `${needed.length} scopes are needed`}
      </Title>
      <Stack gap="sm" mt="xs">
        {needed.map(({ scope, label, calls }) => (
          <div key={scope}>
            <Text fw={600}>{label}</Text>
            <Code>{scope}</Code>
            <CallList calls={calls} about={reasonOf} />
          </div>
        ))}
        <CodeText label="all scopes needed" text={needed.map(({ scope }) => scope).join(' ')} />
      </Stack>
    </section>
  );
}

function reasonOf({ features, times }: Call): string {
  const recorded = times === 0 ? [] : [times === 1 ? 'recorded once' : `recorded ${times} times`];
  return [...features, ...recorded].join(', ');
}

function Compared({ given }: { readonly given: ScopeComparison }) {
  return (
    <>
      <ScopeNames
        title="Missing"
        empty="Every scope that is needed is there."
        scopes={given.missing}
      />
      <ScopeNames
        title="Not used"
        empty="Every scope that is there is needed."
        scopes={given.unused}
      />
      <section aria-label="Allowed">
        <Title order={2} size="h4">
          What the scopes allow
        </Title>
        {given.allowed.map(({ scope, label, operations }) => (
          <details key={scope}>
            <summary>
              {label}: {operations.length} {operations.length === 1 ? 'operation' : 'operations'}
            </summary>
            <CallList calls={operations} />
          </details>
        ))}
      </section>
    </>
  );
}

interface ScopeNamesProps {
  readonly title: string;
  /** What to say when there are none. */
  readonly empty: string;
  readonly scopes: ScopeComparison['missing'];
}

function ScopeNames({ title, empty, scopes }: ScopeNamesProps) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {scopes.length === 0 ? (
        <Text size="sm">{empty}</Text>
      ) : (
        <List size="sm">
          {scopes.map(({ scope, label }) => (
            <List.Item key={scope}>
              {label} <Code>{scope}</Code>
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
