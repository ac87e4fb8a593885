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

export type EstimateReviewStatus = "None" | "NeedsApproval" | "Approved" | "NotApproved";

export type EstimateStatus = "Open" | "Sold" | "Dismissed";

export interface CreateEstimateRequest {
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly tax?: number | null;
  readonly status?: EstimateStatus | null;
  readonly reviewStatus?: EstimateReviewStatus | null;
  readonly soldBy?: number | null;
  readonly isRecommended?: boolean | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly EstimateItemCreateUpdateRequest[] | null;
  readonly externalLinks?: readonly ExternalLinkInModel[] | null;
  readonly useDefaultProjectLabels?: boolean | null;
  readonly depositAmount?: number | null;
  readonly depositPercent?: number | null;
  readonly requireDepositOnSignature?: boolean | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly locationId?: number | null;
}

export interface CreateEstimateTemplateRequest {
  readonly name: string;
  readonly internalName: string;
  readonly summary?: string | null;
  readonly mode: EstimateTemplateMode;
  readonly active?: boolean | null;
  readonly businessUnitId?: number | null;
  readonly items: readonly EstimateTemplateItemRequest[];
}

export interface CreateProposalTemplateRequest {
  readonly name: string;
  readonly description?: string | null;
  readonly proposalTypeId: number;
  readonly status?: ProposalTemplateStatus | null;
  readonly active?: boolean | null;
  readonly businessUnitIds?: readonly number[] | null;
  readonly estimateAssignments: readonly ProposalTemplateAssignmentRequest[];
}

export interface EstimateItemCreateUpdateRequest {
  readonly id?: number | null;
  readonly skuId?: number | null;
  readonly skuName?: string | null;
  readonly parentItemId?: number | null;
  readonly description?: string | null;
  readonly isAddOn?: boolean | null;
  readonly quantity?: number | null;
  readonly unitPrice?: number | null;
  readonly skipUpdatingMembershipPrices?: boolean | null;
  readonly itemGroupName?: string | null;
  readonly itemGroupRootId?: number | null;
  readonly chargeable?: boolean | null;
  readonly useDefaultProjectLabels?: boolean | null;
  readonly budgetCodeId?: number | null;
  readonly unitCost?: number;
}

export interface EstimateItemResponse {
  readonly id: number;
  readonly sku: SkuModel;
  readonly skuAccount: string;
  readonly description: string;
  readonly membershipTypeId?: number | null;
  readonly qty: number;
  readonly unitRate: number;
  readonly total: number;
  readonly unitCost: number;
  readonly totalCost: number;
  readonly itemGroupName: string;
  readonly itemGroupRootId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly chargeable?: boolean | null;
  readonly invoiceItemId?: number | null;
  readonly budgetCodeId?: number | null;
}

export interface EstimateItemUpdateResponse {
  readonly id: number;
  readonly sku: SkuModel;
  readonly skuAccount: string;
  readonly description: string;
  readonly membershipTypeId?: number | null;
  readonly qty: number;
  readonly unitRate: number;
  readonly total: number;
  readonly unitCost: number;
  readonly totalCost: number;
  readonly itemGroupName: string;
  readonly itemGroupRootId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly chargeable?: boolean | null;
  readonly invoiceItemId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly estimateId: number;
}

export interface EstimateResponse {
  readonly id: number;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly locationId?: number | null;
  readonly customerId?: number | null;
  readonly name?: string | null;
  readonly jobNumber?: string | null;
  readonly status?: EstimateStatusModel | null;
  readonly reviewStatus: EstimateReviewStatus;
  readonly summary?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly soldOn?: string | null;
  readonly soldBy?: number | null;
  readonly active: boolean;
  readonly items?: readonly EstimateItemResponse[] | null;
  readonly externalLinks?: readonly ExternalLinkResponse[] | null;
  readonly subtotal: number;
  readonly tax: number;
  readonly businessUnitId?: number | null;
  readonly businessUnitName?: string | null;
  readonly isRecommended: boolean;
  readonly budgetCodeId?: number | null;
  readonly isChangeOrder: boolean;
  readonly proposalTagName?: string | null;
  readonly depositAmount?: number | null;
  readonly depositPercent?: number | null;
  readonly requireDepositOnSignature?: boolean | null;
}

export interface EstimateStatusChangesResponse {
  readonly id: number;
  readonly oldStatus?: string | null;
  readonly newStatus?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
}

export interface EstimateStatusModel {
  readonly value: number;
  readonly name: string;
}

export interface EstimateTemplateItemRequest {
  readonly id?: number | null;
  readonly skuId: number;
  readonly skuType: SkuType;
  readonly description?: string | null;
  readonly quantity: number;
  readonly unitPrice?: number | null;
  readonly isAddOn: boolean;
  readonly chargeable?: boolean | null;
  readonly allowDiscounts?: boolean | null;
  readonly unitCost?: number | null;
  readonly memo?: string | null;
  readonly parentItemId?: number | null;
  readonly itemGroupParentId?: number | null;
  readonly itemGroupName?: string | null;
  readonly projectLabels?: string | null;
}

export interface EstimateTemplateItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly skuType: SkuType;
  readonly skuName?: string | null;
  readonly description?: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly totalPrice: number;
  readonly isAddOn: boolean;
  readonly chargeable?: boolean | null;
  readonly allowDiscounts?: boolean | null;
  readonly unitCost: number;
  readonly memo?: string | null;
  readonly order: number;
  readonly parentItemId?: number | null;
  readonly itemGroupParentId?: number | null;
  readonly itemGroupName?: string | null;
  readonly projectLabels?: string | null;
}

