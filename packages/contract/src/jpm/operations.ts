// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const appointmentsConfirm = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.appointments.confirm",
  id: "Appointments_Confirm",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const appointmentsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.AppointmentAddRequest; result: T.AppointmentResponse }>({
  key: "jpm.appointments.create",
  id: "Appointments_Add",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments",
  scope: "tn.jpm.appointments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.AppointmentAddRequest"),
  responses: { 200: json("Jpm.V2.AppointmentResponse"), 400: refused, 409: refused },
});

export const appointmentsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.appointments.delete",
  id: "Appointments_Delete",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const appointmentsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.AppointmentResponse }>({
  key: "jpm.appointments.get",
  id: "Appointments_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  scope: "tn.jpm.appointments:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.AppointmentResponse"), 400: refused, 404: refused },
});

export const appointmentsHold = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.HoldAppointmentRequest; result: undefined }>({
  key: "jpm.appointments.hold",
  id: "Appointments_Hold",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.HoldAppointmentRequest"),
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const appointmentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; jobId?: number; projectId?: number; number?: string; status?: T.AppointmentStatus; startsOnOrAfter?: string; startsBefore?: string; technicianId?: number; customerId?: number; unused?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; createdOnOrAfter?: string; createdBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfAppointmentResponse }>({
  key: "jpm.appointments.list",
  id: "Appointments_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/appointments",
  scope: "tn.jpm.appointments:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, jobId: int64, projectId: int64, number: text, status: {"$ref":"#/$defs/Jpm.V2.Base.AppointmentStatus"}, startsOnOrAfter: dateTime, startsBefore: dateTime, technicianId: int64, customerId: int64, unused: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.AppointmentResponse"), 400: refused },
});

export const appointmentsRemoveConfirmation = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.appointments.removeConfirmation",
  id: "Appointments_RemoveConfirmation",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const appointmentsRemoveHold = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.appointments.removeHold",
  id: "Appointments_RemoveHold",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const appointmentsReschedule = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.AppointmentRescheduleRequest; result: T.AppointmentResponse }>({
  key: "jpm.appointments.reschedule",
  id: "Appointments_Reschedule",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/reschedule",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.AppointmentRescheduleRequest"),
  responses: { 200: json("Jpm.V2.AppointmentResponse"), 400: refused, 404: refused, 409: refused },
});

export const appointmentsSetSummary = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.SetAppointmentSummaryRequest; result: T.AppointmentSummaryApiModel }>({
  key: "jpm.appointments.setSummary",
  id: "Appointments_SetSummary",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/summaries",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.SetAppointmentSummaryRequest"),
  responses: { 200: json("Jpm.V2.AppointmentSummaryApiModel"), 400: refused, 404: refused },
});

export const appointmentsUpdateSpecialInstructions = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateAppointmentSpecialInstructionsRequest; result: T.AppointmentResponse }>({
  key: "jpm.appointments.updateSpecialInstructions",
  id: "Appointments_UpdateSpecialInstructions",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions",
  scope: "tn.jpm.appointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.UpdateAppointmentSpecialInstructionsRequest"),
  responses: { 200: json("Jpm.V2.AppointmentResponse"), 400: refused, 404: refused, 409: refused },
});

export const budgetCodesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateFullBudgetCodeArgs; result: T.CreateBudgetCodeResponse }>({
  key: "jpm.budgetCodes.create",
  id: "BudgetCodes_CreateBudgetCode",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
  scope: "tn.jpm.budgetcodes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.CreateFullBudgetCodeArgs"),
  responses: { 200: json("Jpm.BudgetCodes.CreateBudgetCodeResponse"), 400: refused },
});

export const budgetCodesCreateBudgetCodePartial = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreatePartialBudgetCodeArgs; result: T.CreateBudgetCodeResponse }>({
  key: "jpm.budgetCodes.createBudgetCodePartial",
  id: "BudgetCodes_CreateBudgetCodePartial",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial",
  scope: "tn.jpm.budgetcodes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.CreatePartialBudgetCodeArgs"),
  responses: { 200: json("Jpm.BudgetCodes.CreateBudgetCodeResponse"), 400: refused },
});

