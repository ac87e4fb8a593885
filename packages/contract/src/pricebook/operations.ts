// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const bulkCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.PricebookBulkCreateRequest; result: T.PricebookBulkCreateResponse }>({
  key: "pricebook.bulk.create",
  id: "PricebookBulk_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  scope: "tn.pb.pricebook:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.PricebookBulkCreateRequest"),
  responses: { 201: json("Pricebook.V2.PricebookBulkCreateResponse"), 400: refused },
});

export const bulkUpdate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.PricebookBulkUpdateRequest; result: undefined }>({
  key: "pricebook.bulk.update",
  id: "PricebookBulk_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  scope: "tn.pb.pricebook:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.PricebookBulkUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const categoriesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CategoryCreateRequest; result: T.CategoryResponse }>({
  key: "pricebook.categories.create",
  id: "Categories_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/categories",
  scope: "tn.pb.categories:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.CategoryCreateRequest"),
  responses: { 201: json("Pricebook.V2.CategoryResponse"), 400: refused },
});

export const categoriesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "pricebook.categories.delete",
  id: "Categories_Delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  scope: "tn.pb.categories:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 204: null, 400: refused, 404: refused },
});

export const categoriesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CategoryResponse }>({
  key: "pricebook.categories.get",
  id: "Categories_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  scope: "tn.pb.categories:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Pricebook.V2.CategoryResponse"), 400: refused, 404: refused },
});

export const categoriesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; categoryType?: T.CategoryType; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfCategoryResponse }>({
  key: "pricebook.categories.list",
  id: "Categories_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/categories",
  scope: "tn.pb.categories:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, sort: text, categoryType: {"$ref":"#/$defs/Pricebook.V2.CategoryType"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  sort: ["Id","Name"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.CategoryResponse"), 400: refused },
});

export const categoriesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CategoryUpdateRequest; result: T.CategoryResponse }>({
  key: "pricebook.categories.update",
  id: "Categories_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  scope: "tn.pb.categories:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.CategoryUpdateRequest"),
  responses: { 200: json("Pricebook.V2.CategoryResponse"), 400: refused, 404: refused },
});

export const clientSpecificPricingList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; searchTerm?: string; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfClientSpecificPricingResponse }>({
  key: "pricebook.clientSpecificPricing.list",
  id: "ClientSpecificPricing_GetAllRateSheets",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/clientspecificpricing",
  scope: "tn.pb.csp:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, searchTerm: text, active: {"$ref":"#/$defs/ActiveRequestArg"}, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Estimates.V2.ClientSpecificPricingResponse"), 400: refused },
});

export const clientSpecificPricingUpdateRateSheet = /* @__PURE__ */ operation<{ path: { rateSheetId: number; tenant: number }; query: {}; body: T.UpdateClientSpecificPricingRequest; result: T.UpdateClientSpecificPricingResponse }>({
  key: "pricebook.clientSpecificPricing.updateRateSheet",
  id: "ClientSpecificPricing_UpdateRateSheet",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}",
  scope: "tn.pb.csp:w",
  pathParameters: { rateSheetId: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.UpdateClientSpecificPricingRequest"),
  responses: { 200: json("Estimates.V2.UpdateClientSpecificPricingResponse"), 400: refused },
});

export const discountsAndFeesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.DiscountAndFeesCreateRequest; result: T.DiscountAndFeesResponse }>({
  key: "pricebook.discountsAndFees.create",
  id: "DiscountAndFees_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees",
  scope: "tn.pb.discountsandfees:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.DiscountAndFeesCreateRequest"),
  responses: { 201: json("Pricebook.V2.DiscountAndFeesResponse"), 400: refused },
});

export const discountsAndFeesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "pricebook.discountsAndFees.delete",
  id: "DiscountAndFees_Delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  scope: "tn.pb.discountsandfees:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 204: null, 400: refused, 404: refused },
});

export const discountsAndFeesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.DiscountAndFeesResponse }>({
  key: "pricebook.discountsAndFees.get",
  id: "DiscountAndFees_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  scope: "tn.pb.discountsandfees:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Pricebook.V2.DiscountAndFeesResponse"), 400: refused, 404: refused },
});

