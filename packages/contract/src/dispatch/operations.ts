// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const appointmentAssignmentsAssignTechnicians = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.AssignTechniciansRequest; result: T.AppointmentResponse }>({
  key: "dispatch.appointmentAssignments.assignTechnicians",
  id: "AppointmentAssignments_AssignTechnicians",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians",
  scope: "tn.dis.appointmentassignments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.AssignTechniciansRequest"),
  responses: { 200: json("Dispatch.V2.AppointmentResponse"), 400: refused, 409: refused },
});

export const appointmentAssignmentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; appointmentIds?: string | readonly (string | number)[]; jobId?: number; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfAppointmentAssignmentResponse }>({
  key: "dispatch.appointmentAssignments.list",
  id: "AppointmentAssignments_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments",
  scope: "tn.dis.appointmentassignments:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, appointmentIds: commaList, jobId: int64, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.AppointmentAssignmentResponse"), 400: refused },
});

export const appointmentAssignmentsUnassignTechnicians = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.UnassignTechniciansRequest; result: T.AppointmentResponse }>({
  key: "dispatch.appointmentAssignments.unassignTechnicians",
  id: "AppointmentAssignments_UnassignTechnicians",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians",
  scope: "tn.dis.appointmentassignments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.UnassignTechniciansRequest"),
  responses: { 200: json("Dispatch.V2.AppointmentResponse"), 400: refused },
});

export const arrivalWindowsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateArrivalWindowRequest; result: T.ArrivalWindowResponse }>({
  key: "dispatch.arrivalWindows.create",
  id: "ArrivalWindows_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows",
  scope: "tn.dis.arrivalwindows:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateArrivalWindowRequest"),
  responses: { 200: json("Dispatch.V2.ArrivalWindowResponse"), 400: refused },
});

export const arrivalWindowsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ArrivalWindowResponse }>({
  key: "dispatch.arrivalWindows.get",
  id: "ArrivalWindows_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  scope: "tn.dis.arrivalwindows:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.ArrivalWindowResponse"), 400: refused, 404: refused },
});

export const arrivalWindowsGetConfiguration = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.ArrivalWindowConfigurationResponse }>({
  key: "dispatch.arrivalWindows.getConfiguration",
  id: "ArrivalWindows_GetConfiguration",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  scope: "tn.dis.arrivalwindows:r",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.ArrivalWindowConfigurationResponse"), 400: refused },
});

export const arrivalWindowsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfArrivalWindowResponse }>({
  key: "dispatch.arrivalWindows.list",
  id: "ArrivalWindows_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows",
  scope: "tn.dis.arrivalwindows:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.ArrivalWindowResponse"), 400: refused },
});

export const arrivalWindowsSetActivated = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.SetArrivalWindowStatusRequest; result: undefined }>({
  key: "dispatch.arrivalWindows.setActivated",
  id: "ArrivalWindows_Activated",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated",
  scope: "tn.dis.arrivalwindows:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Dispatch.V2.SetArrivalWindowStatusRequest"),
  responses: { 200: null, 400: refused, 404: refused },
});

export const arrivalWindowsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateArrivalWindowRequest; result: T.ArrivalWindowResponse }>({
  key: "dispatch.arrivalWindows.update",
  id: "ArrivalWindows_Update",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  scope: "tn.dis.arrivalwindows:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Dispatch.V2.UpdateArrivalWindowRequest"),
  responses: { 200: json("Dispatch.V2.ArrivalWindowResponse"), 400: refused },
});

export const arrivalWindowsUpdateConfiguration = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.UpdateArrivalWindowConfigurationRequest; result: T.ArrivalWindowConfigurationResponse }>({
  key: "dispatch.arrivalWindows.updateConfiguration",
  id: "ArrivalWindows_UpdatedConfiguration",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  scope: "tn.dis.arrivalwindows:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.UpdateArrivalWindowConfigurationRequest"),
  responses: { 200: json("Dispatch.V2.ArrivalWindowConfigurationResponse"), 400: refused },
});