export const budgetCodesCreateBudgetCodesBatch = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.CreateBudgetCodeBatchResponse }>({
  key: "jpm.budgetCodes.createBudgetCodesBatch",
  id: "BudgetCodes_CreateBudgetCodesBatch",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch",
  scope: "tn.jpm.budgetcodes:w",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.BudgetCodes.CreateBudgetCodeBatchResponse"), 400: refused },
});

export const budgetCodesCreateBudgetCodesPartialBatch = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.CreateBudgetCodeBatchResponse }>({
  key: "jpm.budgetCodes.createBudgetCodesPartialBatch",
  id: "BudgetCodes_CreateBudgetCodesPartialBatch",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch",
  scope: "tn.jpm.budgetcodes:w",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.BudgetCodes.CreateBudgetCodeBatchResponse"), 400: refused },
});

export const budgetCodesListCompanyBudgetCodes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { budgetCodeIds?: string | readonly (string | number)[]; segmentIds?: string | readonly (string | number)[]; segmentItemIds?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfBudgetCodeModel }>({
  key: "jpm.budgetCodes.listCompanyBudgetCodes",
  id: "BudgetCodes_ListCompanyBudgetCodes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
  scope: "tn.jpm.budgetcodes:r",
  pathParameters: { tenant: int64 },
  query: { budgetCodeIds: commaList, segmentIds: commaList, segmentItemIds: commaList, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel"), 400: refused },
});

export const budgetCodesListCompanySegmentItemChildren = /* @__PURE__ */ operation<{ path: { segmentId: number; segmentItemId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; includeChildren?: boolean }; body: undefined; result: T.PaginatedResponseOfSegmentItemModel }>({
  key: "jpm.budgetCodes.listCompanySegmentItemChildren",
  id: "BudgetCodes_ListCompanySegmentItemChildren",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children",
  scope: "tn.jpm.segments:r",
  pathParameters: { segmentId: int64, segmentItemId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, includeChildren: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.SegmentItemModel"), 400: refused },
});

export const budgetCodesListCompanySegmentItems = /* @__PURE__ */ operation<{ path: { segmentId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; includeChildren?: boolean }; body: undefined; result: T.PaginatedResponseOfSegmentItemModel }>({
  key: "jpm.budgetCodes.listCompanySegmentItems",
  id: "BudgetCodes_ListCompanySegmentItems",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items",
  scope: "tn.jpm.segments:r",
  pathParameters: { segmentId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, includeChildren: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.SegmentItemModel"), 400: refused },
});

export const budgetCodesListCompanySegments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.ListSegmentsResponse }>({
  key: "jpm.budgetCodes.listCompanySegments",
  id: "BudgetCodes_ListCompanySegments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments",
  scope: "tn.jpm.segments:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  responses: { 200: json("Jpm.BudgetCodes.ListSegmentsResponse"), 400: refused },
});

export const budgetCodesListProjectBudgetCodes = /* @__PURE__ */ operation<{ path: { projectId: number; tenant: number }; query: { budgetCodeIds?: string | readonly (string | number)[]; segmentIds?: string | readonly (string | number)[]; segmentItemIds?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfBudgetCodeModel }>({
  key: "jpm.budgetCodes.listProjectBudgetCodes",
  id: "BudgetCodes_ListProjectBudgetCodes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes",
  scope: "tn.jpm.budgetcodes:r",
  pathParameters: { projectId: int64, tenant: int64 },
  query: { budgetCodeIds: commaList, segmentIds: commaList, segmentItemIds: commaList, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.BudgetCodeModel"), 400: refused },
});

export const budgetCodesListProjectSegmentItemChildren = /* @__PURE__ */ operation<{ path: { projectId: number; segmentId: number; segmentItemId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; includeChildren?: boolean }; body: undefined; result: T.PaginatedResponseOfSegmentItemModel }>({
  key: "jpm.budgetCodes.listProjectSegmentItemChildren",
  id: "BudgetCodes_ListProjectSegmentItemChildren",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children",
  scope: "tn.jpm.segments:r",
  pathParameters: { projectId: int64, segmentId: int64, segmentItemId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, includeChildren: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.SegmentItemModel"), 400: refused },
});

export const budgetCodesListProjectSegmentItems = /* @__PURE__ */ operation<{ path: { projectId: number; segmentId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; includeChildren?: boolean }; body: undefined; result: T.PaginatedResponseOfSegmentItemModel }>({
  key: "jpm.budgetCodes.listProjectSegmentItems",
  id: "BudgetCodes_ListProjectSegmentItems",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items",
  scope: "tn.jpm.segments:r",
  pathParameters: { projectId: int64, segmentId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, includeChildren: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.BudgetCodes.SegmentItemModel"), 400: refused },
});

export const budgetCodesListProjectSegments = /* @__PURE__ */ operation<{ path: { projectId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.ListSegmentsResponse }>({
  key: "jpm.budgetCodes.listProjectSegments",
  id: "BudgetCodes_ListProjectSegments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments",
  scope: "tn.jpm.segments:r",
  pathParameters: { projectId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  responses: { 200: json("Jpm.BudgetCodes.ListSegmentsResponse"), 400: refused },
});

export const budgetCodesMatchCompanyBudgetCodes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { codes: readonly string[] }; body: undefined; result: T.MatchBudgetCodesResponse }>({
  key: "jpm.budgetCodes.matchCompanyBudgetCodes",
  id: "BudgetCodes_MatchCompanyBudgetCodes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match",
  scope: "tn.jpm.budgetcodes:r",
  pathParameters: { tenant: int64 },
  query: { codes: {"type":"array","items":{"type":"string"},"isRequired":true} },
  responses: { 200: json("Jpm.BudgetCodes.MatchBudgetCodesResponse"), 400: refused },
});

export const budgetCodesMatchProjectBudgetCodes = /* @__PURE__ */ operation<{ path: { projectId: number; tenant: number }; query: { codes: readonly string[] }; body: undefined; result: T.MatchBudgetCodesResponse }>({
  key: "jpm.budgetCodes.matchProjectBudgetCodes",
  id: "BudgetCodes_MatchProjectBudgetCodes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match",
  scope: "tn.jpm.budgetcodes:r",
  pathParameters: { projectId: int64, tenant: int64 },
  query: { codes: {"type":"array","items":{"type":"string"},"isRequired":true} },
  responses: { 200: json("Jpm.BudgetCodes.MatchBudgetCodesResponse"), 400: refused },
});

export const exportAppointments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportAppointmentsResponse }>({
  key: "jpm.export.appointments",
  id: "Export_Appointments",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/appointments",
  scope: "tn.jpm.appointments:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg","default":"Any"}, from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportAppointmentsResponse"), 400: refused },
});

export const exportJobCanceledLogs = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportJobCanceledLogResponse }>({
  key: "jpm.export.jobCanceledLogs",
  id: "Export_JobCancelReasons",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-canceled-logs",
  scope: "tn.jpm.jobcanceledlogs:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportJobCanceledLogResponse"), 400: refused },
});

export const exportJobHistory = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportJobHistoryResponse }>({
  key: "jpm.export.jobHistory",
  id: "Export_JobHistory",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-history",
  scope: "tn.jpm.jobhistory:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportJobHistoryResponse"), 400: refused },
});