export const discountsAndFeesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; searchText?: string }; body: undefined; result: T.PaginatedResponseOfDiscountAndFeesResponse }>({
  key: "pricebook.discountsAndFees.list",
  id: "DiscountAndFees_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees",
  scope: "tn.pb.discountsandfees:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, sort: text, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, searchText: {"type":"string","minLength":2,"maxLength":200} },
  sort: ["Id","Code","DisplayName","CreatedOn","ModifiedOn","Price","MemberPrice","AddOnPrice","AddOnMemberPrice","MaterialsCost","PrimaryVendor","Cost","Manufacturer","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.DiscountAndFeesResponse"), 400: refused },
});

export const discountsAndFeesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.DiscountAndFeesUpdateRequest; result: T.DiscountAndFeesResponse }>({
  key: "pricebook.discountsAndFees.update",
  id: "DiscountAndFees_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  scope: "tn.pb.discountsandfees:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.DiscountAndFeesUpdateRequest"),
  responses: { 200: json("Pricebook.V2.DiscountAndFeesResponse"), 400: refused, 404: refused },
});

export const equipmentCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.EquipmentCreateRequest; result: T.EquipmentResponse }>({
  key: "pricebook.equipment.create",
  id: "Equipment_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/equipment",
  scope: "tn.pb.equipment:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.EquipmentCreateRequest"),
  responses: { 201: json("Pricebook.V2.EquipmentResponse"), 400: refused },
});

export const equipmentDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "pricebook.equipment.delete",
  id: "Equipment_Delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  scope: "tn.pb.equipment:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 204: null, 400: refused, 404: refused },
});

export const equipmentGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.EquipmentResponse }>({
  key: "pricebook.equipment.get",
  id: "Equipment_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  scope: "tn.pb.equipment:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Pricebook.V2.EquipmentResponse"), 400: refused, 404: refused },
});

export const equipmentList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; searchText?: string }; body: undefined; result: T.PaginatedResponseOfEquipmentResponse }>({
  key: "pricebook.equipment.list",
  id: "Equipment_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/equipment",
  scope: "tn.pb.equipment:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, sort: text, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, searchText: {"type":"string","minLength":2,"maxLength":200} },
  sort: ["Id","Code","DisplayName","CreatedOn","ModifiedOn","Price","MemberPrice","AddOnPrice","AddOnMemberPrice","MaterialsCost","PrimaryVendor","Cost","Manufacturer","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.EquipmentResponse"), 400: refused },
});

export const equipmentUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.EquipmentUpdateRequest; result: T.EquipmentResponse }>({
  key: "pricebook.equipment.update",
  id: "Equipment_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  scope: "tn.pb.equipment:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.EquipmentUpdateRequest"),
  responses: { 200: json("Pricebook.V2.EquipmentResponse"), 400: refused, 404: refused },
});

export const exportCategories = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCategoryResponse }>({
  key: "pricebook.export.categories",
  id: "Export_Categories",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/categories",
  scope: "tn.pb.categories:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Pricebook.V2.ExportCategoryResponse"), 400: refused },
});

export const exportEquipment = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportEquipmentResponse }>({
  key: "pricebook.export.equipment",
  id: "Export_Equipment",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/equipment",
  scope: "tn.pb.equipment:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Pricebook.V2.ExportEquipmentResponse"), 400: refused },
});

export const exportMaterials = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportMaterialResponse }>({
  key: "pricebook.export.materials",
  id: "Export_Materials",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/materials",
  scope: "tn.pb.materials:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Pricebook.V2.ExportMaterialResponse"), 400: refused },
});

export const exportServices = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportServiceResponse }>({
  key: "pricebook.export.services",
  id: "Export_Services",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/export/services",
  scope: "tn.pb.services:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Pricebook.V2.ExportServiceResponse"), 400: refused },
});

export const imagesDownload = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { path?: string }; body: undefined; result: { readonly location: string } }>({
  key: "pricebook.images.download",
  id: "Images_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/images",
  scope: "tn.pb.images:r",
  pathParameters: { tenant: int64 },
  query: { path: text },
  responses: { 302: null, 400: refused, 404: refused },
});

export const imagesUpload = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: { readonly file?: Blob; }; result: T.ImageUploadResponse }>({
  key: "pricebook.images.upload",
  id: "Images_Post",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/images",
  scope: "tn.pb.images:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"multipart/form-data","inline":{"type":"object","properties":{"file":{"type":"string","format":"binary"}}}},
  responses: { 201: json("Pricebook.V2.ImageUploadResponse"), 400: refused },
});

