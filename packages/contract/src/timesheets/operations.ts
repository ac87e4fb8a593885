// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const activitiesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.ActivityCreateRequest; result: T.ModificationResponse }>({
  key: "timesheets.activities.create",
  id: "ActivitiesControllers_Create",
  method: "POST",
  path: "/timesheets/v2/tenant/{tenant}/activities",
  scope: "tn.tms.activities:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Timesheets.V2.Activities.ActivityCreateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 409: refused },
});

export const activitiesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "timesheets.activities.delete",
  id: "ActivitiesControllers_Delete",
  method: "DELETE",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  scope: "tn.tms.activities:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const activitiesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ActivityResponse }>({
  key: "timesheets.activities.get",
  id: "ActivitiesControllers_Get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  scope: "tn.tms.activities:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Timesheets.V2.Activities.ActivityResponse"), 400: refused, 404: refused },
});

export const activitiesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfActivitiesResponse }>({
  key: "timesheets.activities.list",
  id: "ActivitiesControllers_GetList",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activities",
  scope: "tn.tms.activities:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Timesheets.V2.Activities.ActivitiesResponse"), 400: refused, 409: refused },
});

export const activitiesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.ActivityUpdateRequest; result: T.ModificationResponse }>({
  key: "timesheets.activities.update",
  id: "ActivitiesControllers_Update",
  method: "PUT",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  scope: "tn.tms.activities:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Timesheets.V2.Activities.ActivityUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 409: refused },
});

export const activityCategoriesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ActivityCategoryResponse }>({
  key: "timesheets.activityCategories.get",
  id: "ActivityCategories_Get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-categories/{id}",
  scope: "tn.tms.activitycategories:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Timesheets.V2.ActivityCategories.ActivityCategoryResponse"), 400: refused, 404: refused },
});

export const activityCategoriesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfActivityCategoriesResponse }>({
  key: "timesheets.activityCategories.list",
  id: "ActivityCategories_GetList",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-categories",
  scope: "tn.tms.activitycategories:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Timesheets.V2.ActivityCategories.ActivityCategoriesResponse"), 400: refused, 409: refused },
});

export const activityTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ActivityTypeResponse }>({
  key: "timesheets.activityTypes.get",
  id: "ActivityTypes_Get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-types/{id}",
  scope: "tn.tms.activitytypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Timesheets.V2.ActivityTypes.ActivityTypeResponse"), 400: refused, 404: refused },
});

export const activityTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; sort?: string }; body: undefined; result: T.PaginatedResponseOfActivityTypesResponse }>({
  key: "timesheets.activityTypes.list",
  id: "ActivityTypes_GetList",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-types",
  scope: "tn.tms.activitytypes:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Timesheets.V2.ActivityTypes.ActivityTypesResponse"), 400: refused, 409: refused },
});

export const exportActivities = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfActivityExportResponse }>({
  key: "timesheets.export.activities",
  id: "Export_Activities",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activities",
  scope: "tn.tms.activities:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Timesheets.V2.Activities.ActivityExportResponse"), 400: refused },
});

export const exportActivityCategories = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfActivityCategoryExportResponse }>({
  key: "timesheets.export.activityCategories",
  id: "Export_ActivityCategories",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activity-categories",
  scope: "tn.tms.activitycategories:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Timesheets.V2.ActivityCategories.ActivityCategoryExportResponse"), 400: refused },
});

export const exportActivityTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfActivityTypeExportResponse }>({
  key: "timesheets.export.activityTypes",
  id: "Export_ActivityTypes",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activity-types",
  scope: "tn.tms.activitytypes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Timesheets.V2.ActivityTypes.ActivityTypeExportResponse"), 400: refused },
});

/** Every operation of Timesheets, by resource. */
export const timesheets = {
  activities: {
    create: activitiesCreate,
    delete: activitiesDelete,
    get: activitiesGet,
    list: activitiesList,
    update: activitiesUpdate,
  },
  activityCategories: {
    get: activityCategoriesGet,
    list: activityCategoriesList,
  },
  activityTypes: {
    get: activityTypesGet,
    list: activityTypesList,
  },
  export: {
    activities: exportActivities,
    activityCategories: exportActivityCategories,
    activityTypes: exportActivityTypes,
  },
} as const;

export const timesheetsApi = {"key":"timesheets","title":"Timesheets","basePath":"/timesheets/v2","document":"timesheets-v2.json","scopes":{"tn.tms.activities:r":"Timesheets → Activities (Read)","tn.tms.activities:w":"Timesheets → Activities (Write)","tn.tms.activitycategories:r":"Timesheets → Activity Categories (Read)","tn.tms.activitytypes:r":"Timesheets → Activity Types (Read)"}} as const;