export const exportJobNotes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportJobNotesResponse }>({
  key: "jpm.export.jobNotes",
  id: "Export_JobNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/job-notes",
  scope: "tn.jpm.jobnotes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportJobNotesResponse"), 400: refused },
});

export const exportJobs = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportJobsResponse }>({
  key: "jpm.export.jobs",
  id: "Export_Jobs",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/jobs",
  scope: "tn.jpm.jobs:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportJobsResponse"), 400: refused },
});

export const exportProjectNotes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportProjectNotesResponse }>({
  key: "jpm.export.projectNotes",
  id: "Export_ProjectNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/project-notes",
  scope: "tn.jpm.projectnotes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportProjectNotesResponse"), 400: refused },
});

export const exportProjects = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportProjectsResponse }>({
  key: "jpm.export.projects",
  id: "Export_Projects",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/export/projects",
  scope: "tn.jpm.projects:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Jpm.V2.ExportProjectsResponse"), 400: refused },
});

export const jobCancelReasonsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobCancelReasonResponse }>({
  key: "jpm.jobCancelReasons.list",
  id: "JobCancelReasons_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-cancel-reasons",
  scope: "tn.jpm.jobcancelreasons:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"Any"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.JobCancelReasonResponse"), 400: refused },
});

export const jobEquipmentAttach = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.AttachJobEquipmentRequest; result: T.JobEquipmentResponse }>({
  key: "jpm.jobEquipment.attach",
  id: "JobEquipment_Attach",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.AttachJobEquipmentRequest"),
  responses: { 200: json("Jpm.V2.JobEquipmentResponse"), 400: refused, 404: refused },
});