export const materialsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MaterialCreateRequest; result: T.MaterialResponse }>({
  key: "pricebook.materials.create",
  id: "Materials_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/materials",
  scope: "tn.pb.materials:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.MaterialCreateRequest"),
  responses: { 201: json("Pricebook.V2.MaterialResponse"), 400: refused },
});

export const materialsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "pricebook.materials.delete",
  id: "Materials_Delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  scope: "tn.pb.materials:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 204: null, 400: refused, 404: refused },
});

export const materialsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string }; body: undefined; result: T.MaterialResponse }>({
  key: "pricebook.materials.get",
  id: "Materials_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  scope: "tn.pb.materials:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid },
  responses: { 200: json("Pricebook.V2.MaterialResponse"), 400: refused, 404: refused },
});

export const materialsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { isOtherDirectCost?: boolean; costTypeIds?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; searchText?: string }; body: undefined; result: T.PaginatedResponseOfMaterialResponse }>({
  key: "pricebook.materials.list",
  id: "Materials_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials",
  scope: "tn.pb.materials:r",
  pathParameters: { tenant: int64 },
  query: { isOtherDirectCost: bool, costTypeIds: commaList, page: int32, pageSize: int32, includeTotal: bool, sort: text, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, searchText: {"type":"string","minLength":2,"maxLength":200} },
  sort: ["Id","Code","DisplayName","CreatedOn","ModifiedOn","Price","MemberPrice","AddOnPrice","AddOnMemberPrice","MaterialsCost","PrimaryVendor","Cost","Manufacturer","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.MaterialResponse"), 400: refused },
});

export const materialsListCostTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.PaginatedResponseOfCostTypeResponse }>({
  key: "pricebook.materials.listCostTypes",
  id: "Materials_GetCostTypes",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/costtypes",
  scope: "tn.pb.materials:r",
  pathParameters: { tenant: int64 },
  query: {},
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.CostTypeResponse"), 400: refused },
});

export const materialsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.MaterialUpdateRequest; result: T.MaterialResponse }>({
  key: "pricebook.materials.update",
  id: "Materials_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  scope: "tn.pb.materials:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.MaterialUpdateRequest"),
  responses: { 200: json("Pricebook.V2.MaterialResponse"), 400: refused, 404: refused },
});

export const materialsMarkupCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MaterialsMarkupRequest; result: T.ResultOfMaterialsMarkupResponse }>({
  key: "pricebook.materialsMarkup.create",
  id: "MaterialsMarkup_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup",
  scope: "tn.pb.materials:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.MaterialsMarkupRequest"),
  responses: { 201: json("Result_Of_Pricebook.V2.MaterialsMarkupResponse"), 400: refused },
});

export const materialsMarkupGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ResultOfMaterialsMarkupResponse }>({
  key: "pricebook.materialsMarkup.get",
  id: "MaterialsMarkup_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
  scope: "tn.pb.materials:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Result_Of_Pricebook.V2.MaterialsMarkupResponse"), 400: refused, 404: refused },
});

export const materialsMarkupList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number }; body: undefined; result: T.CollectionResultOfMaterialsMarkupResponse }>({
  key: "pricebook.materialsMarkup.list",
  id: "MaterialsMarkup_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup",
  scope: "tn.pb.materials:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32 },
  list: "page",
  responses: { 200: json("CollectionResult_Of_Pricebook.V2.MaterialsMarkupResponse"), 400: refused },
});

export const materialsMarkupUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.MaterialsMarkupRequest; result: T.ResultOfMaterialsMarkupResponse }>({
  key: "pricebook.materialsMarkup.update",
  id: "MaterialsMarkup_Update",
  method: "PUT",
  path: "/pricebook/v2/tenant/{tenant}/materialsmarkup/{id}",
  scope: "tn.pb.materials:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.MaterialsMarkupRequest"),
  responses: { 200: json("Result_Of_Pricebook.V2.MaterialsMarkupResponse"), 400: refused, 404: refused },
});

export const servicesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.ServiceCreateRequest; result: T.ServiceResponse }>({
  key: "pricebook.services.create",
  id: "Services_Create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/services",
  scope: "tn.pb.services:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Pricebook.V2.ServiceCreateRequest"),
  responses: { 201: json("Pricebook.V2.ServiceResponse"), 400: refused },
});

export const servicesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "pricebook.services.delete",
  id: "Services_Delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  scope: "tn.pb.services:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 204: null, 400: refused, 404: refused },
});

