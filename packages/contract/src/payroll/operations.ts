// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const activityCodesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.PayrollActivityCodeResponse }>({
  key: "payroll.activityCodes.get",
  id: "ActivityCodes_Get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/activity-codes/{id}",
  scope: "tn.prl.activitycodes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Payroll.V2.PayrollActivityCodes.PayrollActivityCodeResponse"), 400: refused, 404: refused },
});

export const activityCodesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfPayrollActivityCodeResponse }>({
  key: "payroll.activityCodes.list",
  id: "ActivityCodes_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/activity-codes",
  scope: "tn.prl.activitycodes:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.PayrollActivityCodes.PayrollActivityCodeResponse"), 400: refused },
});

export const exportActivityCodes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfPayrollActivityCodeExportResponse }>({
  key: "payroll.export.activityCodes",
  id: "Export_ActivityCodes",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/activity-codes",
  scope: "tn.prl.activitycodes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.PayrollActivityCodes.PayrollActivityCodeExportResponse"), 400: refused },
});

export const exportGrossPayItems = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfGrossPayItemExportResponse }>({
  key: "payroll.export.grossPayItems",
  id: "Export_GrossPayItems",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/gross-pay-items",
  scope: "tn.prl.grosspayitems:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.GrossPayItems.GrossPayItemExportResponse"), 400: refused },
});

export const exportJobsSplits = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfJobSplitExportResponse }>({
  key: "payroll.export.jobsSplits",
  id: "Export_JobSplits",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/jobs/splits",
  scope: "tn.prl.jobs:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.JobSplits.JobSplitExportResponse"), 400: refused },
});

export const exportJobsTimesheets = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfJobTimesheetExportResponse }>({
  key: "payroll.export.jobsTimesheets",
  id: "Export_Timesheets",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/jobs/timesheets",
  scope: "tn.prl.jobs:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.Timesheets.JobTimesheetExportResponse"), 400: refused },
});

export const exportPayrollAdjustments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfPayrollAdjustmentExportResponse }>({
  key: "payroll.export.payrollAdjustments",
  id: "Export_PayrollAdjustments",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/payroll-adjustments",
  scope: "tn.prl.payrolladjustments:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.PayrollAdjustments.PayrollAdjustmentExportResponse"), 400: refused },
});

export const exportPayrollSettings = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfPayrollSettingsExportResponse }>({
  key: "payroll.export.payrollSettings",
  id: "Export_PayrollSettings",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/payroll-settings",
  scope: "tn.prl.payrollsettings:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.PayrollSettings.PayrollSettingsExportResponse"), 400: refused },
});

export const exportTimesheetCodes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfTimesheetCodeExportResponse }>({
  key: "payroll.export.timesheetCodes",
  id: "Export_TimesheetCodes",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/timesheet-codes",
  scope: "tn.prl.timesheetcodes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Payroll.V2.TimesheetCodes.TimesheetCodeExportResponse"), 400: refused },
});

export const grossPayItemsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.GrossPayItemCreateRequest; result: T.ModificationResponse }>({
  key: "payroll.grossPayItems.create",
  id: "GrossPayItems_Create",
  method: "POST",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items",
  scope: "tn.prl.grosspayitems:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Payroll.V2.GrossPayItems.GrossPayItemCreateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 409: refused },
});

export const grossPayItemsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "payroll.grossPayItems.delete",
  id: "GrossPayItems_Delete",
  method: "DELETE",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
  scope: "tn.prl.grosspayitems:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const grossPayItemsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; employeeType?: T.EmployeeType; employeeId?: number; payrollIds?: string | readonly (string | number)[]; dateOnOrAfter?: string; dateOnOrBefore?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedOnOrBefore?: string; modifiedBefore?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfGrossPayItemResponse }>({
  key: "payroll.grossPayItems.list",
  id: "GrossPayItems_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items",
  scope: "tn.prl.grosspayitems:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, employeeType: {"$ref":"#/$defs/Payroll.V2.EmployeeType"}, employeeId: int64, payrollIds: commaList, dateOnOrAfter: dateTime, dateOnOrBefore: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedOnOrBefore: dateTime, modifiedBefore: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.GrossPayItems.GrossPayItemResponse"), 400: refused },
});

export const grossPayItemsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.GrossPayItemUpdateRequest; result: T.ModificationResponse }>({
  key: "payroll.grossPayItems.update",
  id: "GrossPayItems_Update",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
  scope: "tn.prl.grosspayitems:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Payroll.V2.GrossPayItems.GrossPayItemUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 409: refused },
});