export const jobEquipmentDetach = /* @__PURE__ */ operation<{ path: { id: number; equipmentId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.jobEquipment.detach",
  id: "JobEquipment_Detach",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, equipmentId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 204: null, 400: refused, 404: refused },
});

export const jobEquipmentDetachBulk = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.DetachJobEquipmentRequest; result: undefined }>({
  key: "jpm.jobEquipment.detachBulk",
  id: "JobEquipment_DetachBulk",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.DetachJobEquipmentRequest"),
  responses: { 200: null, 204: null, 400: refused, 404: refused },
});

export const jobEquipmentList = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.JobEquipmentResponse }>({
  key: "jpm.jobEquipment.list",
  id: "JobEquipment_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.JobEquipmentResponse"), 400: refused, 404: refused },
});

export const jobHoldReasonsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobHoldReasonResponse }>({
  key: "jpm.jobHoldReasons.list",
  id: "JobHoldReasons_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-hold-reasons",
  scope: "tn.jpm.jobholdreasons:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"Any"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.JobHoldReasonResponse"), 400: refused },
});

export const jobsCancel = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CancelJobRequest; result: undefined }>({
  key: "jpm.jobs.cancel",
  id: "Jobs_Cancel",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/cancel",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.CancelJobRequest"),
  responses: { 200: null, 400: refused, 404: refused },
});

export const jobsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.JobCreateRequest; result: T.JobResponse }>({
  key: "jpm.jobs.create",
  id: "Jobs_Create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs",
  scope: "tn.jpm.jobs:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.JobCreateRequest"),
  responses: { 200: json("Jpm.V2.JobResponse"), 400: refused },
});

export const jobsCreateNote = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.JobNoteCreateRequest; result: T.NoteResponse }>({
  key: "jpm.jobs.createNote",
  id: "Jobs_CreateNote",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.JobNoteCreateRequest"),
  responses: { 200: json("Jpm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const jobsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.JobResponse }>({
  key: "jpm.jobs.get",
  id: "Jobs_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Jpm.V2.JobResponse"), 400: refused, 404: refused },
});

export const jobsGetBookedLog = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.JobBookedLogResponse }>({
  key: "jpm.jobs.getBookedLog",
  id: "Jobs_GetBookedLog",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/booked-log",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.JobBookedLogResponse"), 400: refused, 404: refused },
});

export const jobsGetHistory = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.JobHistoryResponse }>({
  key: "jpm.jobs.getHistory",
  id: "Jobs_GetHistory",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/history",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.JobHistoryResponse"), 400: refused, 404: refused },
});

