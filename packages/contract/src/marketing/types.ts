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

export interface CampaignCategoryCreateRequest {
  readonly name: string;
}

export interface CampaignCategoryResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly type: CampaignCategoryType;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type CampaignCategoryType = "Regular" | "GoogleHomeServices";

export interface CampaignCategoryUpdateRequest {
  readonly name: string;
  readonly active?: boolean | null;
}

export interface CampaignCostResponse {
  readonly id: number;
  readonly year: number;
  readonly month: number;
  readonly dailyCost: number;
  readonly campaignId: number;
}

export interface CampaignCostsSummaryItem {
  readonly campaignId: number;
  readonly campaignName: string;
  readonly totalCost?: number | null;
}

export interface CampaignCostsSummaryResponse {
  readonly items: readonly CampaignCostsSummaryItem[];
}

export interface CampaignResponse {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly active: boolean;
  readonly isDefaultCampaign?: boolean | null;
  readonly category?: CampaignResponseCategory | null;
  readonly source?: string | null;
  readonly otherSource?: string | null;
  readonly businessUnit?: string | null;
  readonly medium?: string | null;
  readonly otherMedium?: string | null;
  readonly campaignPhoneNumbers?: readonly string[] | null;
}

export interface CampaignResponseCategory {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export interface CampaignUpsertRequest {
  readonly name: string;
  readonly businessUnitId: number;
  readonly dnis?: string | null;
  readonly categoryId: number;
  readonly active: boolean;
  readonly isDefaultCampaign?: boolean | null;
  readonly source?: string | null;
  readonly medium?: string | null;
  readonly otherSource?: string | null;
  readonly otherMedium?: string | null;
}

export interface CreateCampaignCostRequest {
  readonly campaignId: number;
  readonly year: number;
  readonly month: number;
  readonly dailyCost: number;
}

export interface EmailChannelCostResponse {
  readonly totalCost?: number | null;
}

export interface UpdateCampaignCostRequest {
  readonly dailyCost: number;
}

export interface ModificationResponse {
  readonly id: number;
}

export interface PaginatedResponseOfCampaignCategoryResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CampaignCategoryResponse[];
}

export interface PaginatedResponseOfCampaignCostResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CampaignCostResponse[];
}

export interface PaginatedResponseOfCampaignResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CampaignResponse[];
}
