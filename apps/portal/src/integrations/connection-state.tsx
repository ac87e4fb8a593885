import type { ConnectionState } from '@truckroll/sandbox-contract';
import { StatusDot, type Tone } from '../kit/status-dot.tsx';

const STATES: Readonly<Record<ConnectionState, readonly [Tone, string]>> = {
  connected: ['ok', 'Connected'],
  updatePending: ['warn', 'New version to review'],
  updateDeclined: ['quiet', 'New version declined'],
  disabled: ['bad', 'Disabled'],
};

/** Whether an app is let in, in words. */
export function ConnectionStateDot({ state }: { readonly state: ConnectionState }) {
  const [tone, words] = STATES[state];
  return <StatusDot tone={tone}>{words}</StatusDot>;
}
