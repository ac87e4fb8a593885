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

export interface CustomFieldApiModel {
  readonly typeId: number;
  readonly name: string;
  readonly value: string;
}

export interface ExportResponseOfExportAppointmentsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportAppointmentsResponse[];
}

export interface ExportResponseOfExportJobCanceledLogResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportJobCanceledLogResponse[];
}

export interface ExportResponseOfExportJobHistoryResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportJobHistoryResponse[];
}

export interface ExportResponseOfExportJobNotesResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportJobNotesResponse[];
}

export interface ExportResponseOfExportJobsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportJobsResponse[];
}

export interface ExportResponseOfExportProjectNotesResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportProjectNotesResponse[];
}

export interface ExportResponseOfExportProjectsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportProjectsResponse[];
}

export interface BudgetCodeMatchResult {
  readonly code: string;
  readonly isValid: boolean;
  readonly budgetCodes: readonly BudgetCodeModel[];
}

export interface BudgetCodeModel {
  readonly id: number;
  readonly code: string;
  readonly description: string;
  readonly segments: readonly BudgetCodeSegmentModel[];
}

export interface BudgetCodeSegmentModel {
  readonly segmentId: number;
  readonly segmentItemId?: number | null;
  readonly code?: string | null;
  readonly description?: string | null;
  readonly path?: string | null;
}

export interface CreateBudgetCodeBatchResponse {
  readonly codes: readonly BudgetCodeModel[];
}

export interface CreateBudgetCodeResponse {
  readonly code: BudgetCodeModel;
}

export interface ListSegmentsResponse {
  readonly data: readonly SegmentModel[];
}

export interface MatchBudgetCodesResponse {
  readonly matches: readonly BudgetCodeMatchResult[];
}

export type SegmentItemCostCategory = "None" | "Material" | "Labor" | "Equipment" | "Subcontract" | "Overhead" | "Other" | "SystemUse";

export interface SegmentItemModel {
  readonly id: number;
  readonly parentId?: number | null;
  readonly code: string;
  readonly description: string;
  readonly path: string;
  readonly costCategory?: SegmentItemCostCategory | null;
  readonly isActive: boolean;
}

export interface SegmentModel {
  readonly id: number;
  readonly name: string;
  readonly type: SegmentType;
  readonly structure: SegmentStructure;
  readonly isActive: boolean;
  readonly isRequired: boolean;
}

export type SegmentStructure = "None" | "Flat" | "Hierarchal";

export type SegmentType = "None" | "CostCode" | "CostType" | "Custom";

export interface JobHistoryItemModel {
  readonly id: number;
  readonly employeeId?: number | null;
  readonly eventType: string;
  readonly date: string;
  readonly usedSchedulingTool: JobSchedulingTool;
  readonly memo: string;
}

export type JobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";

export interface AppointmentAddRequest {
  readonly jobId: number;
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly technicianIds?: readonly number[] | null;
  readonly specialInstructions?: string | null;
}

export interface AppointmentHoldReason {
  readonly appointmentId: number;
  readonly reasonId: number;
  readonly name: string;
  readonly text: string;
}

export interface AppointmentInformation {
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly technicianIds?: readonly number[] | null;
}

export interface AppointmentRescheduleRequest {
  readonly start?: string;
  readonly end?: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
}

export interface AppointmentResponse {
  readonly id: number;
  readonly jobId: number;
  readonly appointmentNumber?: string | null;
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly status: AppointmentStatus;
  readonly specialInstructions?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly customerId: number;
  readonly unused: boolean;
  readonly createdById: number;
  readonly isConfirmed: boolean;
  readonly active: boolean;
  readonly appointmentSummaries?: readonly AppointmentSummaryApiModel[] | null;
}

export interface AppointmentSummaryApiModel {
  readonly createdOn: string;
  readonly jobAppointmentId: number;
  readonly jobId: number;
  readonly modifiedOn: string;
  readonly notes: string;
  readonly technicianId: number;
}

