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

export interface ExportResponseOfExportCustomerMembershipResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCustomerMembershipResponse[];
}

export interface ExportResponseOfExportCustomerMembershipStatusChangesResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCustomerMembershipStatusChangesResponse[];
}

export interface ExportResponseOfExportInvoiceTemplateResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportInvoiceTemplateResponse[];
}

export interface ExportResponseOfExportLocationRecurringServiceEventResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportLocationRecurringServiceEventResponse[];
}

export interface ExportResponseOfExportLocationRecurringServiceResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportLocationRecurringServiceResponse[];
}

export interface ExportResponseOfExportMembershipTypeResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportMembershipTypeResponse[];
}

export interface ExportResponseOfExportRecurringServiceTypeResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportRecurringServiceTypeResponse[];
}

export interface CustomerMembershipResponse {
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly followUpOn: string;
  readonly cancellationDate?: string | null;
  readonly from?: string | null;
  readonly nextScheduledBillDate?: string | null;
  readonly to?: string | null;
  readonly billingFrequency: MembershipRecurrenceType;
  readonly renewalBillingFrequency?: MembershipRecurrenceType | null;
  readonly status: MembershipStatus;
  readonly followUpStatus: OpportunityStatus;
  readonly active: boolean;
  readonly initialDeferredRevenue: number;
  readonly duration?: number | null;
  readonly renewalDuration?: number | null;
  readonly businessUnitId: number;
  readonly customerId: number;
  readonly membershipTypeId: number;
  readonly activatedById?: number | null;
  readonly activatedFromId?: number | null;
  readonly billingTemplateId?: number | null;
  readonly cancellationBalanceInvoiceId?: number | null;
  readonly cancellationInvoiceId?: number | null;
  readonly followUpCustomStatusId?: number | null;
  readonly locationId?: number | null;
  readonly paymentMethodId?: number | null;
  readonly paymentTypeId?: number | null;
  readonly recurringLocationId?: number | null;
  readonly renewalMembershipTaskId?: number | null;
  readonly renewedById?: number | null;
  readonly soldById?: number | null;
  readonly customerPo?: string | null;
  readonly importId?: string | null;
  readonly memo?: string | null;
  readonly customFields: readonly CustomFieldResponse[];
}

export interface CustomerMembershipStatusChangeItemResponse {
  readonly id: number;
  readonly oldStatus: MembershipStatus;
  readonly newStatus: MembershipStatus;
  readonly note?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
}