export const jobSplitsList = /* @__PURE__ */ operation<{ path: { job: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobSplitResponse }>({
  key: "payroll.jobSplits.list",
  id: "JobSplits_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/{job}/splits",
  scope: "tn.prl.jobs:r",
  pathParameters: { job: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.JobSplits.JobSplitResponse"), 400: refused, 409: refused },
});

export const jobSplitsListByJobs = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { jobIds?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobSplitResponse }>({
  key: "payroll.jobSplits.listByJobs",
  id: "JobSplits_GetListByJobs",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/splits",
  scope: "tn.prl.jobs:r",
  pathParameters: { tenant: int64 },
  query: { jobIds: commaList, page: int32, pageSize: int32, includeTotal: bool, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.JobSplits.JobSplitResponse"), 400: refused, 409: refused },
});

export const locationRatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { locationIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfLocationLaborTypeResponse }>({
  key: "payroll.locationRates.list",
  id: "LocationLaborType_GetListByLocations",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/locations/rates",
  scope: "tn.prl.locations:r",
  pathParameters: { tenant: int64 },
  query: { locationIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Location (sorts by locations Id)","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.LocationLaborTypes.LocationLaborTypeResponse"), 400: refused, 409: refused },
});

export const payrollAdjustmentsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.PayrollAdjustmentCreateRequest; result: T.ModificationResponse }>({
  key: "payroll.payrollAdjustments.create",
  id: "PayrollAdjustments_Create",
  method: "POST",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments",
  scope: "tn.prl.payrolladjustments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Payroll.V2.PayrollAdjustments.PayrollAdjustmentCreateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 409: refused },
});

export const payrollAdjustmentsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { employeeType?: T.EmployeeType }; body: undefined; result: T.PayrollAdjustmentResponse }>({
  key: "payroll.payrollAdjustments.get",
  id: "PayrollAdjustments_Get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments/{id}",
  scope: "tn.prl.payrolladjustments:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { employeeType: {"$ref":"#/$defs/Payroll.V2.EmployeeType"} },
  responses: { 200: json("Payroll.V2.PayrollAdjustments.PayrollAdjustmentResponse"), 400: refused, 404: refused },
});

export const payrollAdjustmentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; employeeIds?: string | readonly (string | number)[]; postedOnOrAfter?: string; postedOnOrBefore?: string; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfPayrollAdjustmentResponse }>({
  key: "payroll.payrollAdjustments.list",
  id: "PayrollAdjustments_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments",
  scope: "tn.prl.payrolladjustments:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, employeeIds: commaList, postedOnOrAfter: dateTime, postedOnOrBefore: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.PayrollAdjustments.PayrollAdjustmentResponse"), 400: refused },
});