export const businessHoursCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateBusinessHourRequest; result: T.CreateBusinessHourResponse }>({
  key: "dispatch.businessHours.create",
  id: "BusinessHour_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/business-hours",
  scope: "tn.dis.businesshours:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateBusinessHourRequest"),
  responses: { 200: json("Dispatch.V2.CreateBusinessHourResponse"), 400: refused },
});

export const businessHoursList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.BusinessHourModel }>({
  key: "dispatch.businessHours.list",
  id: "BusinessHour_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/business-hours",
  scope: "tn.dis.businesshours:r",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.BusinessHourModel"), 400: refused },
});

export const capacityGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CapacityRequestArgs; result: T.CapacityResponse }>({
  key: "dispatch.capacity.get",
  id: "Capacity_GetList",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/capacity",
  scope: "tn.dis.capacity:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CapacityRequestArgs"),
  responses: { 200: json("Dispatch.V2.CapacityResponse"), 400: refused },
});

export const exportAppointmentAssignments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportAppointmentAssignmentsResponse }>({
  key: "dispatch.export.appointmentAssignments",
  id: "Export_AppointmentAssignments",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/export/appointment-assignments",
  scope: "tn.dis.appointmentassignments:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Dispatch.V2.ExportAppointmentAssignmentsResponse"), 400: refused },
});

export const gpsPingsCreate = /* @__PURE__ */ operation<{ path: { gps_provider: string; tenant: number }; query: {}; body: readonly T.GpsPingCreateRequest[]; result: readonly T.GpsPingResponse[] }>({
  key: "dispatch.gpsPings.create",
  id: "Gps_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings",
  scope: "tn.dis.gpspings:w",
  pathParameters: { gps_provider: text, tenant: int64 },
  query: {},
  body: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Dispatch.V2.GpsPingCreateRequest"}}},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Dispatch.V2.GpsPingResponse"}}}, 400: refused },
});

export const nonJobAppointmentsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateNonJobAppointmentRequest; result: T.CreateNonJobAppointmentResult }>({
  key: "dispatch.nonJobAppointments.create",
  id: "NonJobAppointments_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments",
  scope: "tn.dis.nonjobappointments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateNonJobAppointmentRequest"),
  responses: { 200: json("Dispatch.Contracts.NonJobAppointment.CreateNonJobAppointmentResult"), 400: refused },
});

export const nonJobAppointmentsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.DeleteNonJobAppointmentResult }>({
  key: "dispatch.nonJobAppointments.delete",
  id: "NonJobAppointments_Delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  scope: "tn.dis.nonjobappointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.Contracts.NonJobAppointment.DeleteNonJobAppointmentResult"), 400: refused, 404: refused },
});

export const nonJobAppointmentsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.GetNonJobAppointmentResponse }>({
  key: "dispatch.nonJobAppointments.get",
  id: "NonJobAppointments_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  scope: "tn.dis.nonjobappointments:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.GetNonJobAppointmentResponse"), 400: refused },
});

export const nonJobAppointmentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { technicianId?: number; startsOnOrAfter?: string; startsOnOrBefore?: string; timesheetCodeId?: number; activeOnly?: boolean; showOnTechnicianSchedule?: boolean; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfNonJobAppointmentResponse }>({
  key: "dispatch.nonJobAppointments.list",
  id: "NonJobAppointments_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments",
  scope: "tn.dis.nonjobappointments:r",
  pathParameters: { tenant: int64 },
  query: { technicianId: int64, startsOnOrAfter: dateTime, startsOnOrBefore: dateTime, timesheetCodeId: int64, activeOnly: bool, showOnTechnicianSchedule: bool, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.NonJobAppointmentResponse"), 400: refused },
});

export const nonJobAppointmentsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.NonJobAppointmentUpdateRequest; result: T.GetNonJobAppointmentResponse }>({
  key: "dispatch.nonJobAppointments.update",
  id: "NonJobAppointments_Update",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  scope: "tn.dis.nonjobappointments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Dispatch.V2.NonJobAppointmentUpdateRequest"),
  responses: { 200: json("Dispatch.V2.GetNonJobAppointmentResponse"), 400: refused, 409: refused },
});