export interface CustomerMembershipUpdateRequest {
  readonly businessUnitId?: number;
  readonly nextScheduledBillDate?: string | null;
  readonly status?: MembershipStatus;
  readonly memo?: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly soldById?: number | null;
  readonly billingTemplateId?: number | null;
  readonly locationId?: number | null;
  readonly recurringServiceAction?: RecurringServiceAction;
  readonly recurringLocationId?: number | null;
  readonly paymentMethodId?: number | null;
  readonly paymentTypeId?: number | null;
  readonly renewalMembershipTaskId?: number | null;
  readonly initialDeferredRevenue?: number;
  readonly cancellationBalanceInvoiceId?: number | null;
  readonly cancellationInvoiceId?: number | null;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface CustomFieldResponse {
  readonly typeId: number;
  readonly name: string;
  readonly value?: string | null;
}

export interface CustomFieldTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly dataType: CustomFieldDataType;
  readonly dataTypeOptions?: readonly string[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type DefaultSortingFields = "Id" | "CreatedOn" | "ModifiedOn";

export type DiscountMode = "Basic" | "Units" | "Categories";

export interface ExportCustomerMembershipResponse {
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly followUpOn: string;
  readonly cancellationDate?: string | null;
  readonly from?: string | null;
  readonly nextScheduledBillDate?: string | null;
  readonly to?: string | null;
  readonly billingFrequency: MembershipRecurrenceType;
  readonly renewalBillingFrequency?: MembershipRecurrenceType | null;
  readonly status: MembershipStatus;
  readonly followUpStatus: OpportunityStatus;
  readonly active: boolean;
  readonly initialDeferredRevenue: number;
  readonly duration?: number | null;
  readonly renewalDuration?: number | null;
  readonly businessUnitId: number;
  readonly customerId: number;
  readonly membershipTypeId: number;
  readonly activatedById?: number | null;
  readonly activatedFromId?: number | null;
  readonly billingTemplateId?: number | null;
  readonly cancellationBalanceInvoiceId?: number | null;
  readonly cancellationInvoiceId?: number | null;
  readonly followUpCustomStatusId?: number | null;
  readonly locationId?: number | null;
  readonly paymentMethodId?: number | null;
  readonly paymentTypeId?: number | null;
  readonly recurringLocationId?: number | null;
  readonly renewalMembershipTaskId?: number | null;
  readonly renewedById?: number | null;
  readonly soldById?: number | null;
  readonly customerPo?: string | null;
  readonly importId?: string | null;
  readonly memo?: string | null;
  readonly customFields: readonly CustomFieldResponse[];
}

export interface ExportCustomerMembershipStatusChangesResponse {
  readonly id: number;
  readonly oldStatus: MembershipStatus;
  readonly newStatus: MembershipStatus;
  readonly note?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly membershipId: number;
}

export interface ExportInvoiceTemplateResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly total: number;
  readonly isSettingsTemplate: boolean;
  readonly importId?: string | null;
  readonly items: readonly InvoiceTemplateItemResponse[];
}

export interface ExportLocationRecurringServiceEventResponse {
  readonly id: number;
  readonly locationRecurringServiceId: number;
  readonly locationRecurringServiceName?: string | null;
  readonly membershipId?: number | null;
  readonly membershipName?: string | null;
  readonly status: OpportunityStatus;
  readonly date: string;
  readonly createdOn: string;
  readonly jobId?: number | null;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface ExportLocationRecurringServiceResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly importId?: string | null;
  readonly membershipId?: number | null;
  readonly locationId: number;
  readonly recurringServiceTypeId: number;
  readonly durationType: ServiceRecurrenceDuration;
  readonly durationLength: number;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly memo?: string | null;
  readonly invoiceTemplateId?: number | null;
  readonly invoiceTemplateForFollowingYearsId?: number | null;
  readonly firstVisitComplete: boolean;
  readonly activatedFromId?: number | null;
  readonly allocation: number;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly campaignId?: number | null;
  readonly priority: Priority;
  readonly jobSummary?: string | null;
  readonly recurrenceType: ServiceRecurrenceType;
  readonly recurrenceInterval: number;
  readonly recurrenceMonths: readonly Month[];
  readonly recurrenceDaysOfWeek: readonly WeekDay[];
  readonly recurrenceWeek: WeekOfMonth;
  readonly recurrenceDayOfNthWeek?: WeekDay | null;
  readonly recurrenceDaysOfMonth: readonly number[];
  readonly jobStartTime?: string | null;
  readonly estimatedPayrollCost?: number | null;
  readonly preferredTechnicianIds?: readonly number[] | null;
  readonly tagTypeIds: readonly number[];
}

export interface ExportMembershipTypeResponse {
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly importId?: string | null;
  readonly billingTemplateId?: number | null;
  readonly discount: number;
  readonly durationBilling?: readonly MembershipTypeDurationBillingEntry[] | null;
  readonly discounts?: readonly MembershipTypeDiscountEntry[] | null;
  readonly recurringServices?: readonly MembershipTypeRecurringServiceEntry[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly name: string;
  readonly displayName?: string | null;
  readonly active: boolean;
  readonly discountMode: DiscountMode;
  readonly locationTarget: MembershipLocationTarget;
  readonly revenueRecognitionMode: RevenueRecognitionMode;
  readonly autoCalculateInvoiceTemplates: boolean;
  readonly useMembershipPricingTable: boolean;
  readonly showMembershipSavings: boolean;
}

export interface ExportRecurringServiceTypeResponse {
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly recurrenceType: ServiceRecurrenceType;
  readonly recurrenceInterval: number;
  readonly recurrenceMonths: readonly Month[];
  readonly durationType: ServiceRecurrenceDuration;
  readonly durationLength: number;
  readonly invoiceTemplateId?: number | null;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly priority: Priority;
  readonly campaignId?: number | null;
  readonly jobSummary?: string | null;
  readonly name?: string | null;
  readonly importId?: string | null;
}

export interface InvoiceTemplateCreateRequest {
  readonly items?: readonly InvoiceTemplateItemCreateRequest[] | null;
}

export interface InvoiceTemplateItemCreateRequest {
  readonly skuId: number;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly isAddOn: boolean;
  readonly workflowActionItemId?: number | null;
  readonly description?: string | null;
  readonly cost?: number | null;
  readonly hours?: number | null;
}

export interface InvoiceTemplateItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly skuType: SkuType;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly isAddOn: boolean;
  readonly importId?: string | null;
  readonly workflowActionItemId?: number | null;
  readonly description?: string | null;
  readonly cost?: number | null;
  readonly hours?: number | null;
}

export interface InvoiceTemplateItemUpdateRequest {
  readonly id?: number | null;
  readonly skuId: number;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly isAddOn: boolean;
  readonly description?: string | null;
  readonly cost?: number | null;
  readonly hours?: number | null;
}

export interface InvoiceTemplateResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly total: number;
  readonly isSettingsTemplate: boolean;
  readonly importId?: string | null;
  readonly items: readonly InvoiceTemplateItemResponse[];
}