export const payrollsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { employeeType?: T.EmployeeType; page?: number; pageSize?: number; includeTotal?: boolean; startedOnOrAfter?: string; endedOnOrBefore?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; approvedOnOrAfter?: string; status?: T.PayrollStatus; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfPayrollResponse }>({
  key: "payroll.payrolls.list",
  id: "Payrolls_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payrolls",
  scope: "tn.prl.payrolls:r",
  pathParameters: { tenant: int64 },
  query: { employeeType: {"$ref":"#/$defs/Payroll.V2.EmployeeType"}, page: int32, pageSize: int32, includeTotal: bool, startedOnOrAfter: dateTime, endedOnOrBefore: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, approvedOnOrAfter: dateTime, status: {"$ref":"#/$defs/Payroll.V2.PayrollStatus"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Payrolls.PayrollResponse"), 400: refused, 409: refused },
});

export const payrollsListForEmployee = /* @__PURE__ */ operation<{ path: { employee: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; startedOnOrAfter?: string; endedOnOrBefore?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; approvedOnOrAfter?: string; status?: T.PayrollStatus; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfPayrollResponse }>({
  key: "payroll.payrolls.listForEmployee",
  id: "Payrolls_GetEmployeePayrolls",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payrolls",
  scope: "tn.prl.employees:r",
  pathParameters: { employee: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, startedOnOrAfter: dateTime, endedOnOrBefore: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, approvedOnOrAfter: dateTime, status: {"$ref":"#/$defs/Payroll.V2.PayrollStatus"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Payrolls.PayrollResponse"), 400: refused, 409: refused },
});

export const payrollsListForTechnician = /* @__PURE__ */ operation<{ path: { technician: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; startedOnOrAfter?: string; endedOnOrBefore?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; approvedOnOrAfter?: string; status?: T.PayrollStatus; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfPayrollResponse }>({
  key: "payroll.payrolls.listForTechnician",
  id: "Payrolls_GetTechnicianPayrolls",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls",
  scope: "tn.prl.technicians:r",
  pathParameters: { technician: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, startedOnOrAfter: dateTime, endedOnOrBefore: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, approvedOnOrAfter: dateTime, status: {"$ref":"#/$defs/Payroll.V2.PayrollStatus"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Payrolls.PayrollResponse"), 400: refused, 409: refused },
});

export const payrollSettingsGetForEmployee = /* @__PURE__ */ operation<{ path: { employee: number; tenant: number }; query: {}; body: undefined; result: T.PayrollSettingsResponse }>({
  key: "payroll.payrollSettings.getForEmployee",
  id: "PayrollSettings_GetEmployeePayrollSettings",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  scope: "tn.prl.payrollsettings:r",
  pathParameters: { employee: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Payroll.V2.PayrollSettings.PayrollSettingsResponse"), 400: refused, 409: refused },
});

export const payrollSettingsGetForTechnician = /* @__PURE__ */ operation<{ path: { technician: number; tenant: number }; query: {}; body: undefined; result: T.PayrollSettingsResponse }>({
  key: "payroll.payrollSettings.getForTechnician",
  id: "PayrollSettings_GetTechnicianPayrollSettings",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  scope: "tn.prl.payrollsettings:r",
  pathParameters: { technician: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Payroll.V2.PayrollSettings.PayrollSettingsResponse"), 400: refused, 409: refused },
});

export const payrollSettingsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { employeeType?: T.EmployeeType; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfPayrollSettingsListResponse }>({
  key: "payroll.payrollSettings.list",
  id: "PayrollSettings_GetPayrollSettingsList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-settings",
  scope: "tn.prl.payrollsettings:r",
  pathParameters: { tenant: int64 },
  query: { employeeType: {"$ref":"#/$defs/Payroll.V2.EmployeeType"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.PayrollSettings.PayrollSettingsListResponse"), 400: refused, 409: refused },
});

export const payrollSettingsUpdateForEmployee = /* @__PURE__ */ operation<{ path: { employee: number; tenant: number }; query: {}; body: T.PayrollSettingsUpdateRequest; result: T.PayrollSettingsUpdateResponse }>({
  key: "payroll.payrollSettings.updateForEmployee",
  id: "PayrollSettings_UpdateEmployeePayrollSettings",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  scope: "tn.prl.payrollsettings:w",
  pathParameters: { employee: int64, tenant: int64 },
  query: {},
  body: json("Payroll.V2.PayrollSettings.PayrollSettingsUpdateRequest"),
  responses: { 200: json("Payroll.V2.PayrollSettings.PayrollSettingsUpdateResponse"), 400: refused, 409: refused },
});

export const payrollSettingsUpdateForTechnician = /* @__PURE__ */ operation<{ path: { technician: number; tenant: number }; query: {}; body: T.PayrollSettingsUpdateRequest; result: T.PayrollSettingsUpdateResponse }>({
  key: "payroll.payrollSettings.updateForTechnician",
  id: "PayrollSettings_UpdateTechnicianPayrollSettings",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  scope: "tn.prl.payrollsettings:w",
  pathParameters: { technician: int64, tenant: int64 },
  query: {},
  body: json("Payroll.V2.PayrollSettings.PayrollSettingsUpdateRequest"),
  responses: { 200: json("Payroll.V2.PayrollSettings.PayrollSettingsUpdateResponse"), 400: refused, 409: refused },
});

export const timesheetCodesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.TimesheetCodeResponse }>({
  key: "payroll.timesheetCodes.get",
  id: "TimesheetCodes_Get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/timesheet-codes/{id}",
  scope: "tn.prl.timesheetcodes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Payroll.V2.TimesheetCodes.TimesheetCodeResponse"), 400: refused, 404: refused },
});

export const timesheetCodesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfTimesheetCodeResponse }>({
  key: "payroll.timesheetCodes.list",
  id: "TimesheetCodes_GetList",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/timesheet-codes",
  scope: "tn.prl.timesheetcodes:r",
  pathParameters: { tenant: int64 },
  query: { createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.TimesheetCodes.TimesheetCodeResponse"), 400: refused },
});

export const timesheetsListJobTimesheets = /* @__PURE__ */ operation<{ path: { job: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; technicianId?: number; startedOn?: string; endedOn?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobTimesheetResponse }>({
  key: "payroll.timesheets.listJobTimesheets",
  id: "Timesheets_GetJobTimesheets",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
  scope: "tn.prl.jobs:r",
  pathParameters: { job: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, technicianId: int64, startedOn: dateTime, endedOn: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Timesheets.JobTimesheetResponse"), 400: refused },
});

export const timesheetsListJobTimesheetsByJobs = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { jobIds?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; technicianId?: number; startedOn?: string; endedOn?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfJobTimesheetResponse }>({
  key: "payroll.timesheets.listJobTimesheetsByJobs",
  id: "Timesheets_GetJobTimesheetsByJobs",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/timesheets",
  scope: "tn.prl.jobs:r",
  pathParameters: { tenant: int64 },
  query: { jobIds: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, technicianId: int64, startedOn: dateTime, endedOn: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Timesheets.JobTimesheetResponse"), 400: refused },
});

export const timesheetsListNonJobTimesheets = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; employeeId?: number; employeeType?: T.EmployeeType; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfNonJobTimesheetResponse }>({
  key: "payroll.timesheets.listNonJobTimesheets",
  id: "Timesheets_GetNonJobTimesheets",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/non-job-timesheets",
  scope: "tn.prl.nonjobtimesheets:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, employeeId: int64, employeeType: {"$ref":"#/$defs/Payroll.V2.EmployeeType"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Payroll.V2.Timesheets.NonJobTimesheetResponse"), 400: refused },
});

/** Every operation of Payroll, by resource. */
export const payroll = {
  activityCodes: {
    get: activityCodesGet,
    list: activityCodesList,
  },
  export: {
    activityCodes: exportActivityCodes,
    grossPayItems: exportGrossPayItems,
    jobsSplits: exportJobsSplits,
    jobsTimesheets: exportJobsTimesheets,
    payrollAdjustments: exportPayrollAdjustments,
    payrollSettings: exportPayrollSettings,
    timesheetCodes: exportTimesheetCodes,
  },
  grossPayItems: {
    create: grossPayItemsCreate,
    delete: grossPayItemsDelete,
    list: grossPayItemsList,
    update: grossPayItemsUpdate,
  },
  jobSplits: {
    list: jobSplitsList,
    listByJobs: jobSplitsListByJobs,
  },
  locationRates: {
    list: locationRatesList,
  },
  payrollAdjustments: {
    create: payrollAdjustmentsCreate,
    get: payrollAdjustmentsGet,
    list: payrollAdjustmentsList,
  },
  payrolls: {
    list: payrollsList,
    listForEmployee: payrollsListForEmployee,
    listForTechnician: payrollsListForTechnician,
  },
  payrollSettings: {
    getForEmployee: payrollSettingsGetForEmployee,
    getForTechnician: payrollSettingsGetForTechnician,
    list: payrollSettingsList,
    updateForEmployee: payrollSettingsUpdateForEmployee,
    updateForTechnician: payrollSettingsUpdateForTechnician,
  },
  timesheetCodes: {
    get: timesheetCodesGet,
    list: timesheetCodesList,
  },
  timesheets: {
    listJobTimesheets: timesheetsListJobTimesheets,
    listJobTimesheetsByJobs: timesheetsListJobTimesheetsByJobs,
    listNonJobTimesheets: timesheetsListNonJobTimesheets,
  },
} as const;

export const payrollApi = {"key":"payroll","title":"Payroll","basePath":"/payroll/v2","document":"payroll-v2.json","scopes":{"tn.prl.jobs:r":"Payroll → Payroll Jobs (Read)","tn.prl.payrolladjustments:r":"Payroll → Payroll Adjustments (Read)","tn.prl.activitycodes:r":"Payroll → Activity Codes (Read)","tn.prl.timesheetcodes:r":"Payroll → Timesheet Codes (Read)","tn.prl.grosspayitems:r":"Payroll → Gross Pay Items (Read)","tn.prl.payrollsettings:r":"Payroll → Payroll Settings (Read)","tn.prl.grosspayitems:w":"Payroll → Gross Pay Items (Write)","tn.prl.locations:r":"Payroll → Payroll Locations (Read)","tn.prl.payrolladjustments:w":"Payroll → Payroll Adjustments (Write)","tn.prl.payrolls:r":"Payroll → Payrolls (Read)","tn.prl.technicians:r":"Payroll → Technician Payrolls (Read)","tn.prl.employees:r":"Payroll → Employee Payrolls (Read)","tn.prl.payrollsettings:w":"Payroll → Payroll Settings (Write)","tn.prl.nonjobtimesheets:r":"Payroll → Non Job Timesheets (Read)"}} as const;
