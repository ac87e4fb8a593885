import { Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ScopeGroup } from '@truckroll/sandbox-contract';
import { memo, useState } from 'react';
import { fieldError } from '../kit/problem-alert.tsx';
import type { ChangeDraft } from './app-draft.ts';
import { ScopeGroupCard } from './scope-group-card.tsx';
import classes from './scope-group-card.module.css';

interface ScopeChoiceProps {
  readonly groups: readonly ScopeGroup[];
  readonly scopes: readonly string[];
  readonly error: Error | null;
  readonly change: ChangeDraft;
}

/** The scopes of every API, with a box each for reading and writing. */
export const ScopeChoice = memo(function ScopeChoice(props: ScopeChoiceProps) {
  const { groups, scopes, error, change } = props;
  const [search, setSearch] = useState('');
  const [isOnlyChosen, setOnlyChosen] = useState(false);
  const chosen = new Set(scopes);
  const shown = groups.filter(
    (group) => matches(group, search) && (!isOnlyChosen || hasChosen(group, chosen)),
  );
  const problem = fieldError(error, 'scopes');

  function set(changed: readonly string[], isWanted: boolean): void {
    change((draft) => {
      const others = draft.scopes.filter((scope) => !changed.includes(scope));
      return { scopes: isWanted ? [...others, ...changed] : others };
    });
  }

  return (
    <Stack gap="sm" role="group" aria-labelledby="api-scopes">
      <Title order={3} size="h5" id="api-scopes">
        API Scopes
      </Title>
      <Text size="sm" c="dimmed">
        Ask for what the app needs and no more: each tenant sees the list before it allows access. A
        dash stands where no operation asks for such a scope: nothing reads CRM Tags, for example.
      </Text>
      {problem !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      <TextInput
        label="Find a scope"
        type="search"
        placeholder="Bookings, CRM, …"
        maw={420}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Checkbox
        label="Show only APIs with chosen scopes"
        checked={isOnlyChosen}
        onChange={(event) => setOnlyChosen(event.currentTarget.checked)}
      />
      <Text size="sm" role="status">
        {chosen.size === 1 ? '1 scope is chosen.' : `${chosen.size} scopes are chosen.`}
        {shown.length === 0 && ' No API fits what is looked for.'}
      </Text>
      <div className={classes['groups']}>
        {shown.map((group) => (
          <ScopeGroupCard key={group.title} group={group} chosen={chosen} onSet={set} />
        ))}
      </div>
    </Stack>
  );
});

function matches({ title, scopes }: ScopeGroup, search: string): boolean {
  const words = search.trim().toLowerCase();
  return [title, ...scopes.map(({ name }) => name)].some((text) =>
    text.toLowerCase().includes(words),
  );
}

function hasChosen({ scopes }: ScopeGroup, chosen: ReadonlySet<string>): boolean {
  return scopes.some(({ read, write }) => chosen.has(read ?? '') || chosen.has(write ?? ''));
}
