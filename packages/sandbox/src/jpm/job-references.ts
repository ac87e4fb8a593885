import type { JobCreateRequest, UpdateJobRequest } from '@truckroll/contract/types/jpm';
import { OperationError } from '../operations/operation-error.ts';
import { entityName } from '../resource/entity-name.ts';
import type { TenantStore } from '../store/collection.ts';

/** The members of a job's body that name other records, and the collections those live in. */
const REFERENCES = {
  customerId: 'customer',
  locationId: 'location',
  businessUnitId: 'business-unit',
  jobTypeId: 'job-type',
  campaignId: 'campaign',
  projectId: 'project',
  soldById: 'technician',
} as const;

type Reference = keyof typeof REFERENCES;
type Named = Partial<Pick<JobCreateRequest & UpdateJobRequest, Reference | 'priority'>>;

/** documented: the priorities there are. */
const PRIORITIES = ['Low', 'Normal', 'High', 'Urgent'];

/**
 * Checks that everything a job names exists and that the location is one of the customer's.
 *
 * @throws OperationError 400 with all faults at once, by field
 */
export function assertJobReferences(store: TenantStore, body: Named): void {
  const errors: Record<string, string[]> = {};
  for (const [field, collection] of Object.entries(REFERENCES) as [Reference, string][]) {
    const id = body[field];
    if (id === undefined || id === null || store.collection(collection).get(id)) continue;
    // assumed: an unknown id inside a body is a fault of that body, not a missing page.
    errors[field] = [`${entityName(collection)} ${id} was not found.`];
  }
  const location = store.collection('location').get(body.locationId ?? 0);
  if (!errors['customerId'] && location && location['customerId'] !== body.customerId) {
    // documented: a location belongs to one customer.
    errors['locationId'] = [`Location ${body.locationId} does not belong to this customer.`];
  }
  if (body.priority !== undefined && !PRIORITIES.includes(body.priority)) {
    errors['priority'] = [`Expected one of ${PRIORITIES.join(', ')}.`];
  }
  const first = Object.values(errors)[0]?.[0];
  if (first !== undefined) throw new OperationError(400, first, errors);
}
