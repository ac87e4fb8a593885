import type { AppSummary } from '@truckroll/sandbox-contract';
import { StatusDot } from '../kit/status-dot.tsx';

type Reviewed = Pick<AppSummary, 'audience' | 'approval'>;

/** Who may use the app, and how far the review of a public one is. */
export function ApprovalState({ audience, approval }: Reviewed) {
  if (audience === 'ourOrganization') return <StatusDot tone="quiet">Our organization</StatusDot>;
  if (audience === 'privateApp') return <StatusDot tone="quiet">Private app</StatusDot>;
  if (approval === 'approved') return <StatusDot tone="ok">Public app, approved</StatusDot>;
  if (approval === 'rejected') return <StatusDot tone="bad">Public app, rejected</StatusDot>;
  return <StatusDot tone="warn">Public app, waits for approval</StatusDot>;
}
