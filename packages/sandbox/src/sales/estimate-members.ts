import type { StoredRecord } from '../store/collection.ts';
import { requireReference, type GenericCall, type Members } from '../resource/index.ts';
import { subtotalOf, toEstimateItem } from './estimate-items.ts';
import { toStatus, type EstimateStatus } from './estimate-status.ts';

/** What a new estimate takes from the job, project or location it is for. */
export function estimateMembers(call: GenericCall, body: Members): Members {
  return { status: toStatus('Open'), ...ownerMembers(call, body), ...writtenMembers(call, body) };
}

/** The members a body writes in another form than answers show. */
export function writtenMembers(call: GenericCall, body: Members, before?: StoredRecord): Members {
  const { items, status } = body;
  const known = (before?.['items'] ?? []) as readonly Members[];
  const lines =
    items === undefined || items === null
      ? known
      : (items as readonly Members[]).map((item) =>
          toEstimateItem(
            call,
            item,
            known.find((one) => one['id'] === item['id']),
          ),
        );
  const isSold = status === 'Sold' && before?.['soldOn'] == null;
  return {
    items: lines,
    subtotal: subtotalOf(lines),
    ...(status === undefined || status === null
      ? { status: before?.['status'] ?? toStatus('Open') }
      : { status: toStatus(status as EstimateStatus['name']) }),
    ...(isSold ? { soldOn: call.now() } : {}),
  };
}

function ownerMembers(call: GenericCall, body: Members): Members {
  const { jobId, projectId, locationId } = body;
  const job = isGiven(jobId) ? requireReference(call, 'job', 'jobId', jobId) : undefined;
  const owner =
    job ??
    (isGiven(projectId) ? requireReference(call, 'project', 'projectId', projectId) : undefined) ??
    (isGiven(locationId)
      ? requireReference(call, 'location', 'locationId', locationId)
      : undefined);
  const businessUnitId = job?.['businessUnitId'] ?? null;
  const unit = call.store.collection('business-unit').get(Number(businessUnitId ?? 0));
  return {
    jobId: job?.id ?? null,
    jobNumber: job === undefined ? null : String(job['jobNumber'] ?? job.id),
    projectId: projectId ?? job?.['projectId'] ?? null,
    locationId: locationId ?? owner?.['locationId'] ?? null,
    customerId: owner?.['customerId'] ?? null,
    businessUnitId,
    businessUnitName: unit?.['name'] ?? null,
  };
}

function isGiven(id: unknown): boolean {
  return id !== undefined && id !== null;
}
