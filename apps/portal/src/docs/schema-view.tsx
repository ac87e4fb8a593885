import { Code, Text } from '@mantine/core';
import type { SchemaText, SchemaTexts } from './openapi.ts';
import classes from './docs.module.css';
import { OpenedLater } from '../kit/opened-later.tsx';
import { membersOf, typeWords } from './schema-words.ts';

interface SchemaViewProps {
  readonly schema: SchemaText;
  readonly schemas: SchemaTexts;
}

/** A schema with its members; members of members are shown when asked for. */
export function SchemaView({ schema, schemas }: SchemaViewProps) {
  const members = membersOf(schema, schemas);
  if (members === undefined) return <Text size="sm">{typeWords(schema, schemas)}</Text>;
  return <Members {...members} schemas={schemas} />;
}

interface MembersProps {
  readonly properties: SchemaTexts;
  readonly required: readonly string[];
  readonly schemas: SchemaTexts;
}

function Members({ properties, required, schemas }: MembersProps) {
  return (
    <ul className={classes['members']}>
      {Object.entries(properties).map(([name, schema]) => (
        <li key={name}>
          <Code>{name}</Code>{' '}
          <Text span size="sm">
            {typeWords(schema, schemas)}
            {required.includes(name) ? ', required' : ''}
          </Text>
          <InnerMembers name={name} schema={schema} schemas={schemas} />
        </li>
      ))}
    </ul>
  );
}

function InnerMembers({ name, schema, schemas }: SchemaViewProps & { readonly name: string }) {
  const members = membersOf(schema, schemas);
  if (members === undefined || Object.keys(members.properties).length === 0) return null;
  return (
    <OpenedLater summary={`Members of ${name}`}>
      {() => <Members {...members} schemas={schemas} />}
    </OpenedLater>
  );
}