export const teamsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateTeamRequest; result: T.CreateTeamResponse }>({
  key: "dispatch.teams.create",
  id: "Team_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/teams",
  scope: "tn.dis.teams:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateTeamRequest"),
  responses: { 200: json("Dispatch.V2.CreateTeamResponse"), 400: refused },
});

export const teamsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "dispatch.teams.delete",
  id: "Team_Delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  scope: "tn.dis.teams:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const teamsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.TeamResponse }>({
  key: "dispatch.teams.get",
  id: "Team_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  scope: "tn.dis.teams:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.TeamResponse"), 400: refused, 404: refused },
});

export const teamsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; includeInactive?: boolean; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTeamResponse }>({
  key: "dispatch.teams.list",
  id: "Team_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/teams",
  scope: "tn.dis.teams:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, includeInactive: bool, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, sort: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.TeamResponse"), 400: refused },
});

export const technicianShiftsBulkDelete = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.BulkDeleteTechnicianShiftRequest; result: T.BulkDeleteTechnicianShiftResult }>({
  key: "dispatch.technicianShifts.bulkDelete",
  id: "TechnicianShifts_BulkDelete",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete",
  scope: "tn.dis.technicianshifts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.BulkDeleteTechnicianShiftRequest"),
  responses: { 200: json("Dispatch.Contracts.TechnicianShift.BulkDeleteTechnicianShiftResult"), 400: refused },
});

export const technicianShiftsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateTechnicianShiftRequest; result: T.TechnicianShiftCreateResponse }>({
  key: "dispatch.technicianShifts.create",
  id: "TechnicianShifts_Create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts",
  scope: "tn.dis.technicianshifts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateTechnicianShiftRequest"),
  responses: { 200: json("Dispatch.V2.TechnicianShiftCreateResponse"), 400: refused },
});

export const technicianShiftsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.DeleteTechnicianShiftResult }>({
  key: "dispatch.technicianShifts.delete",
  id: "TechnicianShifts_Delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  scope: "tn.dis.technicianshifts:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.Contracts.TechnicianShift.DeleteTechnicianShiftResult"), 400: refused, 404: refused },
});

export const technicianShiftsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.TechnicianShiftResponse }>({
  key: "dispatch.technicianShifts.get",
  id: "TechnicianShifts_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  scope: "tn.dis.technicianshifts:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.TechnicianShiftResponse"), 400: refused, 404: refused },
});

export const technicianShiftsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { startsOnOrAfter?: string; endsOnOrBefore?: string; shiftType?: T.ShiftType; technicianId?: number; titleContains?: string; noteContains?: string; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTechnicianShiftResponse }>({
  key: "dispatch.technicianShifts.list",
  id: "TechnicianShifts_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts",
  scope: "tn.dis.technicianshifts:r",
  pathParameters: { tenant: int64 },
  query: { startsOnOrAfter: dateTime, endsOnOrBefore: dateTime, shiftType: {"$ref":"#/$defs/Dispatch.V2.ShiftType"}, technicianId: int64, titleContains: text, noteContains: text, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.TechnicianShiftResponse"), 400: refused },
});

export const technicianShiftsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateTechnicianShiftRequest; result: T.TechnicianShiftUpdateResponse }>({
  key: "dispatch.technicianShifts.update",
  id: "TechnicianShifts_Update",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  scope: "tn.dis.technicianshifts:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Dispatch.V2.UpdateTechnicianShiftRequest"),
  responses: { 200: json("Dispatch.V2.TechnicianShiftUpdateResponse"), 400: refused, 404: refused },
});

export const technicianSkillsAssign = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.UpdateTechnicianSkillsRequest; result: T.UpdateTechnicianSkillsResponse }>({
  key: "dispatch.technicianSkills.assign",
  id: "TechnicianSkills_AssignTechnicianSkills",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  scope: "tn.dis.technicianskills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.UpdateTechnicianSkillsRequest"),
  responses: { 200: json("Dispatch.V2.UpdateTechnicianSkillsResponse"), 400: refused, 404: refused },
});

