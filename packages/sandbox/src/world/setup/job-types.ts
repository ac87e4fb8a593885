import type { JobTypeResponse } from '@truckroll/contract/types/jpm';
import { JOB_TYPES, type JobTypeFacts } from '../data/job-types.ts';
import type { Scene } from '../scene.ts';
import type { BusinessUnits } from './business-units.ts';

/** A job type's record beside what callers say about it and what is billed for it. */
export interface KnownJobType {
  readonly id: number;
  readonly facts: JobTypeFacts;
}

const MINUTE_SECONDS = 60;
/** US dollars from which a job counts as sold. */
const SOLD_THRESHOLD = 100;

export function setUpJobTypes(scene: Scene, businessUnits: BusinessUnits): readonly KnownJobType[] {
  return JOB_TYPES.map((facts) => {
    const createdOn = scene.setUpTime();
    const jobType: JobTypeResponse = {
      id: scene.ledger.nextId(),
      name: facts.name,
      businessUnitIds: [businessUnits[facts.trade].id],
      skills: [facts.skill],
      tagTypeIds: [],
      priority: facts.priority,
      duration: facts.minutes * MINUTE_SECONDS,
      soldThreshold: SOLD_THRESHOLD,
      class: facts.kind,
      summary: '',
      noCharge: facts.kind === 'Estimate',
      enforceRecurringServiceEventSelection: false,
      invoiceSignaturesRequired: facts.kind === 'Installation',
      modifiedOn: createdOn,
      createdOn,
      externalData: [],
      active: true,
      isSmartDispatched: false,
      defaultEstimateSoldAction: 'None',
      customFieldTypeIds: [],
    };
    scene.ledger.add('job-type', jobType);
    return { id: jobType.id, facts };
  });
}
