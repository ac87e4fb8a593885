import { List, Text } from '@mantine/core';
import type { OfficeNote } from '@truckroll/sandbox-contract';
import { momentText } from './tenant-time.ts';

interface NotesListProps {
  readonly notes: readonly OfficeNote[];
  readonly timeZone: string;
}

/** What was written down, pinned notes first. */
export function NotesList({ notes, timeZone }: NotesListProps) {
  if (notes.length === 0) return <Text c="dimmed">No notes yet.</Text>;
  return (
    <List listStyleType="none">
      {notes.map(({ id, text, isPinned, createdOn }) => (
        <List.Item key={id}>
          <Text span>{text}</Text>{' '}
          <Text span size="sm" c="dimmed">
            {momentText(createdOn, timeZone)}
            {isPinned && ' · Pinned'}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