export const jobsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; ids?: string | readonly (string | number)[]; number?: string; projectId?: number; bookingId?: number; jobStatus?: T.JobStatus; appointmentStatus?: T.JobAppointmentStatus; priority?: string; firstAppointmentStartsOnOrAfter?: string; firstAppointmentStartsBefore?: string; appointmentStartsOnOrAfter?: string; appointmentStartsBefore?: string; technicianId?: number; customerId?: number; locationId?: number; soldById?: number; jobTypeId?: number; campaignId?: number; businessUnitId?: number; invoiceId?: number; createdFromEstimateId?: number; estimateIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; completedOnOrAfter?: string; completedBefore?: string; tagTypeIds?: string | readonly (string | number)[]; equipmentIds?: string | readonly (string | number)[]; sort?: string; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; hasUnusedAppointments?: boolean }; body: undefined; result: T.PaginatedResponseOfJobResponse }>({
  key: "jpm.jobs.list",
  id: "Jobs_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs",
  scope: "tn.jpm.jobs:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, ids: commaList, number: text, projectId: int64, bookingId: int64, jobStatus: {"$ref":"#/$defs/Jpm.V2.JobStatus"}, appointmentStatus: {"$ref":"#/$defs/Jpm.V2.JobAppointmentStatus"}, priority: text, firstAppointmentStartsOnOrAfter: dateTime, firstAppointmentStartsBefore: dateTime, appointmentStartsOnOrAfter: dateTime, appointmentStartsBefore: dateTime, technicianId: int64, customerId: int64, locationId: int64, soldById: int64, jobTypeId: int64, campaignId: int64, businessUnitId: int64, invoiceId: int64, createdFromEstimateId: int64, estimateIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, completedOnOrAfter: dateTime, completedBefore: dateTime, tagTypeIds: commaList, equipmentIds: commaList, sort: text, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, hasUnusedAppointments: bool },
  sort: ["Id","ModifiedOn","CreatedOn","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.JobResponse"), 400: refused },
});

export const jobsListCanceledLogs = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfJobCanceledLogResponse }>({
  key: "jpm.jobs.listCanceledLogs",
  id: "Jobs_GetJobCanceledLogs",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.JobCanceledLogResponse"), 400: refused, 404: refused },
});

export const jobsListCancelReasons = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids: string | readonly (string | number)[] }; body: undefined; result: T.PaginatedResponseOfCancelReasonResponse }>({
  key: "jpm.jobs.listCancelReasons",
  id: "Jobs_GetCancelReasons",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/cancel-reasons",
  scope: "tn.jpm.jobs:r",
  pathParameters: { tenant: int64 },
  query: { ids: {"type":"string","isRequired":true,"isCommaList":true} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.CancelReasonResponse"), 400: refused },
});

export const jobsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "jpm.jobs.listCustomFieldTypes",
  id: "Jobs_GetCustomFieldTypes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/custom-fields",
  scope: "tn.jpm.jobs:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","Name"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.CustomFieldTypeResponse"), 400: refused },
});

export const jobsListHoldReasons = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids: string | readonly (string | number)[] }; body: undefined; result: T.PaginatedResponseOfHoldReasonResponse }>({
  key: "jpm.jobs.listHoldReasons",
  id: "Jobs_GetHoldReasons",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/hold-reasons",
  scope: "tn.jpm.jobs:r",
  pathParameters: { tenant: int64 },
  query: { ids: {"type":"string","isRequired":true,"isCommaList":true} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.HoldReasonResponse"), 400: refused },
});

export const jobsListNotes = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfNoteResponse }>({
  key: "jpm.jobs.listNotes",
  id: "Jobs_GetNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
  scope: "tn.jpm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const jobsRemoveCancellation = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.jobs.removeCancellation",
  id: "Jobs_RemoveCancellation",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const jobsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateJobRequest; result: T.JobResponse }>({
  key: "jpm.jobs.update",
  id: "Jobs_Update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}",
  scope: "tn.jpm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.UpdateJobRequest"),
  responses: { 200: json("Jpm.V2.JobResponse"), 400: refused, 404: refused },
});

export const jobTypesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateJobTypeRequest; result: T.JobTypeResponse }>({
  key: "jpm.jobTypes.create",
  id: "JobTypes_Create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/job-types",
  scope: "tn.jpm.jobtypes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.CreateJobTypeRequest"),
  responses: { 200: json("Jpm.V2.JobTypeResponse"), 400: refused },
});

export const jobTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.JobTypeResponse }>({
  key: "jpm.jobTypes.get",
  id: "JobTypes_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-types/{id}",
  scope: "tn.jpm.jobtypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Jpm.V2.JobTypeResponse"), 400: refused, 404: refused },
});

