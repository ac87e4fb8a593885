// Written by tools/contract-import.ts from the published document. Do not edit.

export type ActiveRequestArg = "True" | "Any" | "False";

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CreateOrUpdateTechnicianAssessmentRequest {
  readonly technicianId: number;
  readonly jobId: number;
  readonly rating: number;
}

export interface CreateOrUpdateTechnicianAssessmentRequestOld {
  readonly value: number;
}

export interface ExportTechnicianAssessmentResponse {
  readonly technicianId: number;
  readonly jobId: number;
  readonly rating: number;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TechnicianAssessmentResponse {
  readonly technicianId: number;
  readonly jobId: number;
  readonly rating: number;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ExportResponseOfExportTechnicianAssessmentResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportTechnicianAssessmentResponse[];
}

export interface PaginatedResponseOfTechnicianAssessmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TechnicianAssessmentResponse[];
}
