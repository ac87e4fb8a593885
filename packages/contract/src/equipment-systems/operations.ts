// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const equipmentTypesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.EquipmentTypeCreateRequest; result: T.EquipmentTypeResponse }>({
  key: "equipmentSystems.equipmentTypes.create",
  id: "EquipmentTypes_Create",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
  scope: "tn.eqs.equipmenttypes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.EquipmentTypeCreateRequest"),
  responses: { 200: json("EquipmentSystems.V2.EquipmentTypeResponse"), 400: refused, 409: refused },
});

export const equipmentTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.EquipmentTypeResponse }>({
  key: "equipmentSystems.equipmentTypes.get",
  id: "EquipmentTypes_Get",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  scope: "tn.eqs.equipmenttypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("EquipmentSystems.V2.EquipmentTypeResponse"), 400: refused, 404: refused },
});

export const equipmentTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; name?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfEquipmentTypeResponse }>({
  key: "equipmentSystems.equipmentTypes.list",
  id: "EquipmentTypes_GetList",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
  scope: "tn.eqs.equipmenttypes:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, name: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  sort: ["ID","Name","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_EquipmentSystems.V2.EquipmentTypeResponse"), 400: refused },
});

export const equipmentTypesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.EquipmentTypeUpdateRequest; result: T.EquipmentTypeResponse }>({
  key: "equipmentSystems.equipmentTypes.update",
  id: "EquipmentTypes_Update",
  method: "PATCH",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  scope: "tn.eqs.equipmenttypes:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.EquipmentTypeUpdateRequest"),
  responses: { 200: json("EquipmentSystems.V2.EquipmentTypeResponse"), 400: refused, 404: refused, 409: refused },
});

export const exportInstalledEquipment = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.InstalledEquipmentListExportResponse }>({
  key: "equipmentSystems.export.installedEquipment",
  id: "Export_ExportInstalledEquipment",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/export/installed-equipment",
  scope: "tn.eqs.installedequipment:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("EquipmentSystems.V2.InstalledEquipmentListExportResponse"), 400: refused },
});

export const installedEquipmentCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.InstalledEquipmentCreateRequest; result: T.InstalledEquipmentDetailedResponse }>({
  key: "equipmentSystems.installedEquipment.create",
  id: "InstalledEquipment_Create",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
  scope: "tn.eqs.installedequipment:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.InstalledEquipmentCreateRequest"),
  responses: { 200: json("EquipmentSystems.V2.InstalledEquipmentDetailedResponse"), 400: refused, 404: refused, 409: refused },
});

export const installedEquipmentDownloadAttachment = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { path?: string }; body: undefined; result: { readonly location: string } }>({
  key: "equipmentSystems.installedEquipment.downloadAttachment",
  id: "InstalledEquipment_Get2",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
  scope: "tn.eqs.installedequipment:r",
  pathParameters: { tenant: int64 },
  query: { path: text },
  responses: { 200: null, 302: null, 400: refused, 404: refused },
});

export const installedEquipmentGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.InstalledEquipmentDetailedResponse }>({
  key: "equipmentSystems.installedEquipment.get",
  id: "InstalledEquipment_Get",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
  scope: "tn.eqs.installedequipment:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("EquipmentSystems.V2.InstalledEquipmentDetailedResponse"), 400: refused, 404: refused },
});

export const installedEquipmentList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { locationIds?: string | readonly (string | number)[]; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; active?: T.ActiveRequestArg }; body: undefined; result: T.PaginatedResponseOfInstalledEquipmentResponse }>({
  key: "equipmentSystems.installedEquipment.list",
  id: "InstalledEquipment_GetList",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
  scope: "tn.eqs.installedequipment:r",
  pathParameters: { tenant: int64 },
  query: { locationIds: commaList, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_EquipmentSystems.V2.InstalledEquipmentResponse"), 400: refused },
});

export const installedEquipmentListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page: number; pageSize: number; descending: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sortBy?: string }; body: undefined; result: T.RepositoryPageResultOfCustomFieldTypeModel }>({
  key: "equipmentSystems.installedEquipment.listCustomFieldTypes",
  id: "InstalledEquipment_GetCustomFieldTypes",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types",
  scope: "tn.eqs.installedequipment:r",
  pathParameters: { tenant: int64 },
  query: { page: {"type":"integer","format":"int32","isRequired":true}, pageSize: {"type":"integer","format":"int32","isRequired":true}, descending: {"type":"boolean","isRequired":true}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sortBy: text },
  list: "page",
  responses: { 200: json("LocationEquipment.Repositories.Types.RepositoryPageResult_Of_LocationEquipment.CustomFieldTypeModel"), 400: refused },
});

export const installedEquipmentUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.InstalledEquipmentUpdateRequest; result: T.InstalledEquipmentDetailedResponse }>({
  key: "equipmentSystems.installedEquipment.update",
  id: "InstalledEquipment_Update",
  method: "PATCH",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
  scope: "tn.eqs.installedequipment:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.InstalledEquipmentUpdateRequest"),
  responses: { 200: json("EquipmentSystems.V2.InstalledEquipmentDetailedResponse"), 400: refused, 404: refused, 409: refused },
});

export const installedEquipmentUploadAttachment = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: { readonly file?: Blob; }; result: T.AttachmentUploadResponse }>({
  key: "equipmentSystems.installedEquipment.uploadAttachment",
  id: "InstalledEquipment_PostAttachment",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
  scope: "tn.eqs.installedequipment:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"multipart/form-data","inline":{"type":"object","properties":{"file":{"type":"string","format":"binary"}}}},
  responses: { 200: json("EquipmentSystems.V2.AttachmentUploadResponse"), 201: json("EquipmentSystems.V2.AttachmentUploadResponse"), 400: refused },
});

/** Every operation of Equipment Systems, by resource. */
export const equipmentSystems = {
  equipmentTypes: {
    create: equipmentTypesCreate,
    get: equipmentTypesGet,
    list: equipmentTypesList,
    update: equipmentTypesUpdate,
  },
  export: {
    installedEquipment: exportInstalledEquipment,
  },
  installedEquipment: {
    create: installedEquipmentCreate,
    downloadAttachment: installedEquipmentDownloadAttachment,
    get: installedEquipmentGet,
    list: installedEquipmentList,
    listCustomFieldTypes: installedEquipmentListCustomFieldTypes,
    update: installedEquipmentUpdate,
    uploadAttachment: installedEquipmentUploadAttachment,
  },
} as const;

export const equipmentSystemsApi = {"key":"equipmentSystems","title":"Equipment Systems","basePath":"/equipmentsystems/v2","document":"equipment-systems-v2.json","scopes":{"tn.eqs.equipmenttypes:r":"Equipment Systems → Equipment Types (Read)","tn.eqs.equipmenttypes:w":"Equipment Systems → Equipment Types (Write)","tn.eqs.installedequipment:r":"Equipment Systems → Installed Equipment (Read)","tn.eqs.installedequipment:w":"Equipment Systems → Installed Equipment (Write)"}} as const;
