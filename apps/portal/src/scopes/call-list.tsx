import { List, Text } from '@mantine/core';

interface NamedCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

interface CallListProps<T> {
  readonly calls: readonly T[];
  /** Why a call stands here. */
  about?(call: T): string;
}

/** Calls with what they are for. */
export function CallList<T extends NamedCall>({ calls, about }: CallListProps<T>) {
  return (
    <List size="sm" listStyleType="none">
      {calls.map((call) => (
        <List.Item key={call.operation}>
          <Text span size="sm" ff="monospace">
            {call.method} {call.path}
          </Text>
          {about !== undefined && (
            <Text size="sm" c="dimmed">
              {about(call)}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
