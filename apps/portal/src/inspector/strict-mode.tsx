import { Switch } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useMove, useScreen } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';

/** Whether calls with unknown query parameters are refused. */
export function StrictMode() {
  const settings = useScreen(screens.state.settings);
  const change = useMove(screens.state.changeSettings);
  return (
    <>
      <Switch
        label="Strict mode"
        description="Answers 400 to query parameters an operation does not know, and names the nearest. The real service ignores them without a word."
        checked={settings.data?.strictParameters ?? false}
        disabled={settings.data === undefined}
        onChange={(event) =>
          change.mutate({ body: { strictParameters: event.currentTarget.checked } })
        }
      />
      <ProblemAlert error={change.error} />
    </>
  );
}
