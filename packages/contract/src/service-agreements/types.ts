// Written by tools/contract-import.ts from the published document. Do not edit.

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ExportResponseOfExportServiceAgreementResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportServiceAgreementResponse[];
}

export interface PaginatedResponseOfServiceAgreementResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ServiceAgreementResponse[];
}

export type AgreementOrigin = "Initial" | "AutoRenew" | "ManualRenew";

export type AgreementStatus = "Draft" | "Sent" | "Rejected" | "Accepted" | "Activated" | "Canceled" | "Expired" | "AutoRenew";

export type BillingScheduleType = "Upfront" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "Biannual" | "Annual" | "TimeOfService" | "Custom";

export type CancellationInvoiceMode = "AskToCreateInvoice" | "AlwaysCreateInvoice" | "NeverCreateInvoice";

export interface CustomFieldResponse {
  readonly typeId: number;
  readonly name: string;
  readonly value?: string | null;
}

export interface ExportServiceAgreementResponse {
  readonly id: number;
  readonly name: string;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly modifiedById?: number | null;
  readonly templateFields: ServiceAgreementTemplateFieldsResponse;
  readonly customerId: number;
  readonly businessUnitId: number;
  readonly status: AgreementStatus;
  readonly locationIds: readonly number[];
  readonly origin: AgreementOrigin;
  readonly summary?: string | null;
  readonly importId?: string | null;
  readonly importedDeferredAmount: number;
  readonly importedRecognizedAmount: number;
  readonly durationMonths?: number | null;
  readonly autoRenew: boolean;
  readonly renewalAgreementId?: number | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly billingSchedule?: BillingScheduleType | null;
  readonly paymentTermId?: number | null;
  readonly paymentMethodId?: number | null;
  readonly estimatedTravelCost?: number | null;
  readonly estimatedLaborCost?: number | null;
  readonly estimatedMaterialCost?: number | null;
  readonly laborMarkupPercentage?: number | null;
  readonly materialMarkupPercentage?: number | null;
  readonly laborSurcharge: number;
  readonly materialSurcharge: number;
  readonly totalAgreementPrice?: number | null;
  readonly estimatedGrossMarginAmount?: number | null;
  readonly estimatedGrossMarginPercentage?: number | null;
  readonly rateSheetId?: number | null;
  readonly accountManagerId?: number | null;
  readonly soldById?: number | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly customFields: readonly CustomFieldResponse[];
  readonly active: boolean;
}

export type PricingStrategyType = "PerVisitCostBasedGrossMarginTarget" | "PerVisitCostBasedMarkupAndSurcharge" | "PerVisitFlatPrice" | "PerVisitEvenDistributionGrossMarginTarget" | "TotalAgreementGrossMarginTarget" | "TotalAgreementFlatPrice" | "TotalAgreementMarkupAndSurcharge";

export type RevenueRecognitionMode = "Immediate" | "Deferred" | "DeferredStraightLine";

export interface ServiceAgreementResponse {
  readonly id: number;
  readonly name: string;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly modifiedById?: number | null;
  readonly templateFields: ServiceAgreementTemplateFieldsResponse;
  readonly customerId: number;
  readonly businessUnitId: number;
  readonly status: AgreementStatus;
  readonly locationIds: readonly number[];
  readonly origin: AgreementOrigin;
  readonly summary?: string | null;
  readonly importId?: string | null;
  readonly importedDeferredAmount: number;
  readonly importedRecognizedAmount: number;
  readonly durationMonths?: number | null;
  readonly autoRenew: boolean;
  readonly renewalAgreementId?: number | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly billingSchedule?: BillingScheduleType | null;
  readonly paymentTermId?: number | null;
  readonly paymentMethodId?: number | null;
  readonly estimatedTravelCost?: number | null;
  readonly estimatedLaborCost?: number | null;
  readonly estimatedMaterialCost?: number | null;
  readonly laborMarkupPercentage?: number | null;
  readonly materialMarkupPercentage?: number | null;
  readonly laborSurcharge: number;
  readonly materialSurcharge: number;
  readonly totalAgreementPrice?: number | null;
  readonly estimatedGrossMarginAmount?: number | null;
  readonly estimatedGrossMarginPercentage?: number | null;
  readonly rateSheetId?: number | null;
  readonly accountManagerId?: number | null;
  readonly soldById?: number | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly customFields: readonly CustomFieldResponse[];
}

export interface ServiceAgreementTemplateFieldsResponse {
  readonly originalTemplateId: number;
  readonly revenueRecognitionMode: RevenueRecognitionMode;
  readonly generalLedgerAccountId?: number | null;
  readonly invoiceCancellationMode?: CancellationInvoiceMode | null;
  readonly billingServiceId: number;
  readonly billingScheduleType?: BillingScheduleType | null;
  readonly negativeLiabilityServiceId?: number | null;
  readonly positiveIncomeServiceId?: number | null;
  readonly defaultLaborCostPerHour?: number | null;
  readonly defaultExtraTravelCostPerHour?: number | null;
  readonly defaultPricingStrategy?: PricingStrategyType | null;
  readonly defaultTargetMarginValue?: number | null;
  readonly defaultTargetMarginValueType?: TargetMarginValueType | null;
  readonly defaultFlatPrice?: number | null;
  readonly defaultMarkupPercentage?: number | null;
  readonly defaultSurcharge?: number | null;
  readonly defaultLaborMarkupPercentage?: number | null;
  readonly defaultMaterialMarkupPercentage?: number | null;
  readonly defaultLaborSurcharge?: number | null;
  readonly defaultMaterialSurcharge?: number | null;
  readonly defaultRateSheetId?: number | null;
  readonly defaultCampaignId?: number | null;
  readonly defaultDocumentTemplateId?: number | null;
  readonly defaultAutoRenew?: boolean | null;
}

export type TargetMarginValueType = "PercentageMargin" | "DollarAmount";