export const jobTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { name?: string; minDuration?: number; maxDuration?: number; priority?: string; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; orderBy?: string; orderByDirection?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; externalDataApplicationGuid?: string }; body: undefined; result: T.PaginatedResponseOfJobTypeResponse }>({
  key: "jpm.jobTypes.list",
  id: "JobTypes_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-types",
  scope: "tn.jpm.jobtypes:r",
  pathParameters: { tenant: int64 },
  query: { name: text, minDuration: int32, maxDuration: int32, priority: text, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, orderBy: text, orderByDirection: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, externalDataApplicationGuid: guid },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.JobTypeResponse"), 400: refused },
});

export const jobTypesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateJobTypeRequest; result: T.JobTypeResponse }>({
  key: "jpm.jobTypes.update",
  id: "JobTypes_Update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/job-types/{id}",
  scope: "tn.jpm.jobtypes:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.UpdateJobTypeRequest"),
  responses: { 200: json("Jpm.V2.JobTypeResponse"), 400: refused },
});

export const projectsAttachJob = /* @__PURE__ */ operation<{ path: { id: number; jobId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.projects.attachJob",
  id: "Projects_AttachJob",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}",
  scope: "tn.jpm.projects:w",
  pathParameters: { id: int64, jobId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const projectsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateProjectRequest; result: T.ProjectResponse }>({
  key: "jpm.projects.create",
  id: "Projects_Create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects",
  scope: "tn.jpm.projects:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Jpm.V2.CreateProjectRequest"),
  responses: { 200: json("Jpm.V2.ProjectResponse"), 400: refused },
});

export const projectsCreateNote = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.ProjectNoteCreateRequest; result: T.NoteResponse }>({
  key: "jpm.projects.createNote",
  id: "Projects_CreateNote",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
  scope: "tn.jpm.projects:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.ProjectNoteCreateRequest"),
  responses: { 200: json("Jpm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const projectsDetachJob = /* @__PURE__ */ operation<{ path: { jobId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "jpm.projects.detachJob",
  id: "Projects_DetachJob",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}",
  scope: "tn.jpm.projects:w",
  pathParameters: { jobId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const projectsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.ProjectResponse }>({
  key: "jpm.projects.get",
  id: "Projects_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}",
  scope: "tn.jpm.projects:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Jpm.V2.ProjectResponse"), 400: refused, 404: refused },
});

export const projectsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; customerId?: number; locationId?: number; projectTypeId?: number; invoiceId?: number; technicianId?: number; jobId?: number; appointmentId?: number; projectManagerIds?: string | readonly (string | number)[]; businessUnitIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; startsBefore?: string; startsOnOrAfter?: string; completedBefore?: string; completedOnOrAfter?: string; targetCompletionDateBefore?: string; targetCompletionDateOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; status?: string; sort?: string; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.PaginatedResponseOfProjectResponse }>({
  key: "jpm.projects.list",
  id: "Projects_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects",
  scope: "tn.jpm.projects:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, customerId: int64, locationId: int64, projectTypeId: int64, invoiceId: int64, technicianId: int64, jobId: int64, appointmentId: int64, projectManagerIds: commaList, businessUnitIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, startsBefore: dateTime, startsOnOrAfter: dateTime, completedBefore: dateTime, completedOnOrAfter: dateTime, targetCompletionDateBefore: dateTime, targetCompletionDateOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, status: text, sort: text, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  sort: ["Id","ModifiedOn","CreatedOn","Name","TargetCompletionDate"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.ProjectResponse"), 400: refused },
});

export const projectsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "jpm.projects.listCustomFieldTypes",
  id: "Projects_GetCustomFieldTypes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/custom-fields",
  scope: "tn.jpm.projects:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","Name"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.CustomFieldTypeResponse"), 400: refused },
});

