// Written by tools/contract-import.ts from the published document. Do not edit.

export interface PaginatedResponseOfReviewReport {
  readonly page?: number;
  readonly pageSize?: number;
  readonly hasMore?: boolean;
  readonly totalCount?: number | null;
  readonly data?: readonly ReviewReport[] | null;
}

export type PulledReviewRecommendationStatus = 0 | 1;

export type JobStatus = 0 | 2 | 3 | 4 | 5;

export type ResponseType = 0 | 1 | 2;

export type ReviewMatchConfidenceLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface ReviewReport {
  readonly address?: string | null;
  readonly platform?: string | null;
  readonly authorEmail?: string | null;
  readonly authorName?: string | null;
  readonly review?: string | null;
  readonly reviewType?: ReviewUpdatedStatus;
  readonly reviewResponse?: string | null;
  readonly publishDate?: string;
  readonly rating?: number | null;
  readonly recommendationStatus?: PulledReviewRecommendationStatus;
  readonly verificationStatus?: boolean;
  readonly jobId?: number | null;
  readonly verifiedByUserId?: number | null;
  readonly verifiedOn?: string | null;
  readonly isAutoVerified?: boolean | null;
  readonly businessUnitId?: number | null;
  readonly completedDate?: string | null;
  readonly customerName?: string | null;
  readonly customerId?: number | null;
  readonly dispatchedDate?: string | null;
  readonly jobStatus?: JobStatus;
  readonly jobTypeName?: string | null;
  readonly technicianFullName?: string | null;
  readonly technicianId?: number | null;
  readonly externalId?: string | null;
  readonly internalId?: number | null;
  readonly createdOn?: string;
  readonly modifiedOn?: string;
}

export type ReviewsReportType = 0 | 1 | 2;

export type ReviewUpdatedStatus = 0 | 1 | 2;