export const technicianSkillsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateTechnicianSkillRequest; result: T.TechnicianSkillResponse }>({
  key: "dispatch.technicianSkills.create",
  id: "TechnicianSkills_CreateTechnicianSkill",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  scope: "tn.dis.technicianskills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateTechnicianSkillRequest"),
  responses: { 200: json("Dispatch.V2.TechnicianSkillResponse"), 400: refused, 404: refused },
});

export const technicianSkillsDelete = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: T.DeleteTechnicianSkillResult }>({
  key: "dispatch.technicianSkills.delete",
  id: "TechnicianSkills_Delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
  scope: "tn.dis.technicianskills:w",
  pathParameters: { id: text, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.Contracts.TechnicianSkill.DeleteTechnicianSkillResult"), 400: refused, 404: refused },
});

export const technicianSkillsGet = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: T.TechnicianSkillResponse }>({
  key: "dispatch.technicianSkills.get",
  id: "TechnicianSkills_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
  scope: "tn.dis.technicianskills:r",
  pathParameters: { id: text, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.TechnicianSkillResponse"), 400: refused, 404: refused },
});

export const technicianSkillsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { technicianId?: number; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTechnicianSkillResponse }>({
  key: "dispatch.technicianSkills.list",
  id: "TechnicianSkills_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  scope: "tn.dis.technicianskills:r",
  pathParameters: { tenant: int64 },
  query: { technicianId: int64, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.TechnicianSkillResponse"), 400: refused },
});

export const technicianTrackingGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { technicianId: number; appointmentId: number }; body: undefined; result: T.TechnicianTrackingResponse }>({
  key: "dispatch.technicianTracking.get",
  id: "TechnicianTracking_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-tracking",
  scope: "tn.dis.techniciantracking:r",
  pathParameters: { tenant: int64 },
  query: { technicianId: {"type":"integer","format":"int64","isRequired":true}, appointmentId: {"type":"integer","format":"int64","isRequired":true} },
  responses: { 200: json("Dispatch.V2.TechnicianTrackingResponse"), 400: {"contentType":"application/json","inline":{"type":"string"}} },
});

export const zonesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateOrUpdateZoneRequestArgs; result: T.CreateOrUpdateZoneResponse }>({
  key: "dispatch.zones.create",
  id: "Zone_CreateZone",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/zones",
  scope: "tn.dis.zones:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateOrUpdateZoneRequestArgs"),
  responses: { 200: json("Dispatch.V2.CreateOrUpdateZoneResponse"), 400: {"contentType":"application/json","inline":{"type":"string"}} },
});

export const zonesDelete = /* @__PURE__ */ operation<{ path: { zoneId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "dispatch.zones.delete",
  id: "Zone_DeleteZone",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  scope: "tn.dis.zones:w",
  pathParameters: { zoneId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const zonesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ZoneResponse }>({
  key: "dispatch.zones.get",
  id: "Zone_Get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/zones/{id}",
  scope: "tn.dis.zones:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Dispatch.V2.ZoneResponse"), 400: refused, 404: refused },
});

export const zonesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfZoneResponse }>({
  key: "dispatch.zones.list",
  id: "Zone_GetList",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/zones",
  scope: "tn.dis.zones:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Dispatch.V2.ZoneResponse"), 400: refused },
});

export const zonesUpdate = /* @__PURE__ */ operation<{ path: { zoneId: number; tenant: number }; query: {}; body: T.CreateOrUpdateZoneRequestArgs; result: T.CreateOrUpdateZoneResponse }>({
  key: "dispatch.zones.update",
  id: "Zone_UpdateZone",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  scope: "tn.dis.zones:w",
  pathParameters: { zoneId: int64, tenant: int64 },
  query: {},
  body: json("Dispatch.V2.CreateOrUpdateZoneRequestArgs"),
  responses: { 200: json("Dispatch.V2.CreateOrUpdateZoneResponse"), 400: {"contentType":"application/json","inline":{"type":"string"}} },
});

