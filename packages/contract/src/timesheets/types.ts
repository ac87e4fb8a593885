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

export interface ExportResponseOfActivityExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ActivityExportResponse[];
}

export interface ExportResponseOfActivityCategoryExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ActivityCategoryExportResponse[];
}

export interface ExportResponseOfActivityTypeExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ActivityTypeExportResponse[];
}

export interface ModificationResponse {
  readonly id: number;
}

export interface PaginatedResponseOfActivitiesResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ActivitiesResponse[];
}

export interface PaginatedResponseOfActivityCategoriesResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ActivityCategoriesResponse[];
}

export interface PaginatedResponseOfActivityTypesResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ActivityTypesResponse[];
}

export interface ActivitiesResponse {
  readonly id: number;
  readonly employeeId: number;
  readonly activityTypeId: number;
  readonly employeeType: EmployeeType;
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly jobId?: number | null;
  readonly appointmentId?: number | null;
  readonly projectId?: number | null;
  readonly projectLabel?: string | null;
  readonly laborTypeId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly memo?: string | null;
  readonly tagTypes: readonly number[];
  readonly startCoordinate?: ActivityEntryCoordinate | null;
  readonly endCoordinate?: ActivityEntryCoordinate | null;
  readonly active: boolean;
  readonly modifiedById?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ActivityCreateRequest {
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly activityTypeId: number;
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly jobId?: number | null;
  readonly appointmentId?: number | null;
  readonly projectId?: number | null;
  readonly projectLabel?: string | null;
  readonly laborTypeId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly budgetCodeName?: string | null;
  readonly milesDriven?: number | null;
  readonly nonJobEventAssignmentId?: number | null;
  readonly memo?: string | null;
  readonly tagTypes: readonly number[];
}

export interface ActivityEntryCoordinate {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface ActivityExportResponse {
  readonly id: number;
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly activityTypeId: number;
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly jobId?: number | null;
  readonly appointmentId?: number | null;
  readonly projectId?: number | null;
  readonly projectLabel?: string | null;
  readonly laborTypeId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly memo?: string | null;
  readonly tagTypes: readonly number[];
  readonly startCoordinate?: ActivityEntryCoordinate | null;
  readonly endCoordinate?: ActivityEntryCoordinate | null;
  readonly active: boolean;
  readonly modifiedById?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ActivityResponse {
  readonly id: number;
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly activityTypeId: number;
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly jobId?: number | null;
  readonly appointmentId?: number | null;
  readonly projectId?: number | null;
  readonly projectLabel?: string | null;
  readonly laborTypeId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly memo?: string | null;
  readonly tagTypes: readonly number[];
  readonly startCoordinate?: ActivityEntryCoordinate | null;
  readonly endCoordinate?: ActivityEntryCoordinate | null;
  readonly active: boolean;
  readonly modifiedById?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ActivityUpdateRequest {
  readonly activityTypeId: number;
  readonly startTime: string;
  readonly endTime?: string | null;
  readonly jobId?: number | null;
  readonly appointmentId?: number | null;
  readonly projectId?: number | null;
  readonly projectLabel?: string | null;
  readonly laborTypeId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly budgetCodeName?: string | null;
  readonly milesDriven?: number | null;
  readonly nonJobEventAssignmentId?: number | null;
  readonly memo?: string | null;
  readonly tagTypes: readonly number[];
  readonly active: boolean;
}

export interface ActivityCategoriesResponse {
  readonly id: number;
  readonly name: string;
  readonly type: ActivityCategoryType;
  readonly allowEdit: boolean;
  readonly isDefault: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface ActivityCategoryExportResponse {
  readonly id: number;
  readonly name: string;
  readonly type: ActivityCategoryType;
  readonly allowEdit: boolean;
  readonly isDefault: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface ActivityCategoryResponse {
  readonly id: number;
  readonly name: string;
  readonly type: ActivityCategoryType;
  readonly allowEdit: boolean;
  readonly isDefault: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export type ActivityCategoryType = "Other" | "Idle" | "Meal" | "PaidTimeOff" | "OnJobActivities" | "Training" | "Travel";

export interface ActivityTypeExportResponse {
  readonly id: number;
  readonly code: string;
  readonly categoryId: number;
  readonly description?: string | null;
  readonly icon: string;
  readonly businessUnitId?: number | null;
  readonly isUsersHomeBusinessUnit: boolean;
  readonly laborTypeId?: number | null;
  readonly isTechnicianProfileLaborType: boolean;
  readonly visibleToRoles: readonly number[];
  readonly defaultTagTypeIds: readonly number[];
  readonly tagAssociation: Association;
  readonly jobAssociation: Association;
  readonly projectAssociation: Association;
  readonly projectLabelAssociation: Association;
  readonly budgetCodeAssociation: Association;
  readonly laborTypeAssociation: Association;
  readonly memoAssociation: Association;
  readonly defaultMemo?: string | null;
  readonly dontAllowToChangeMemo: boolean;
  readonly dontAllowToChangeTag: boolean;
  readonly isArchived: boolean;
  readonly isDraft: boolean;
  readonly isDefault: boolean;
  readonly isInUse: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ActivityTypeResponse {
  readonly id: number;
  readonly code: string;
  readonly categoryId: number;
  readonly description?: string | null;
  readonly icon: string;
  readonly businessUnitId?: number | null;
  readonly isUsersHomeBusinessUnit: boolean;
  readonly laborTypeId?: number | null;
  readonly isTechnicianProfileLaborType: boolean;
  readonly visibleToRoles: readonly number[];
  readonly defaultTagTypeIds: readonly number[];
  readonly tagAssociation: Association;
  readonly jobAssociation: Association;
  readonly projectAssociation: Association;
  readonly projectLabelAssociation: Association;
  readonly budgetCodeAssociation: Association;
  readonly laborTypeAssociation: Association;
  readonly memoAssociation: Association;
  readonly defaultMemo?: string | null;
  readonly dontAllowToChangeMemo: boolean;
  readonly dontAllowToChangeTag: boolean;
  readonly isArchived: boolean;
  readonly isDraft: boolean;
  readonly isDefault: boolean;
  readonly isInUse: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ActivityTypesResponse {
  readonly id: number;
  readonly code: string;
  readonly categoryId: number;
  readonly description?: string | null;
  readonly icon: string;
  readonly businessUnitId?: number | null;
  readonly isUsersHomeBusinessUnit: boolean;
  readonly laborTypeId?: number | null;
  readonly isTechnicianProfileLaborType: boolean;
  readonly visibleToRoles: readonly number[];
  readonly defaultTagTypeIds: readonly number[];
  readonly tagAssociation: Association;
  readonly jobAssociation: Association;
  readonly projectAssociation: Association;
  readonly projectLabelAssociation: Association;
  readonly budgetCodeAssociation: Association;
  readonly laborTypeAssociation: Association;
  readonly memoAssociation: Association;
  readonly defaultMemo?: string | null;
  readonly dontAllowToChangeMemo: boolean;
  readonly dontAllowToChangeTag: boolean;
  readonly isArchived: boolean;
  readonly isDraft: boolean;
  readonly isDefault: boolean;
  readonly isInUse: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type Association = "DoNotAllow" | "Allow" | "Require";

export type EmployeeType = "Technician" | "Employee";
