import { Alert, List } from '@mantine/core';
import { ScreenRefusal } from '@truckroll/sandbox-contract';

/** Says what went wrong and which fields are wrong. Shows nothing without an error. */
export function ProblemAlert({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const fields = error instanceof ScreenRefusal ? Object.entries(error.errors) : [];
  return (
    <Alert role="alert" variant="outline" color="red" title={error.message} my="sm">
      {fields.length > 0 && (
        <List size="sm">
          {fields.map(([field, texts]) => (
            <List.Item key={field}>
              {field}: {texts.join(' ')}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

/** The texts of one field, for a form's input. */
export function fieldError(error: Error | null, field: string): string | undefined {
  return error instanceof ScreenRefusal ? error.errors[field]?.join(' ') : undefined;
}
