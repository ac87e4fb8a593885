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

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";

export interface FindingAssetUploadResponse {
  readonly path: string;
}

export interface FindingAttachmentCreateModel {
  readonly fileName: string;
  readonly url: string;
  readonly type: AttachmentAssetType;
}

export interface FindingAttachmentCreateRequest {
  readonly fileName: string;
  readonly url: string;
  readonly type: AttachmentAssetType;
}

export interface FindingAttachmentModel {
  readonly id: number;
  readonly fileName: string;
  readonly url: string;
  readonly type: AttachmentAssetType;
}

export interface FindingAttachmentResponse {
  readonly id: number;
  readonly fileName: string;
  readonly url: string;
  readonly type: AttachmentAssetType;
}

export interface FindingAttachmentUpdateRequest {
  readonly fileName?: string;
  readonly url?: string;
  readonly type?: AttachmentAssetType;
}

export interface FindingCreateRequest {
  readonly locationId: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly urgencyLevel: FindingUrgencyLevel;
  readonly recommendedSolution?: string | null;
  readonly internalNotes?: string | null;
  readonly installedEquipmentId?: number | null;
  readonly sourceJobId?: number | null;
  readonly attachments?: readonly FindingAttachmentCreateModel[] | null;
}

export interface FindingDetailedResponse {
  readonly id: number;
  readonly locationId: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly recommendedSolution?: string | null;
  readonly internalNotes?: string | null;
  readonly installedEquipmentId?: number | null;
  readonly urgencyLevel: FindingUrgencyLevel;
  readonly sourceJobId?: number | null;
  readonly archived: boolean;
  readonly active: boolean;
  readonly createdBy: number;
  readonly modifiedBy: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly status: FindingStatus;
  readonly attachments?: readonly FindingAttachmentModel[] | null;
  readonly linkedEstimateIds?: readonly number[] | null;
  readonly linkedJobIds?: readonly number[] | null;
}

export interface FindingResponse {
  readonly id: number;
  readonly locationId: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly recommendedSolution?: string | null;
  readonly internalNotes?: string | null;
  readonly installedEquipmentId?: number | null;
  readonly urgencyLevel: FindingUrgencyLevel;
  readonly sourceJobId?: number | null;
  readonly archived: boolean;
  readonly active: boolean;
  readonly createdBy: number;
  readonly modifiedBy: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type FindingStatus = "New" | "EstimateCreated" | "EstimateAccepted" | "EstimateRejected" | "JobBooked" | "JobCompleted" | "Archived";

export interface FindingUpdateRequest {
  readonly name?: string;
  readonly description?: string;
  readonly urgencyLevel?: FindingUrgencyLevel;
  readonly recommendedSolution?: string;
  readonly internalNotes?: string;
  readonly archived?: boolean;
  readonly active?: boolean;
}

export type FindingUrgencyLevel = "NotSpecified" | "Low" | "Medium" | "High" | "Critical";

export interface PaginatedResponseOfFindingAttachmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly FindingAttachmentResponse[];
}

export interface PaginatedResponseOfFindingResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly FindingResponse[];
}
