// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const dataGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.ClientSideDataResponse }>({
  key: "taskManagement.data.get",
  id: "ClientSideData_Get",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/data",
  scope: "tn.tsm.data:r",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("TaskManagement.V2.ClientSideDataResponse"), 400: refused },
});

export const tasksCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.TaskCreateRequest; result: T.TaskCreateResponse }>({
  key: "taskManagement.tasks.create",
  id: "Tasks_Create",
  method: "POST",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks",
  scope: "tn.tsm.tasks:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("TaskManagement.V2.TaskCreateRequest"),
  responses: { 200: json("TaskManagement.V2.TaskCreateResponse"), 400: refused },
});

export const tasksCreateSubtask = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.SubtaskCreateRequest; result: T.SubtaskCreateResponse }>({
  key: "taskManagement.tasks.createSubtask",
  id: "Tasks_CreateSubtask",
  method: "POST",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks",
  scope: "tn.tsm.tasks:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TaskManagement.V2.SubtaskCreateRequest"),
  responses: { 200: json("TaskManagement.V2.SubtaskCreateResponse"), 400: refused },
});

export const tasksGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { includeSubtasks?: boolean }; body: undefined; result: T.TaskGetResponse }>({
  key: "taskManagement.tasks.get",
  id: "Tasks_GetTask",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks/{id}",
  scope: "tn.tsm.tasks:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { includeSubtasks: bool },
  responses: { 200: json("TaskManagement.V2.TaskGetResponse"), 400: refused, 404: refused },
});

export const tasksList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; reportedBefore?: string; reportedOnOrAfter?: string; completeBefore?: string; completeOnOrAfter?: string; isClosed?: boolean; statuses?: string; ids?: string | readonly (string | number)[]; name?: string; includeSubtasks?: boolean; businessUnitIds?: string | readonly (string | number)[]; employeeTaskTypeIds?: string | readonly (string | number)[]; employeeTaskSourceIds?: string | readonly (string | number)[]; employeeTaskResolutionIds?: string | readonly (string | number)[]; reportedById?: number; assignedToId?: number; involvedEmployeeIdList?: string | readonly (string | number)[]; customerId?: number; jobId?: number; projectId?: number; priorities?: string | readonly (string | number)[]; taskNumber?: number; jobNumber?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTaskGetResponse }>({
  key: "taskManagement.tasks.list",
  id: "Tasks_GetTasks",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks",
  scope: "tn.tsm.tasks:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, reportedBefore: dateTime, reportedOnOrAfter: dateTime, completeBefore: dateTime, completeOnOrAfter: dateTime, isClosed: bool, statuses: text, ids: commaList, name: text, includeSubtasks: bool, businessUnitIds: commaList, employeeTaskTypeIds: commaList, employeeTaskSourceIds: commaList, employeeTaskResolutionIds: commaList, reportedById: int64, assignedToId: int64, involvedEmployeeIdList: commaList, customerId: int64, jobId: int64, projectId: int64, priorities: commaList, taskNumber: int64, jobNumber: text, sort: text },
  sort: ["Id","CreatedOn","DescriptionModifiedOn","CompletedBy","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TaskManagement.V2.TaskGetResponse"), 400: refused },
});

/** Every operation of Task Management, by resource. */
export const taskManagement = {
  data: {
    get: dataGet,
  },
  tasks: {
    create: tasksCreate,
    createSubtask: tasksCreateSubtask,
    get: tasksGet,
    list: tasksList,
  },
} as const;

export const taskManagementApi = {"key":"taskManagement","title":"Task Management","basePath":"/taskmanagement/v2","document":"task-management-v2.json","scopes":{"tn.tsm.data:r":"Task Management → Task Management Data (Read)","tn.tsm.tasks:r":"Task Management → Tasks (Read)","tn.tsm.tasks:w":"Task Management → Tasks (Write)"}} as const;
