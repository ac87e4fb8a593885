// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const businessUnitsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.BusinessUnitResponse }>({
  key: "settings.businessUnits.get",
  id: "BusinessUnits_Get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units/{id}",
  scope: "tn.stt.businessunits:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("TenantSettings.V2.BusinessUnitResponse"), 400: refused, 404: refused },
});

export const businessUnitsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; name?: string; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; externalDataApplicationGuid?: string }; body: undefined; result: T.PaginatedResponseOfBusinessUnitResponse }>({
  key: "settings.businessUnits.list",
  id: "BusinessUnits_GetList",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units",
  scope: "tn.stt.businessunits:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, name: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, externalDataApplicationGuid: guid },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TenantSettings.V2.BusinessUnitResponse"), 400: refused },
});

export const businessUnitsListIntacctMappings = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page: number; pageSize: number; includeTotal: boolean; ids?: readonly number[] }; body: undefined; result: T.PaginatedResponseOfIntacctBusinessUnitMappingResponse }>({
  key: "settings.businessUnits.listIntacctMappings",
  id: "IntacctBusinessUnitMappings_Get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units/intacct",
  scope: "tn.stt.businessunits:r",
  pathParameters: { tenant: int64 },
  query: { page: {"type":"integer","format":"int32","minimum":0,"maximum":2147483647,"isRequired":true}, pageSize: {"type":"integer","format":"int32","minimum":1,"maximum":500,"isRequired":true}, includeTotal: {"type":"boolean","isRequired":true}, ids: {"type":"array","items":{"type":"integer","format":"int64"}} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.Integrations.Intacct.IntacctBusinessUnitMappingResponse"), 400: refused },
});

export const businessUnitsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateBusinessUnitRequest; result: T.ModificationResponse }>({
  key: "settings.businessUnits.update",
  id: "BusinessUnits_Update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/business-units/{id}",
  scope: "tn.stt.businessunits:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.UpdateBusinessUnitRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const employeesAccountActions = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.AccountActionRequest; result: T.AccountActionResponse }>({
  key: "settings.employees.accountActions",
  id: "Employees_AccountActions",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees/{id}/account-actions",
  scope: "tn.stt.employees:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.AccountActionRequest"),
  responses: { 200: json("TenantSettings.V2.AccountActionResponse"), 400: refused },
});

export const employeesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.EmployeeCreateRequest; result: T.EmployeeCreateResponse }>({
  key: "settings.employees.create",
  id: "Employees_Create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees",
  scope: "tn.stt.employees:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.EmployeeCreateRequest"),
  responses: { 200: json("TenantSettings.V2.EmployeeCreateResponse"), 400: refused },
});

export const employeesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.EmployeeResponse }>({
  key: "settings.employees.get",
  id: "Employees_Get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  scope: "tn.stt.employees:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("TenantSettings.V2.EmployeeResponse"), 400: refused, 404: refused },
});

export const employeesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; userIds?: string | readonly (string | number)[]; name?: string; email?: string; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfEmployeeResponse }>({
  key: "settings.employees.list",
  id: "Employees_GetList",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/employees",
  scope: "tn.stt.employees:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, userIds: commaList, name: text, email: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TenantSettings.V2.EmployeeResponse"), 400: refused },
});

export const employeesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.EmployeeUpdateRequest; result: T.EmployeeUpdateResponse }>({
  key: "settings.employees.update",
  id: "Employees_Update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  scope: "tn.stt.employees:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.EmployeeUpdateRequest"),
  responses: { 200: json("TenantSettings.V2.EmployeeUpdateResponse"), 400: refused, 404: refused },
});

export const exportBusinessUnits = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportBusinessUnitResponse }>({
  key: "settings.export.businessUnits",
  id: "Export_BusinessUnits",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/business-units",
  scope: "tn.stt.businessunits:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_TenantSettings.V2.ExportBusinessUnitResponse"), 400: refused },
});

export const exportEmployees = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportEmployeeResponse }>({
  key: "settings.export.employees",
  id: "Export_Employees",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/employees",
  scope: "tn.stt.employees:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_TenantSettings.V2.ExportEmployeeResponse"), 400: refused },
});

export const exportTagTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportTagTypeResponse }>({
  key: "settings.export.tagTypes",
  id: "Export_TagTypes",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/tag-types",
  scope: "tn.stt.tagtypes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_TenantSettings.V2.ExportTagTypeResponse"), 400: refused },
});

export const exportTechnicians = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportTechnicianResponse }>({
  key: "settings.export.technicians",
  id: "Export_Technicians",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/technicians",
  scope: "tn.stt.technicians:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_TenantSettings.V2.ExportTechnicianResponse"), 400: refused },
});

