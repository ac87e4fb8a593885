import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed, type GenericCall } from '../resource/index.ts';
import type { StoredRecord } from '../store/collection.ts';

export const exportFeeds: ResourceHandlers<'jpm', 'export'> = {
  // documented: this feed shows all appointments unless told otherwise.
  appointments: exportFeed('appointment', { keep: isWanted }),
  jobCanceledLogs: exportFeed('job-canceled-log'),
  jobHistory: exportFeed('job-history', {
    // assumed: one row per event; a row could hold several of one job.
    view: (record) => ({ id: record.id, jobId: record['jobId'], history: [record] }),
  }),
  jobNotes: exportFeed('job-note'),
  jobs: exportFeed('job'),
  projectNotes: exportFeed('project-note'),
  projects: exportFeed('project'),
};

function isWanted(record: StoredRecord, call: GenericCall): boolean {
  const asked = String(call.query['active'] ?? 'Any').toLowerCase();
  return asked === 'any' || record.active === (asked === 'true');
}