export const projectsListNotes = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfNoteResponse }>({
  key: "jpm.projects.listNotes",
  id: "Projects_GetNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
  scope: "tn.jpm.projects:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const projectsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateProjectRequest; result: T.ProjectResponse }>({
  key: "jpm.projects.update",
  id: "Projects_Update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}",
  scope: "tn.jpm.projects:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Jpm.V2.UpdateProjectRequest"),
  responses: { 200: json("Jpm.V2.ProjectResponse"), 400: refused, 404: refused },
});

export const projectStatusesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ProjectStatusResponse }>({
  key: "jpm.projectStatuses.get",
  id: "ProjectStatuses_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-statuses/{id}",
  scope: "tn.jpm.projectstatuses:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.ProjectStatusResponse"), 400: refused, 404: refused },
});

export const projectStatusesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { name?: string; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfProjectStatusResponse }>({
  key: "jpm.projectStatuses.list",
  id: "ProjectStatuses_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-statuses",
  scope: "tn.jpm.projectstatuses:r",
  pathParameters: { tenant: int64 },
  query: { name: text, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, sort: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  sort: ["Id","Name","Order","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.ProjectStatusResponse"), 400: refused },
});

export const projectSubStatusesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ProjectSubStatusResponse }>({
  key: "jpm.projectSubStatuses.get",
  id: "ProjectSubStatuses_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-substatuses/{id}",
  scope: "tn.jpm.projectsubstatuses:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.ProjectSubStatusResponse"), 400: refused, 404: refused },
});

export const projectSubStatusesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { name?: string; statusId?: number; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfProjectSubStatusResponse }>({
  key: "jpm.projectSubStatuses.list",
  id: "ProjectSubStatuses_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-substatuses",
  scope: "tn.jpm.projectsubstatuses:r",
  pathParameters: { tenant: int64 },
  query: { name: text, statusId: int64, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, sort: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  sort: ["Id","Name","Order","StatusId","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.ProjectSubStatusResponse"), 400: refused },
});

export const projectTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ProjectTypeResponse }>({
  key: "jpm.projectTypes.get",
  id: "ProjectTypes_Get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-types/{id}",
  scope: "tn.jpm.projecttypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Jpm.V2.ProjectTypeResponse"), 400: refused, 404: refused },
});

export const projectTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfProjectTypeResponse }>({
  key: "jpm.projectTypes.list",
  id: "ProjectTypes_GetList",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-types",
  scope: "tn.jpm.projecttypes:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jpm.V2.ProjectTypeResponse"), 400: refused },
});