export const tagTypesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateTagTypeRequest; result: T.ModificationResponse }>({
  key: "settings.tagTypes.create",
  id: "TagTypes_Create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/tag-types",
  scope: "tn.stt.tagtypes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.CreateTagTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const tagTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTagTypeResponse }>({
  key: "settings.tagTypes.list",
  id: "TagTypes_GetList",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/tag-types",
  scope: "tn.stt.tagtypes:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TenantSettings.V2.TagTypeResponse"), 400: refused },
});

export const tagTypesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateTagTypeRequest; result: T.ModificationResponse }>({
  key: "settings.tagTypes.update",
  id: "TagTypes_Update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/tag-types/{id}",
  scope: "tn.stt.tagtypes:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.UpdateTagTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const techniciansAccountActions = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.TechnicianAccountActionRequest; result: T.AccountActionResponse }>({
  key: "settings.technicians.accountActions",
  id: "Technicians_AccountActions",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}/account-actions",
  scope: "tn.stt.technicians:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.TechnicianAccountActionRequest"),
  responses: { 200: json("TenantSettings.V2.AccountActionResponse"), 400: refused },
});

export const techniciansCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.TechnicianCreateRequest; result: T.TechnicianCreateResponse }>({
  key: "settings.technicians.create",
  id: "Technicians_Create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/technicians",
  scope: "tn.stt.technicians:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.TechnicianCreateRequest"),
  responses: { 200: json("TenantSettings.V2.TechnicianCreateResponse"), 400: refused },
});

export const techniciansGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.TechnicianResponse }>({
  key: "settings.technicians.get",
  id: "Technicians_Get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}",
  scope: "tn.stt.technicians:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("TenantSettings.V2.TechnicianResponse"), 400: refused, 404: refused },
});

export const techniciansList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; userIds?: string | readonly (string | number)[]; name?: string; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfTechnicianResponse }>({
  key: "settings.technicians.list",
  id: "Technicians_GetList",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/technicians",
  scope: "tn.stt.technicians:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, userIds: commaList, name: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TenantSettings.V2.TechnicianResponse"), 400: refused },
});

export const techniciansUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.TechnicianUpdateRequest; result: T.TechnicianUpdateResponse }>({
  key: "settings.technicians.update",
  id: "Technicians_Update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}",
  scope: "tn.stt.technicians:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("TenantSettings.V2.TechnicianUpdateRequest"),
  responses: { 200: json("TenantSettings.V2.TechnicianUpdateResponse"), 400: refused, 404: refused },
});

export const userRolesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; name?: string; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; employeeType?: T.RequestedEmployeeTypeArg }; body: undefined; result: T.PaginatedResponseOfUserRoleResponse }>({
  key: "settings.userRoles.list",
  id: "UserRoles_GetList",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/user-roles",
  scope: "tn.stt.userroles:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, name: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, employeeType: {"$ref":"#/$defs/TenantSettings.V2.RequestedEmployeeTypeArg"} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_TenantSettings.V2.UserRoleResponse"), 400: refused },
});

/** Every operation of Settings, by resource. */
export const settings = {
  businessUnits: {
    get: businessUnitsGet,
    list: businessUnitsList,
    listIntacctMappings: businessUnitsListIntacctMappings,
    update: businessUnitsUpdate,
  },
  employees: {
    accountActions: employeesAccountActions,
    create: employeesCreate,
    get: employeesGet,
    list: employeesList,
    update: employeesUpdate,
  },
  export: {
    businessUnits: exportBusinessUnits,
    employees: exportEmployees,
    tagTypes: exportTagTypes,
    technicians: exportTechnicians,
  },
  tagTypes: {
    create: tagTypesCreate,
    list: tagTypesList,
    update: tagTypesUpdate,
  },
  technicians: {
    accountActions: techniciansAccountActions,
    create: techniciansCreate,
    get: techniciansGet,
    list: techniciansList,
    update: techniciansUpdate,
  },
  userRoles: {
    list: userRolesList,
  },
} as const;

export const settingsApi = {"key":"settings","title":"Settings","basePath":"/settings/v2","document":"settings-v2.json","scopes":{"tn.stt.businessunits:r":"Settings → Business Units (Read)","tn.stt.employees:r":"Settings → Employees (Read)","tn.stt.employees:w":"Settings → Employees (Write)","tn.stt.technicians:r":"Settings → Technicians (Read)","tn.stt.technicians:w":"Settings → Technicians (Write)","tn.stt.userroles:r":"Settings → User Roles (Read)","tn.stt.businessunits:w":"Settings → Business Units (Write)","tn.stt.tagtypes:r":"Settings → Tag Types (Read)","tn.stt.tagtypes:w":"Settings → Tag Types (Write)"}} as const;
