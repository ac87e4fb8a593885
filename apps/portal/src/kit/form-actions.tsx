import { Button, Group } from '@mantine/core';

interface FormActionsProps {
  /** What the form does. */
  readonly submitLabel?: string;
  readonly backLabel?: 'Cancel' | 'Back';
  /** While what was sent is on its way. */
  readonly isBusy: boolean;
  onBack(): void;
}

/** The end of a form: the way back, and the button that sends it. */
export function FormActions(props: FormActionsProps) {
  const { submitLabel = 'Save', backLabel = 'Cancel', isBusy, onBack } = props;
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onBack}>
        {backLabel}
      </Button>
      <Button type="submit" loading={isBusy}>
        {submitLabel}
      </Button>
    </Group>
  );
}
