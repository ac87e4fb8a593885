import { Button, Checkbox, Fieldset, Group, Text, VisuallyHidden } from '@mantine/core';
import type { ScopeGroup } from '@truckroll/sandbox-contract';
import classes from './scope-group-card.module.css';

interface ScopeGroupCardProps {
  readonly group: ScopeGroup;
  readonly chosen: ReadonlySet<string>;
  onSet(scopes: readonly string[], isWanted: boolean): void;
}

/** One API's scopes: a line for each resource, All and None for the whole. */
export function ScopeGroupCard({ group, chosen, onSet }: ScopeGroupCardProps) {
  const all = group.scopes.flatMap(({ read, write }) =>
    [read, write].filter((scope) => scope !== null),
  );
  return (
    <Fieldset legend={<strong>{group.title}</strong>} className={classes['group'] ?? ''}>
      <Group gap="xs" mb="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`All of ${group.title}`}
          onClick={() => onSet(all, true)}
        >
          All
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`None of ${group.title}`}
          onClick={() => onSet(all, false)}
        >
          None
        </Button>
      </Group>
      <table className={classes['scopes']}>
        <thead>
          <tr>
            <th scope="col">Scope</th>
            <th scope="col">Read</th>
            <th scope="col">Write</th>
          </tr>
        </thead>
        <tbody>
          {group.scopes.map(({ name, read, write }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <ScopeBox {...{ name, scope: read, access: 'Read', chosen, onSet }} />
              </td>
              <td>
                <ScopeBox {...{ name, scope: write, access: 'Write', chosen, onSet }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fieldset>
  );
}

interface ScopeBoxProps {
  readonly name: string;
  readonly scope: string | null;
  readonly access: 'Read' | 'Write';
  readonly chosen: ReadonlySet<string>;
  onSet(scopes: readonly string[], isWanted: boolean): void;
}

function ScopeBox({ name, scope, access, chosen, onSet }: ScopeBoxProps) {
  if (scope === null) return <NoScope access={access} />;
  return (
    <Checkbox
      aria-label={`${name} ${access}`}
      title={scope}
      checked={chosen.has(scope)}
      onChange={(event) => onSet([scope], event.currentTarget.checked)}
    />
  );
}

/** No operation asks for such a scope, so there is nothing to tick. */
function NoScope({ access }: Pick<ScopeBoxProps, 'access'>) {
  const reason =
    access === 'Read' ? 'No operation reads this on its own' : 'No operation writes this';
  return (
    <Text size="sm" c="dimmed" title={reason}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{reason}</VisuallyHidden>
    </Text>
  );
}