export interface InvoiceTemplateUpdateRequest {
  readonly name?: string;
  readonly createdOn?: string;
  readonly createdById?: number;
  readonly active?: boolean;
  readonly items?: readonly (InvoiceTemplateItemUpdateRequest | null)[];
}

export interface LocationRecurringServiceEventResponse {
  readonly id: number;
  readonly locationRecurringServiceId: number;
  readonly locationRecurringServiceName?: string | null;
  readonly membershipId?: number | null;
  readonly membershipName?: string | null;
  readonly status: OpportunityStatus;
  readonly date: string;
  readonly createdOn: string;
  readonly jobId?: number | null;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
}

export interface LocationRecurringServiceResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly importId?: string | null;
  readonly membershipId?: number | null;
  readonly locationId: number;
  readonly recurringServiceTypeId: number;
  readonly durationType: ServiceRecurrenceDuration;
  readonly durationLength: number;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly memo?: string | null;
  readonly invoiceTemplateId?: number | null;
  readonly invoiceTemplateForFollowingYearsId?: number | null;
  readonly firstVisitComplete: boolean;
  readonly activatedFromId?: number | null;
  readonly allocation: number;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly campaignId?: number | null;
  readonly priority: Priority;
  readonly jobSummary?: string | null;
  readonly recurrenceType: ServiceRecurrenceType;
  readonly recurrenceInterval: number;
  readonly recurrenceMonths: readonly Month[];
  readonly recurrenceDaysOfWeek: readonly WeekDay[];
  readonly recurrenceWeek: WeekOfMonth;
  readonly recurrenceDayOfNthWeek?: WeekDay | null;
  readonly recurrenceDaysOfMonth: readonly number[];
  readonly jobStartTime?: string | null;
  readonly estimatedPayrollCost?: number | null;
  readonly preferredTechnicianIds?: readonly number[] | null;
  readonly tagTypeIds: readonly number[];
}

export interface LocationRecurringServiceUpdateRequest {
  readonly name?: string;
  readonly active?: boolean;
  readonly recurringServiceTypeId?: number;
  readonly durationType?: ServiceRecurrenceDuration;
  readonly durationLength?: number;
  readonly from?: string;
  readonly memo?: string;
  readonly invoiceTemplateId?: number | null;
  readonly invoiceTemplateForFollowingYearsId?: number | null;
  readonly businessUnitId?: number;
  readonly jobTypeId?: number;
  readonly campaignId?: number;
  readonly priority?: Priority;
  readonly jobSummary?: string;
  readonly recurrenceType?: ServiceRecurrenceType;
  readonly recurrenceInterval?: number;
  readonly recurrenceMonths?: readonly Month[];
  readonly recurrenceDaysOfWeek?: readonly WeekDay[];
  readonly recurrenceWeek?: WeekOfMonth;
  readonly recurrenceDayOfNthWeek?: WeekDay | null;
  readonly jobStartTime?: string | null;
  readonly estimatedPayrollCost?: number | null;
  readonly tagTypeIds?: readonly number[];
  readonly preferredTechnicianIds?: readonly number[];
}

export interface MarkEventCompletedStatusUpdateRequest {
  readonly jobId: number;
}

export type MembershipLocationTarget = "AllLocations" | "SingleLocation";

export type MembershipRecurrenceType = "OneTime" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "BiAnnual" | "Annual";

export interface MembershipSaleInvoiceCreateRequest {
  readonly customerId: number;
  readonly businessUnitId: number;
  readonly saleTaskId: number;
  readonly durationBillingId: number;
  readonly locationId?: number | null;
  readonly recurringServiceAction: RecurringServiceAction;
  readonly recurringLocationId?: number | null;
}

export interface MembershipSaleInvoiceCreateResponse {
  readonly invoiceId: number;
  readonly customerMembershipId: number;
}

export type MembershipStatus = "Active" | "Suspended" | "Expired" | "Canceled" | "Deleted";

export interface MembershipTypeDiscountEntry {
  readonly targetId: number;
  readonly discount: number;
}

