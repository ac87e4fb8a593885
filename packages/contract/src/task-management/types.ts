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

export interface PaginatedResponseOfTaskGetResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TaskGetResponse[];
}

export interface SubTaskGet {
  readonly assignedToId?: number | null;
  readonly reportedById?: number | null;
  readonly active: boolean;
  readonly isClosed: boolean;
  readonly closedOn?: string | null;
  readonly name: string;
  readonly createdOn: string;
  readonly dueDateTime?: string | null;
  readonly subtaskNumber: number;
  readonly isViewed: boolean;
  readonly assignedDateTime: string;
  readonly comments: readonly TaskComment[];
}

export interface SubTasksInfo {
  readonly count: number;
  readonly subTasks: readonly SubTaskGet[];
}

export interface TaskAttachment {
  readonly url: string;
  readonly filename: string;
}

export interface TaskAttachmentGroup {
  readonly createdOn: string;
  readonly createdBy: number;
  readonly count: number;
  readonly files: readonly TaskAttachment[];
}

export interface TaskComment {
  readonly employeeId: number;
  readonly comment: string;
  readonly createdOn: string;
}

export interface ClientSideBusinessUnitResponse {
  readonly name: string;
  readonly value: number;
}

export interface ClientSideDataResponse {
  readonly employees: readonly ClientSideEmployeeResponse[];
  readonly businessUnits: readonly ClientSideBusinessUnitResponse[];
  readonly taskPriorities: readonly ClientSideTaskPriorityResponse[];
  readonly taskResolutionTypes: readonly ClientSideTaskResolutionTypeResponse[];
  readonly taskStatuses: readonly ClientSideTaskStatusResponse[];
  readonly taskTypes: readonly ClientSideTaskTypeResponse[];
  readonly taskSources: readonly ClientSideTaskSourceResponse[];
  readonly taskResolutions: readonly ClientSideTaskResolutionResponse[];
}

export interface ClientSideEmployeeResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export interface ClientSideTaskPriorityResponse {
  readonly name: string;
}

export interface ClientSideTaskResolutionResponse {
  readonly id: number;
  readonly name: string;
  readonly type: TaskResolutionType;
  readonly active: boolean;
  readonly excludedTaskTypeIds: readonly number[];
}

export interface ClientSideTaskResolutionTypeResponse {
  readonly name: string;
}

export interface ClientSideTaskSourceResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export interface ClientSideTaskStatusResponse {
  readonly name: string;
}

export interface ClientSideTaskTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly excludedTaskResolutionIds: readonly number[];
}

export interface SubtaskCreateRequest {
  readonly isClosed: boolean;
  readonly name: string;
  readonly assignedToId: number;
  readonly dueDateTime?: string | null;
}

export interface SubtaskCreateResponse {
  readonly isClosed: boolean;
  readonly name: string;
  readonly assignedToId: number;
  readonly dueDateTime?: string | null;
  readonly parentTaskId: number;
  readonly subtaskNumber: string;
  readonly isViewed: boolean;
  readonly assignedDateTime: string;
  readonly createdOn: string;
}

export interface TaskCreateRequest {
  readonly reportedById: number;
  readonly assignedToId: number;
  readonly isClosed: boolean;
  readonly status?: TaskStatus | null;
  readonly name: string;
  readonly businessUnitId: number;
  readonly employeeTaskTypeId: number;
  readonly employeeTaskSourceId: number;
  readonly employeeTaskResolutionId?: number | null;
  readonly reportedDate: string;
  readonly completeBy?: string | null;
  readonly startedOn?: string | null;
  readonly involvedEmployeeIdList?: readonly number[] | null;
  readonly customerId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly description?: string | null;
  readonly priority: TaskPriority;
}

export interface TaskCreateResponse {
  readonly reportedById: number;
  readonly assignedToId: number;
  readonly isClosed: boolean;
  readonly status?: TaskStatus | null;
  readonly name: string;
  readonly businessUnitId: number;
  readonly employeeTaskTypeId: number;
  readonly employeeTaskSourceId: number;
  readonly employeeTaskResolutionId?: number | null;
  readonly reportedDate: string;
  readonly completeBy?: string | null;
  readonly startedOn?: string | null;
  readonly involvedEmployeeIdList?: readonly number[] | null;
  readonly customerId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly description?: string | null;
  readonly priority: TaskPriority;
  readonly id: number;
  readonly taskNumber: number;
  readonly customerName?: string | null;
  readonly jobNumber?: string | null;
  readonly refundIssued?: number | null;
  readonly descriptionModifiedOn?: string | null;
  readonly descriptionModifiedBy?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TaskGetResponse {
  readonly reportedById: number;
  readonly assignedToId: number;
  readonly active: boolean;
  readonly isClosed: boolean;
  readonly status: TaskStatus;
  readonly closedOn?: string | null;
  readonly name?: string | null;
  readonly businessUnitId: number;
  readonly employeeTaskTypeId: number;
  readonly employeeTaskSourceId: number;
  readonly employeeTaskResolutionId: number;
  readonly reportedOn: string;
  readonly completeBy?: string | null;
  readonly involvedEmployeeIdList?: readonly number[] | null;
  readonly customerId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly description?: string | null;
  readonly priority?: string | null;
  readonly id: number;
  readonly taskNumber: number;
  readonly customerName?: string | null;
  readonly jobNumber?: string | null;
  readonly refundIssued?: number | null;
  readonly descriptionModifiedOn?: string | null;
  readonly descriptionModifiedById?: number | null;
  readonly createdOn: string;
  readonly modifiedOn?: string | null;
  readonly comments?: readonly TaskComment[] | null;
  readonly attachments?: readonly TaskAttachmentGroup[] | null;
  readonly subTasksData?: SubTasksInfo | null;
}

export type TaskPriority = "Low" | "Normal" | "High" | "Urgent";

export type TaskResolutionType = "Custom" | "Refund";

export type TaskStatus = "ToDo" | "InProgress" | "OnHold" | "Canceled" | "Completed";