/** Every operation of Dispatch, by resource. */
export const dispatch = {
  appointmentAssignments: {
    assignTechnicians: appointmentAssignmentsAssignTechnicians,
    list: appointmentAssignmentsList,
    unassignTechnicians: appointmentAssignmentsUnassignTechnicians,
  },
  arrivalWindows: {
    create: arrivalWindowsCreate,
    get: arrivalWindowsGet,
    getConfiguration: arrivalWindowsGetConfiguration,
    list: arrivalWindowsList,
    setActivated: arrivalWindowsSetActivated,
    update: arrivalWindowsUpdate,
    updateConfiguration: arrivalWindowsUpdateConfiguration,
  },
  businessHours: {
    create: businessHoursCreate,
    list: businessHoursList,
  },
  capacity: {
    get: capacityGet,
  },
  export: {
    appointmentAssignments: exportAppointmentAssignments,
  },
  gpsPings: {
    create: gpsPingsCreate,
  },
  nonJobAppointments: {
    create: nonJobAppointmentsCreate,
    delete: nonJobAppointmentsDelete,
    get: nonJobAppointmentsGet,
    list: nonJobAppointmentsList,
    update: nonJobAppointmentsUpdate,
  },
  teams: {
    create: teamsCreate,
    delete: teamsDelete,
    get: teamsGet,
    list: teamsList,
  },
  technicianShifts: {
    bulkDelete: technicianShiftsBulkDelete,
    create: technicianShiftsCreate,
    delete: technicianShiftsDelete,
    get: technicianShiftsGet,
    list: technicianShiftsList,
    update: technicianShiftsUpdate,
  },
  technicianSkills: {
    assign: technicianSkillsAssign,
    create: technicianSkillsCreate,
    delete: technicianSkillsDelete,
    get: technicianSkillsGet,
    list: technicianSkillsList,
  },
  technicianTracking: {
    get: technicianTrackingGet,
  },
  zones: {
    create: zonesCreate,
    delete: zonesDelete,
    get: zonesGet,
    list: zonesList,
    update: zonesUpdate,
  },
} as const;

export const dispatchApi = {"key":"dispatch","title":"Dispatch","basePath":"/dispatch/v2","document":"dispatch-v2.json","scopes":{"tn.dis.gpspings:w":"Dispatch → GPS Pings (Write)","tn.dis.appointmentassignments:r":"Dispatch → Appointment Assignments (Read)","tn.dis.appointmentassignments:w":"Dispatch → Appointment Assignments (Write)","tn.dis.arrivalwindows:r":"Dispatch → Arrival Windows (Read)","tn.dis.arrivalwindows:w":"Dispatch → Arrival Windows (Write)","tn.dis.businesshours:r":"Dispatch → Business Hours (Read)","tn.dis.businesshours:w":"Dispatch → Business Hours (Write)","tn.dis.capacity:w":"Dispatch → Capacity (Write)","tn.dis.nonjobappointments:r":"Dispatch → Non-Job Appointments (Read)","tn.dis.nonjobappointments:w":"Dispatch → Non-Job Appointments (Write)","tn.dis.teams:r":"Dispatch → Teams (Read)","tn.dis.teams:w":"Dispatch → Teams (Write)","tn.dis.technicianshifts:r":"Dispatch → Technician Shifts (Read)","tn.dis.technicianshifts:w":"Dispatch → Technician Shifts (Write)","tn.dis.technicianskills:r":"Dispatch → Technician Skills (Read)","tn.dis.technicianskills:w":"Dispatch → Technician Skills (Write)","tn.dis.techniciantracking:r":"Dispatch → Technician Tracking (Read)","tn.dis.zones:r":"Dispatch → Zones (Read)","tn.dis.zones:w":"Dispatch → Zones (Write)"}} as const;