export interface AttachJobEquipmentRequest {
  readonly equipmentIds: readonly number[];
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface JobGeneratedLeadSource {
  readonly jobId?: number | null;
  readonly employeeId?: number | null;
}

export interface BudgetCodeSegmentBindingArgs {
  readonly segmentId: number;
  readonly segmentItemId?: number | null;
}

export interface CancelJobRequest {
  readonly reasonId: number;
  readonly memo: string;
}

export interface CancelReasonResponse {
  readonly jobId: number;
  readonly reasonId: number;
  readonly name: string;
  readonly text: string;
}

export interface CreateFullBudgetCodeArgs {
  readonly segmentItemIds: readonly number[];
}

export interface CreateJobTypeRequest {
  readonly name: string;
  readonly businessUnitIds?: readonly number[] | null;
  readonly skills?: readonly string[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly priority?: string | null;
  readonly duration?: number | null;
  readonly soldThreshold?: number | null;
  readonly class?: string | null;
  readonly summary?: string | null;
  readonly noCharge?: boolean | null;
  readonly enforceRecurringServiceEventSelection?: boolean | null;
  readonly invoiceSignaturesRequired?: boolean | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly defaultEstimateSoldAction?: string | null;
  readonly customFieldTypeIds?: readonly number[] | null;
}

export interface CreatePartialBudgetCodeArgs {
  readonly segments: readonly BudgetCodeSegmentBindingArgs[];
}

export interface CreateProjectRequest {
  readonly locationId: number;
  readonly customerId?: number | null;
  readonly projectTypeId?: number | null;
  readonly projectManagerIds?: readonly number[] | null;
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly statusId?: number | null;
  readonly subStatusId?: number | null;
  readonly startDate?: string | null;
  readonly targetCompletionDate?: string | null;
  readonly actualCompletionDate?: string | null;
  readonly customFields?: readonly CustomFieldCreateOrUpdateModel[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly businessUnitIds?: readonly number[] | null;
}

export interface CustomFieldCreateOrUpdateModel {
  readonly typeId: number;
  readonly value: string;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface CustomFieldModel {
  readonly typeId: number;
  readonly value?: string | null;
}

export type CustomFieldsUpdateMode = "Replace" | "Merge";

export interface CustomFieldTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly dataType: CustomFieldDataType;
  readonly dataTypeOptions?: readonly string[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface DetachJobEquipmentRequest {
  readonly equipmentIds: readonly number[];
}

export interface ExportAppointmentsResponse {
  readonly appointmentSummaries?: readonly AppointmentSummaryApiModel[] | null;
  readonly id: number;
  readonly jobId: number;
  readonly appointmentNumber?: string | null;
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly status: AppointmentStatus;
  readonly specialInstructions?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly customerId: number;
  readonly unused: boolean;
  readonly createdById: number;
  readonly isConfirmed: boolean;
  readonly active: boolean;
}

export interface ExportJobCanceledLogResponse {
  readonly id: number;
  readonly jobId: number;
  readonly reasonId: number;
  readonly memo?: string | null;
  readonly createdOn: string;
  readonly createdById: number;
  readonly active: boolean;
}

export interface ExportJobHistoryEntry {
  readonly id: number;
  readonly employeeId?: number | null;
  readonly eventType: string;
  readonly date: string;
  readonly usedSchedulingTool: JpmJobSchedulingTool;
}

export interface ExportJobHistoryResponse {
  readonly jobId: number;
  readonly history: readonly ExportJobHistoryEntry[];
}

export interface ExportJobNotesResponse {
  readonly id: number;
  readonly active: boolean;
  readonly text: string;
  readonly isPinned: boolean;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly jobId: number;
}

export interface ExportJobsResponse {
  readonly summary?: string | null;
  readonly customFields: readonly CustomFieldApiModel[];
  readonly externalData: readonly ExternalDataModel[];
  readonly summaryOfWork?: string | null;
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId?: number | null;
  readonly customerId: number;
  readonly locationId: number;
  readonly jobStatus: string;
  readonly completedOn?: string | null;
  readonly businessUnitId: number;
  readonly jobTypeId: number;
  readonly priority: string;
  readonly campaignId: number;
  readonly appointmentCount: number;
  readonly firstAppointmentId: number;
  readonly lastAppointmentId: number;
  readonly recallForId?: number | null;
  readonly warrantyId?: number | null;
  readonly jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
  readonly noCharge: boolean;
  readonly notificationsEnabled: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly tagTypeIds: readonly number[];
  readonly leadCallId?: number | null;
  readonly partnerLeadCallId?: number | null;
  readonly bookingId?: number | null;
  readonly soldById?: number | null;
  readonly customerPo: string;
  readonly invoiceId: number;
  readonly membershipId?: number | null;
  readonly total?: number | null;
  readonly createdFromEstimateId?: number | null;
  readonly estimateIds: readonly number[];
  readonly equipmentIds: readonly number[];
  readonly isAutoDispatched?: boolean | null;
  readonly active: boolean;
}

export interface ExportProjectNotesResponse {
  readonly id: number;
  readonly active: boolean;
  readonly text: string;
  readonly isPinned: boolean;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly projectId: number;
}

export interface ExportProjectsResponse {
  readonly id: number;
  readonly number: string;
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly status?: string | null;
  readonly statusId?: number | null;
  readonly subStatus?: string | null;
  readonly subStatusId?: number | null;
  readonly customerId: number;
  readonly locationId: number;
  readonly projectTypeId?: number | null;
  readonly projectManagerIds: readonly number[];
  readonly businessUnitIds: readonly number[];
  readonly startDate?: string | null;
  readonly targetCompletionDate?: string | null;
  readonly actualCompletionDate?: string | null;
  readonly modifiedOn?: string | null;
  readonly createdOn: string;
  readonly customFields: readonly CustomFieldApiModel[];
  readonly externalData: readonly ExternalDataModel[];
  readonly jobIds: readonly number[];
  readonly active: boolean;
}

export interface ExternalDataCreateRequest {
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataModel[];
}

export interface ExternalDataModel {
  readonly key: string;
  readonly value: string;
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
  readonly key: string;
  readonly value?: string | null;
}

export interface ExternalDataUpdateRequest {
  readonly patchMode?: ExternalDataPatchMode | null;
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataUpdateModel[];
}

export interface HoldAppointmentRequest {
  readonly reasonId: number;
  readonly memo: string;
}

export interface HoldReasonResponse {
  readonly jobId: number;
  readonly reasonId: number;
  readonly name: string;
  readonly text: string;
  readonly appointmentHoldReasons: readonly AppointmentHoldReason[];
}

export type JobAppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface JobBookedLogResponse {
  readonly id: number;
  readonly jobId: number;
  readonly jobAppointmentId: number;
  readonly start: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly createdOn: string;
  readonly createdById: number;
  readonly active: boolean;
}

export interface JobCanceledLogResponse {
  readonly id: number;
  readonly jobId: number;
  readonly reasonId: number;
  readonly memo?: string | null;
  readonly createdOn: string;
  readonly createdById: number;
  readonly active: boolean;
}

export interface JobCancelReasonResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface JobCreateRequest {
  readonly customerId: number;
  readonly locationId: number;
  readonly projectId?: number | null;
  readonly businessUnitId: number;
  readonly jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
  readonly jobTypeId: number;
  readonly priority: string;
  readonly campaignId: number;
  readonly appointments: readonly AppointmentInformation[];
  readonly summary?: string | null;
  readonly customFields?: readonly CustomFieldModel[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly invoiceSignatureIsRequired?: boolean | null;
  readonly customerPo?: string | null;
  readonly soldById?: number | null;
  readonly partnerLeadCallId?: number | null;
  readonly leadId?: number | null;
  readonly bookingId?: number | null;
  readonly noCharge?: boolean | null;
}

export interface JobEquipmentResponse {
  readonly equipmentIds: readonly number[];
}

export interface JobHistoryResponse {
  readonly history?: readonly JobHistoryItemModel[] | null;
}

export interface JobHoldReasonResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface JobNoteCreateRequest {
  readonly text: string;
  readonly pinToTop?: boolean | null;
}

export interface JobResponse {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId?: number | null;
  readonly customerId: number;
  readonly locationId: number;
  readonly jobStatus: string;
  readonly completedOn?: string | null;
  readonly businessUnitId: number;
  readonly jobTypeId: number;
  readonly priority: string;
  readonly campaignId: number;
  readonly appointmentCount: number;
  readonly firstAppointmentId: number;
  readonly lastAppointmentId: number;
  readonly recallForId?: number | null;
  readonly warrantyId?: number | null;
  readonly jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
  readonly noCharge: boolean;
  readonly notificationsEnabled: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly tagTypeIds: readonly number[];
  readonly leadCallId?: number | null;
  readonly partnerLeadCallId?: number | null;
  readonly bookingId?: number | null;
  readonly soldById?: number | null;
  readonly customerPo: string;
  readonly invoiceId: number;
  readonly membershipId?: number | null;
  readonly total?: number | null;
  readonly createdFromEstimateId?: number | null;
  readonly estimateIds: readonly number[];
  readonly equipmentIds: readonly number[];
  readonly isAutoDispatched?: boolean | null;
  readonly summary?: string | null;
  readonly customFields: readonly CustomFieldApiModel[];
  readonly externalData: readonly ExternalDataModel[];
  readonly summaryOfWork?: string | null;
}

export type JpmJobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";

export type JobStatus = "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";

export interface JobTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly businessUnitIds: readonly number[];
  readonly skills: readonly string[];
  readonly tagTypeIds: readonly number[];
  readonly priority: string;
  readonly duration: number;
  readonly soldThreshold?: number | null;
  readonly class: string;
  readonly summary: string;
  readonly noCharge: boolean;
  readonly enforceRecurringServiceEventSelection?: boolean | null;
  readonly invoiceSignaturesRequired: boolean;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly externalData: readonly ExternalDataModel[];
  readonly active: boolean;
  readonly isSmartDispatched: boolean;
  readonly defaultEstimateSoldAction: string;
  readonly customFieldTypeIds: readonly number[];
}

export interface NoteResponse {
  readonly text: string;
  readonly isPinned: boolean;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ProjectNoteCreateRequest {
  readonly text: string;
  readonly pinToTop?: boolean | null;
}

export interface ProjectResponse {
  readonly id: number;
  readonly number: string;
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly status?: string | null;
  readonly statusId?: number | null;
  readonly subStatus?: string | null;
  readonly subStatusId?: number | null;
  readonly customerId: number;
  readonly locationId: number;
  readonly projectTypeId?: number | null;
  readonly projectManagerIds: readonly number[];
  readonly businessUnitIds: readonly number[];
  readonly startDate?: string | null;
  readonly targetCompletionDate?: string | null;
  readonly actualCompletionDate?: string | null;
  readonly modifiedOn?: string | null;
  readonly createdOn: string;
  readonly customFields: readonly CustomFieldApiModel[];
  readonly externalData: readonly ExternalDataModel[];
  readonly jobIds: readonly number[];
}

export interface ProjectStatusResponse {
  readonly id: number;
  readonly name: string;
  readonly order: number;
  readonly modifiedOn: string;
}

export interface ProjectSubStatusResponse {
  readonly id: number;
  readonly name: string;
  readonly statusId: number;
  readonly order: number;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface ProjectTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly createdById?: number | null;
}

export interface SetAppointmentSummaryRequest {
  readonly notes: string;
  readonly technicianId: number;
}

export interface UpdateAppointmentSpecialInstructionsRequest {
  readonly specialInstructions: string;
}

export interface UpdateJobRequest {
  readonly customerId?: number;
  readonly locationId?: number;
  readonly businessUnitId?: number;
  readonly jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
  readonly jobTypeId?: number;
  readonly priority?: string;
  readonly campaignId?: number;
  readonly summary?: string;
  readonly shouldUpdateInvoiceItems?: boolean;
  readonly customFields?: readonly CustomFieldModel[];
  readonly tagTypeIds?: readonly number[];
  readonly externalData?: ExternalDataUpdateRequest;
  readonly customerPo?: string;
  readonly soldById?: number | null;
  readonly isAutoDispatched?: boolean;
  readonly summaryOfWork?: string;
  readonly noCharge?: boolean;
}

export interface UpdateJobTypeRequest {
  readonly name?: string;
  readonly businessUnitIds?: readonly number[];
  readonly skills?: readonly string[];
  readonly tagTypeIds?: readonly number[];
  readonly priority?: string;
  readonly duration?: number;
  readonly soldThreshold?: number | null;
  readonly class?: string;
  readonly summary?: string;
  readonly noCharge?: boolean;
  readonly enforceRecurringServiceEventSelection?: boolean;
  readonly invoiceSignaturesRequired?: boolean;
  readonly externalData?: ExternalDataUpdateRequest;
  readonly defaultEstimateSoldAction?: string;
  readonly customFieldTypeIds?: readonly number[];
  readonly customFieldsUpdateMode?: CustomFieldsUpdateMode | null;
}

export interface UpdateProjectRequest {
  readonly projectManagerIds?: readonly number[];
  readonly jobIds?: readonly number[];
  readonly businessUnitIds?: readonly number[];
  readonly name?: string;
  readonly summary?: string;
  readonly statusId?: number;
  readonly subStatusId?: number;
  readonly projectTypeId?: number | null;
  readonly startDate?: string;
  readonly targetCompletionDate?: string;
  readonly actualCompletionDate?: string;
  readonly customFields?: readonly CustomFieldCreateOrUpdateModel[];
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface PaginatedResponseOfBudgetCodeModel {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly BudgetCodeModel[];
}

export interface PaginatedResponseOfSegmentItemModel {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly SegmentItemModel[];
}

export interface PaginatedResponseOfAppointmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly AppointmentResponse[];
}

export interface PaginatedResponseOfCancelReasonResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CancelReasonResponse[];
}

export interface PaginatedResponseOfCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomFieldTypeResponse[];
}

export interface PaginatedResponseOfHoldReasonResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly HoldReasonResponse[];
}

export interface PaginatedResponseOfJobCanceledLogResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobCanceledLogResponse[];
}

export interface PaginatedResponseOfJobCancelReasonResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobCancelReasonResponse[];
}

export interface PaginatedResponseOfJobHoldReasonResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobHoldReasonResponse[];
}

export interface PaginatedResponseOfJobResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobResponse[];
}

export interface PaginatedResponseOfJobTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobTypeResponse[];
}

export interface PaginatedResponseOfNoteResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly NoteResponse[];
}

export interface PaginatedResponseOfProjectResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ProjectResponse[];
}

export interface PaginatedResponseOfProjectStatusResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ProjectStatusResponse[];
}

export interface PaginatedResponseOfProjectSubStatusResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ProjectSubStatusResponse[];
}

export interface PaginatedResponseOfProjectTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ProjectTypeResponse[];
}
