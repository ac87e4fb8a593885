import type { CallReasonResponse } from '@truckroll/contract/types/jbce';
import type { JobCancelReasonResponse, JobHoldReasonResponse } from '@truckroll/contract/types/jpm';
import { CALL_REASONS, CANCEL_REASONS, HOLD_REASONS } from '../data/office-words.ts';
import type { Scene } from '../scene.ts';

/** The reasons the office gives, in the order of its lists. */
export interface Reasons {
  readonly call: readonly CallReasonResponse[];
  readonly cancel: readonly JobCancelReasonResponse[];
  readonly hold: readonly JobHoldReasonResponse[];
}

export function setUpReasons(scene: Scene): Reasons {
  return {
    call: CALL_REASONS.map(([name, isLead]) => {
      const createdOn = scene.setUpTime();
      return scene.ledger.add('call-reason', {
        id: scene.ledger.nextId(),
        name,
        isLead,
        active: true,
        createdOn,
        modifiedOn: createdOn,
      });
    }),
    cancel: CANCEL_REASONS.map((name) => reason(scene, 'job-cancel-reason', name)),
    hold: HOLD_REASONS.map((name) => reason(scene, 'job-hold-reason', name)),
  };
}

function reason(scene: Scene, collection: string, name: string): JobCancelReasonResponse {
  const createdOn = scene.setUpTime();
  return scene.ledger.add(collection, {
    id: scene.ledger.nextId(),
    name,
    active: true,
    createdOn,
    modifiedOn: createdOn,
  });
}