export interface MembershipTypeDiscountItemResponse {
  readonly targetId: number;
  readonly discount: number;
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
}

export interface MembershipTypeDurationBillingEntry {
  readonly duration?: number | null;
  readonly billingFrequency: MembershipRecurrenceType;
  readonly salePrice: number;
  readonly billingPrice: number;
  readonly renewalPrice: number;
}

export interface MembershipTypeDurationBillingItemResponse {
  readonly duration?: number | null;
  readonly billingFrequency: MembershipRecurrenceType;
  readonly salePrice: number;
  readonly billingPrice: number;
  readonly renewalPrice: number;
  readonly id: number;
  readonly importId?: string | null;
  readonly active: boolean;
  readonly createdOn: string;
  readonly createdById?: number | null;
}

export interface MembershipTypeRecurringServiceEntry {
  readonly membershipTypeId: number;
  readonly recurringServiceTypeId: number;
  readonly offset: number;
  readonly offsetType: OffsetType;
  readonly allocation: number;
}

export interface MembershipTypeRecurringServiceItemResponse {
  readonly membershipTypeId: number;
  readonly recurringServiceTypeId: number;
  readonly offset: number;
  readonly offsetType: OffsetType;
  readonly allocation: number;
  readonly id: number;
  readonly importId?: string | null;
  readonly createdOn: string;
  readonly createdById?: number | null;
}

export interface MembershipTypeResponse {
  readonly name: string;
  readonly displayName?: string | null;
  readonly active: boolean;
  readonly discountMode: DiscountMode;
  readonly locationTarget: MembershipLocationTarget;
  readonly revenueRecognitionMode: RevenueRecognitionMode;
  readonly autoCalculateInvoiceTemplates: boolean;
  readonly useMembershipPricingTable: boolean;
  readonly showMembershipSavings: boolean;
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly importId?: string | null;
  readonly billingTemplateId?: number | null;
  readonly discount: number;
  readonly durationBilling?: readonly MembershipTypeDurationBillingEntry[] | null;
  readonly discounts?: readonly MembershipTypeDiscountEntry[] | null;
  readonly recurringServices?: readonly MembershipTypeRecurringServiceEntry[] | null;
  readonly tagTypeIds?: readonly number[] | null;
}

export type Month = "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December";

export type OffsetType = "Weeks" | "Months";

export type OpportunityStatus = "NotAttempted" | "Unreachable" | "Contacted" | "Won" | "Dismissed";

export type Priority = "Low" | "Normal" | "High" | "Urgent";

export type RecurringServiceAction = "None" | "Single" | "All";

export interface RecurringServiceTypeResponse {
  readonly id: number;
  readonly createdOn: string;
  readonly createdById?: number | null;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly recurrenceType: ServiceRecurrenceType;
  readonly recurrenceInterval: number;
  readonly recurrenceMonths: readonly Month[];
  readonly durationType: ServiceRecurrenceDuration;
  readonly durationLength: number;
  readonly invoiceTemplateId?: number | null;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly priority: Priority;
  readonly campaignId?: number | null;
  readonly jobSummary?: string | null;
  readonly name?: string | null;
  readonly importId?: string | null;
}

export type RevenueRecognitionMode = "PointOfSale" | "Deferred";

export type ServiceRecurrenceDuration = "Continuous" | "NumberOfVisits";

export type ServiceRecurrenceType = "Weekly" | "Monthly" | "Seasonal" | "Daily" | "NthWeekdayOfMonth";

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export type WeekDay = "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";

export type WeekOfMonth = "None" | "First" | "Second" | "Third" | "Fourth" | "Last";

export interface ModificationResponse {
  readonly id: number;
}

export interface OrderByItemOfDefaultSortingFields {
  readonly field: DefaultSortingFields;
  readonly isDescending: boolean;
}

export interface PaginatedResponseOfCustomerMembershipResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomerMembershipResponse[];
}

export interface PaginatedResponseOfCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomFieldTypeResponse[];
}

export interface PaginatedResponseOfInvoiceTemplateResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InvoiceTemplateResponse[];
}

export interface PaginatedResponseOfLocationRecurringServiceEventResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationRecurringServiceEventResponse[];
}

export interface PaginatedResponseOfLocationRecurringServiceResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationRecurringServiceResponse[];
}

export interface PaginatedResponseOfMembershipTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly MembershipTypeResponse[];
}

export interface PaginatedResponseOfRecurringServiceTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly RecurringServiceTypeResponse[];
}
