import type {
  AppointmentResponse,
  BudgetCodeModel,
  CustomFieldTypeResponse,
  ExportJobCanceledLogResponse,
  ExportJobNotesResponse,
  ExportJobsResponse,
  ExportProjectNotesResponse,
  ExportProjectsResponse,
  JobBookedLogResponse,
  JobCancelReasonResponse,
  JobHistoryItemModel,
  JobHoldReasonResponse,
  JobStatus,
  JobTypeResponse,
  ProjectStatusResponse,
  ProjectSubStatusResponse,
  ProjectTypeResponse,
  SegmentItemModel,
  SegmentModel,
} from '@truckroll/contract/types/jpm';
import type { Collection, TenantStore } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';

export type Job = Kept<Omit<ExportJobsResponse, 'jobStatus'>, { readonly jobStatus: JobStatus }>;
export type JobNote = Kept<ExportJobNotesResponse>;
export type JobHistory = Kept<
  JobHistoryItemModel,
  { readonly jobId: number; readonly active?: boolean }
>;
export type JobCanceledLog = Kept<ExportJobCanceledLogResponse>;
export type JobBookedLog = Kept<JobBookedLogResponse>;
export type Appointment = Kept<
  AppointmentResponse,
  {
    readonly holdReasonId?: number | null;
    readonly holdMemo?: string | null;
  }
>;
export type JobType = Kept<JobTypeResponse>;
export type Project = Kept<
  Omit<ExportProjectsResponse, 'modifiedOn'>,
  { readonly modifiedOn: string }
>;
export type ProjectNote = Kept<ExportProjectNotesResponse>;
export type CustomFieldType = Kept<CustomFieldTypeResponse>;
export type Segment = Kept<SegmentModel, { readonly projectId?: number | null }>;
export type SegmentItem = Kept<SegmentItemModel, { readonly segmentId: number }>;
export type BudgetCode = Kept<
  BudgetCodeModel,
  {
    readonly projectId?: number | null;
    readonly segmentIds: readonly number[];
    readonly segmentItemIds: readonly number[];
  }
>;

interface RecordByCollection {
  job: Job;
  'job-note': JobNote;
  'job-history': JobHistory;
  'job-canceled-log': JobCanceledLog;
  'job-booked-log': JobBookedLog;
  'job-type': JobType;
  'job-cancel-reason': Kept<JobCancelReasonResponse>;
  'job-hold-reason': Kept<JobHoldReasonResponse>;
  'job-custom-field-type': CustomFieldType;
  appointment: Appointment;
  project: Project;
  'project-note': ProjectNote;
  'project-status': Kept<ProjectStatusResponse>;
  'project-sub-status': Kept<ProjectSubStatusResponse>;
  'project-type': Kept<ProjectTypeResponse>;
  'project-custom-field-type': CustomFieldType;
  'budget-code-segment': Segment;
  'budget-code-segment-item': SegmentItem;
  'budget-code': BudgetCode;
}

/** A tenant's jobs, appointments, projects and what belongs to them, in their own types. */
export function jpmRecords<Name extends keyof RecordByCollection>(
  store: TenantStore,
  name: Name,
): Collection<RecordByCollection[Name]> {
  return store.collection<RecordByCollection[Name]>(name);
}