export interface EstimateTemplateResponse {
  readonly id: number;
  readonly name: string;
  readonly internalName: string;
  readonly summary?: string | null;
  readonly mode: EstimateTemplateMode;
  readonly active: boolean;
  readonly businessUnitId?: number | null;
  readonly totalCost: number;
  readonly totalPrice: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly items: readonly EstimateTemplateItemResponse[];
}

export interface ExportEstimatesResponse {
  readonly id: number;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly locationId?: number | null;
  readonly customerId?: number | null;
  readonly name?: string | null;
  readonly jobNumber?: string | null;
  readonly status?: EstimateStatusModel | null;
  readonly reviewStatus: EstimateReviewStatus;
  readonly summary?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly soldOn?: string | null;
  readonly soldBy?: number | null;
  readonly active: boolean;
  readonly items?: readonly EstimateItemResponse[] | null;
  readonly externalLinks?: readonly ExternalLinkResponse[] | null;
  readonly subtotal: number;
  readonly tax: number;
  readonly businessUnitId?: number | null;
  readonly businessUnitName?: string | null;
  readonly isRecommended: boolean;
  readonly budgetCodeId?: number | null;
  readonly isChangeOrder: boolean;
  readonly proposalTagName?: string | null;
  readonly depositAmount?: number | null;
  readonly depositPercent?: number | null;
  readonly requireDepositOnSignature?: boolean | null;
}

export interface ExternalLinkInModel {
  readonly name?: string | null;
  readonly url?: string | null;
}

export interface ExternalLinkResponse {
  readonly name: string;
  readonly url: string;
}

export interface ProposalTemplateAssignmentRequest {
  readonly proposalTypeOptionId: number;
  readonly estimateTemplateId: number;
  readonly order: number;
}

export interface ProposalTemplateAssignmentResponse {
  readonly proposalTypeOptionId: number;
  readonly estimateTemplateId: number;
  readonly estimateTemplateName?: string | null;
  readonly order: number;
}

export interface ProposalTemplateResponse {
  readonly id: number;
  readonly name: string;
  readonly description?: string | null;
  readonly active: boolean;
  readonly status: ProposalTemplateStatus;
  readonly proposalTypeId: number;
  readonly proposalTypeName?: string | null;
  readonly businessUnitIds: readonly number[];
  readonly estimateAssignments: readonly ProposalTemplateAssignmentResponse[];
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type ProposalTypeOptionEstimateType = "Standard" | "Insurance";

export interface ProposalTypeOptionResponse {
  readonly id: number;
  readonly name: string;
  readonly order: number;
  readonly color?: string | null;
  readonly estimateType: ProposalTypeOptionEstimateType;
}

export interface ProposalTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly type: ProposalBehaviorType;
  readonly active: boolean;
  readonly isSystemDefault: boolean;
  readonly isDefault: boolean;
  readonly options: readonly ProposalTypeOptionResponse[];
}

export interface ProposalTypesResponse {
  readonly data: readonly ProposalTypeResponse[];
}

export interface SellRequest {
  readonly soldBy: number;
}

export interface SkuModel {
  readonly id: number;
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  readonly soldHours: number;
  readonly generalLedgerAccountId: number;
  readonly generalLedgerAccountName: string;
  readonly modifiedOn: string;
}

export interface UpdateEstimateRequest {
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly tax?: number | null;
  readonly status?: EstimateStatus | null;
  readonly reviewStatus?: EstimateReviewStatus | null;
  readonly soldBy?: number | null;
  readonly isRecommended?: boolean | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly EstimateItemCreateUpdateRequest[] | null;
  readonly externalLinks?: readonly ExternalLinkInModel[] | null;
  readonly useDefaultProjectLabels?: boolean | null;
  readonly depositAmount?: number | null;
  readonly depositPercent?: number | null;
  readonly requireDepositOnSignature?: boolean | null;
}

export interface UpdateEstimateTemplateRequest {
  readonly name?: string | null;
  readonly internalName?: string | null;
  readonly summary?: string | null;
  readonly mode?: EstimateTemplateMode | null;
  readonly active?: boolean | null;
  readonly businessUnitId?: number | null;
  readonly items?: readonly EstimateTemplateItemRequest[] | null;
}

export interface UpdateProposalTemplateRequest {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly proposalTypeId?: number | null;
  readonly status?: ProposalTemplateStatus | null;
  readonly active?: boolean | null;
  readonly businessUnitIds?: readonly number[] | null;
  readonly estimateAssignments?: readonly ProposalTemplateAssignmentRequest[] | null;
}

export type EstimateTemplateMode = "Dynamic" | "Static";

export type ProposalBehaviorType = "Progressive" | "Additive";

export type ProposalTemplateStatus = "Publish" | "Draft";

export interface ExportResponseOfExportEstimatesResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportEstimatesResponse[];
}

export interface PaginatedResponseOfEstimateItemResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EstimateItemResponse[];
}

export interface PaginatedResponseOfEstimateResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EstimateResponse[];
}

export interface PaginatedResponseOfEstimateTemplateResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EstimateTemplateResponse[];
}

export interface PaginatedResponseOfProposalTemplateResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ProposalTemplateResponse[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
