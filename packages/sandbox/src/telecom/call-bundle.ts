import type { StoredRecord } from '../store/collection.ts';
import type { GenericCall } from '../resource/index.ts';

/**
 * A call as lists show it: the call itself under `leadCall`, beside the job that came of it. Calls
 * are kept flat; the job's members are looked up.
 */
export function toBundle(record: StoredRecord, call: Pick<GenericCall, 'store'>): StoredRecord {
  const jobId = (record['job'] as { readonly id?: number } | null)?.id;
  const job = jobId === undefined ? undefined : call.store.collection('job').get(jobId);
  const type = call.store.collection('job-type').get(Number(job?.['jobTypeId'] ?? 0));
  const unit = call.store.collection('business-unit').get(Number(job?.['businessUnitId'] ?? 0));
  return {
    id: record.id,
    jobNumber: job === undefined ? '' : String(job['jobNumber'] ?? job.id),
    projectId: job?.['projectId'] ?? 0,
    businessUnit: unit ?? {},
    type: type ?? {},
    leadCall: { ...record, reason: record['reason'] ?? {}, agent: record['agent'] ?? {} },
  };
}