/** Every operation of Job Planning and Management, by resource. */
export const jpm = {
  appointments: {
    confirm: appointmentsConfirm,
    create: appointmentsCreate,
    delete: appointmentsDelete,
    get: appointmentsGet,
    hold: appointmentsHold,
    list: appointmentsList,
    removeConfirmation: appointmentsRemoveConfirmation,
    removeHold: appointmentsRemoveHold,
    reschedule: appointmentsReschedule,
    setSummary: appointmentsSetSummary,
    updateSpecialInstructions: appointmentsUpdateSpecialInstructions,
  },
  budgetCodes: {
    create: budgetCodesCreate,
    createBudgetCodePartial: budgetCodesCreateBudgetCodePartial,
    createBudgetCodesBatch: budgetCodesCreateBudgetCodesBatch,
    createBudgetCodesPartialBatch: budgetCodesCreateBudgetCodesPartialBatch,
    listCompanyBudgetCodes: budgetCodesListCompanyBudgetCodes,
    listCompanySegmentItemChildren: budgetCodesListCompanySegmentItemChildren,
    listCompanySegmentItems: budgetCodesListCompanySegmentItems,
    listCompanySegments: budgetCodesListCompanySegments,
    listProjectBudgetCodes: budgetCodesListProjectBudgetCodes,
    listProjectSegmentItemChildren: budgetCodesListProjectSegmentItemChildren,
    listProjectSegmentItems: budgetCodesListProjectSegmentItems,
    listProjectSegments: budgetCodesListProjectSegments,
    matchCompanyBudgetCodes: budgetCodesMatchCompanyBudgetCodes,
    matchProjectBudgetCodes: budgetCodesMatchProjectBudgetCodes,
  },
  export: {
    appointments: exportAppointments,
    jobCanceledLogs: exportJobCanceledLogs,
    jobHistory: exportJobHistory,
    jobNotes: exportJobNotes,
    jobs: exportJobs,
    projectNotes: exportProjectNotes,
    projects: exportProjects,
  },
  jobCancelReasons: {
    list: jobCancelReasonsList,
  },
  jobEquipment: {
    attach: jobEquipmentAttach,
    detach: jobEquipmentDetach,
    detachBulk: jobEquipmentDetachBulk,
    list: jobEquipmentList,
  },
  jobHoldReasons: {
    list: jobHoldReasonsList,
  },
  jobs: {
    cancel: jobsCancel,
    create: jobsCreate,
    createNote: jobsCreateNote,
    get: jobsGet,
    getBookedLog: jobsGetBookedLog,
    getHistory: jobsGetHistory,
    list: jobsList,
    listCanceledLogs: jobsListCanceledLogs,
    listCancelReasons: jobsListCancelReasons,
    listCustomFieldTypes: jobsListCustomFieldTypes,
    listHoldReasons: jobsListHoldReasons,
    listNotes: jobsListNotes,
    removeCancellation: jobsRemoveCancellation,
    update: jobsUpdate,
  },
  jobTypes: {
    create: jobTypesCreate,
    get: jobTypesGet,
    list: jobTypesList,
    update: jobTypesUpdate,
  },
  projects: {
    attachJob: projectsAttachJob,
    create: projectsCreate,
    createNote: projectsCreateNote,
    detachJob: projectsDetachJob,
    get: projectsGet,
    list: projectsList,
    listCustomFieldTypes: projectsListCustomFieldTypes,
    listNotes: projectsListNotes,
    update: projectsUpdate,
  },
  projectStatuses: {
    get: projectStatusesGet,
    list: projectStatusesList,
  },
  projectSubStatuses: {
    get: projectSubStatusesGet,
    list: projectSubStatusesList,
  },
  projectTypes: {
    get: projectTypesGet,
    list: projectTypesList,
  },
} as const;

export const jpmApi = {"key":"jpm","title":"Job Planning and Management","basePath":"/jpm/v2","document":"jpm-v2.json","scopes":{"tn.jpm.appointments:r":"Job Planning and Management → Appointments (Read)","tn.jpm.appointments:w":"Job Planning and Management → Appointments (Write)","tn.jpm.segments:r":"Job Planning and Management → Budget Code Segments (Read)","tn.jpm.budgetcodes:r":"Job Planning and Management → Budget Codes (Read)","tn.jpm.budgetcodes:w":"Job Planning and Management → Budget Codes (Write)","tn.jpm.jobs:r":"Job Planning and Management → Jobs (Read)","tn.jpm.projects:r":"Job Planning and Management → Projects (Read)","tn.jpm.jobcanceledlogs:r":"Job Planning and Management → Job Canceled Logs (Read)","tn.jpm.jobnotes:r":"Job Planning and Management → Job Notes (Read)","tn.jpm.projectnotes:r":"Job Planning and Management → Project Notes (Read)","tn.jpm.jobhistory:r":"Job Planning and Management → Job History (Read)","tn.jpm.jobcancelreasons:r":"Job Planning and Management → Job Cancel Reasons (Read)","tn.jpm.jobs:w":"Job Planning and Management → Jobs (Write)","tn.jpm.jobholdreasons:r":"Job Planning and Management → Job Hold Reasons (Read)","tn.jpm.jobtypes:r":"Job Planning and Management → Job Types (Read)","tn.jpm.jobtypes:w":"Job Planning and Management → Job Types (Write)","tn.jpm.projects:w":"Job Planning and Management → Projects (Write)","tn.jpm.projectstatuses:r":"Job Planning and Management → Project Statuses (Read)","tn.jpm.projectsubstatuses:r":"Job Planning and Management → Project Sub-Statuses (Read)","tn.jpm.projecttypes:r":"Job Planning and Management → Project Types (Read)"}} as const;