export const servicesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { calculatePrices?: boolean; externalDataApplicationGuid?: string }; body: undefined; result: T.ServiceGetResponse }>({
  key: "pricebook.services.get",
  id: "Services_Get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  scope: "tn.pb.services:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { calculatePrices: {"type":"boolean","default":false}, externalDataApplicationGuid: guid },
  responses: { 200: json("Pricebook.V2.ServiceGetResponse"), 400: refused, 404: refused },
});

export const servicesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { calculatePrices?: boolean; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; searchText?: string }; body: undefined; result: T.PaginatedResponseOfServiceGetResponse }>({
  key: "pricebook.services.list",
  id: "Services_GetList",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/services",
  scope: "tn.pb.services:r",
  pathParameters: { tenant: int64 },
  query: { calculatePrices: bool, page: int32, pageSize: int32, includeTotal: bool, sort: text, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, searchText: {"type":"string","minLength":2,"maxLength":200} },
  sort: ["Id","Code","DisplayName","CreatedOn","ModifiedOn","Price","MemberPrice","AddOnPrice","AddOnMemberPrice","MaterialsCost","PrimaryVendor","Cost","Manufacturer","Priority"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Pricebook.V2.ServiceGetResponse"), 400: refused },
});

export const servicesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.ServiceUpdateRequest; result: T.ServiceResponse }>({
  key: "pricebook.services.update",
  id: "Services_Update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  scope: "tn.pb.services:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Pricebook.V2.ServiceUpdateRequest"),
  responses: { 200: json("Pricebook.V2.ServiceResponse"), 400: refused, 404: refused },
});

/** Every operation of Pricebook, by resource. */
export const pricebook = {
  bulk: {
    create: bulkCreate,
    update: bulkUpdate,
  },
  categories: {
    create: categoriesCreate,
    delete: categoriesDelete,
    get: categoriesGet,
    list: categoriesList,
    update: categoriesUpdate,
  },
  clientSpecificPricing: {
    list: clientSpecificPricingList,
    updateRateSheet: clientSpecificPricingUpdateRateSheet,
  },
  discountsAndFees: {
    create: discountsAndFeesCreate,
    delete: discountsAndFeesDelete,
    get: discountsAndFeesGet,
    list: discountsAndFeesList,
    update: discountsAndFeesUpdate,
  },
  equipment: {
    create: equipmentCreate,
    delete: equipmentDelete,
    get: equipmentGet,
    list: equipmentList,
    update: equipmentUpdate,
  },
  export: {
    categories: exportCategories,
    equipment: exportEquipment,
    materials: exportMaterials,
    services: exportServices,
  },
  images: {
    download: imagesDownload,
    upload: imagesUpload,
  },
  materials: {
    create: materialsCreate,
    delete: materialsDelete,
    get: materialsGet,
    list: materialsList,
    listCostTypes: materialsListCostTypes,
    update: materialsUpdate,
  },
  materialsMarkup: {
    create: materialsMarkupCreate,
    get: materialsMarkupGet,
    list: materialsMarkupList,
    update: materialsMarkupUpdate,
  },
  services: {
    create: servicesCreate,
    delete: servicesDelete,
    get: servicesGet,
    list: servicesList,
    update: servicesUpdate,
  },
} as const;

export const pricebookApi = {"key":"pricebook","title":"Pricebook","basePath":"/pricebook/v2","document":"pricebook-v2.json","scopes":{"tn.pb.csp:r":"Pricebook → Client Specific Pricing (Read)","tn.pb.csp:w":"Pricebook → Client Specific Pricing (Write)","tn.pb.categories:r":"Pricebook → Categories (Read)","tn.pb.categories:w":"Pricebook → Categories (Write)","tn.pb.discountsandfees:r":"Pricebook → Discounts and Fees (Read)","tn.pb.discountsandfees:w":"Pricebook → Discounts and Fees (Write)","tn.pb.equipment:r":"Pricebook → Equipment (Read)","tn.pb.equipment:w":"Pricebook → Equipment (Write)","tn.pb.services:r":"Pricebook → Services (Read)","tn.pb.materials:r":"Pricebook → Materials (Read)","tn.pb.images:r":"Pricebook → Pricebook Images (Read)","tn.pb.images:w":"Pricebook → Pricebook Images (Write)","tn.pb.materials:w":"Pricebook → Materials (Write)","tn.pb.pricebook:w":"Pricebook → Pricebook Bulk Operations (Write)","tn.pb.services:w":"Pricebook → Services (Write)"}} as const;
