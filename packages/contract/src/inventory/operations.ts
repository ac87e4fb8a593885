// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const adjustmentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; number?: string; referenceNumber?: string; batchId?: number; invoiceIds?: string | readonly (string | number)[]; inventoryLocationIds?: string | readonly (string | number)[]; adjustmentTypes?: string; businessUnitIds?: string | readonly (string | number)[]; syncStatuses?: string; "customFields.Fields"?: Readonly<Record<string, string>>; "customFields.Operator"?: T.LogicalOperator; dateOnOrAfter?: string; dateBefore?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfInventoryAdjustmentResponse }>({
  key: "inventory.adjustments.list",
  id: "Adjustments_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/adjustments",
  scope: "tn.inv.adjustments:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, number: text, referenceNumber: text, batchId: int64, invoiceIds: commaList, inventoryLocationIds: commaList, adjustmentTypes: text, businessUnitIds: commaList, syncStatuses: text, "customFields.Fields": {"type":"object","additionalProperties":{"type":"string"}}, "customFields.Operator": {"$ref":"#/$defs/Inventory.V2.LogicalOperator"}, dateOnOrAfter: dateTime, dateBefore: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.InventoryAdjustmentResponse"), 400: refused },
});

export const adjustmentsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateAdjustmentRequest; result: T.ModificationResponse }>({
  key: "inventory.adjustments.update",
  id: "Adjustments_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/adjustments/{id}",
  scope: "tn.inv.adjustments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateAdjustmentRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const adjustmentsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "inventory.adjustments.updateCustomFields",
  id: "Adjustments_UpdateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/adjustments/custom-fields",
  scope: "tn.inv.adjustments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const exportAdjustments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportAdjustmentsResponse }>({
  key: "inventory.export.adjustments",
  id: "Export_Adjustments",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/adjustments",
  scope: "tn.inv.adjustments:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Inventory.V2.ExportAdjustmentsResponse"), 400: refused },
});

export const exportPurchaseOrders = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportPurchaseOrdersResponse }>({
  key: "inventory.export.purchaseOrders",
  id: "Export_PurchaseOrders",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/purchase-orders",
  scope: "tn.inv.purchaseorders:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Inventory.V2.ExportPurchaseOrdersResponse"), 400: refused },
});

export const exportReturns = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportReturnsResponse }>({
  key: "inventory.export.returns",
  id: "Export_Returns",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/returns",
  scope: "tn.inv.returns:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Inventory.V2.ExportReturnsResponse"), 400: refused },
});

export const exportTransfers = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportTransfersResponse }>({
  key: "inventory.export.transfers",
  id: "Export_Transfers",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/transfers",
  scope: "tn.inv.transfers:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Inventory.V2.ExportTransfersResponse"), 400: refused },
});

export const inventoryTemplatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfInventoryTemplateResponse }>({
  key: "inventory.inventoryTemplates.list",
  id: "InventoryTemplates_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/inventory-templates",
  scope: "tn.inv.inventorytemplates:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.InventoryTemplateResponse"), 400: refused },
});

export const purchaseOrderMarkupsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreatePurchaseOrderMarkupRequest; result: T.PurchaseOrderMarkupResponse }>({
  key: "inventory.purchaseOrderMarkups.create",
  id: "PurchaseOrdersMarkup_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups",
  scope: "tn.inv.purchaseordermarkups:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest"),
  responses: { 200: json("Inventory.V2.Markups.PurchaseOrderMarkupResponse"), 400: refused },
});

export const purchaseOrderMarkupsDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "inventory.purchaseOrderMarkups.delete",
  id: "PurchaseOrdersMarkup_Delete",
  method: "DELETE",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  scope: "tn.inv.purchaseordermarkups:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const purchaseOrderMarkupsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.PurchaseOrderMarkupResponse }>({
  key: "inventory.purchaseOrderMarkups.get",
  id: "PurchaseOrdersMarkup_GetById",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  scope: "tn.inv.purchaseordermarkups:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Inventory.V2.Markups.PurchaseOrderMarkupResponse"), 400: refused, 404: refused },
});

export const purchaseOrderMarkupsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfPurchaseOrderMarkupResponse }>({
  key: "inventory.purchaseOrderMarkups.list",
  id: "PurchaseOrdersMarkup_Get",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups",
  scope: "tn.inv.purchaseordermarkups:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","From","To","Percent"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.Markups.PurchaseOrderMarkupResponse"), 400: refused },
});

export const purchaseOrderMarkupsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdatePurchaseOrderMarkupRequest; result: T.PurchaseOrderMarkupResponse }>({
  key: "inventory.purchaseOrderMarkups.update",
  id: "PurchaseOrdersMarkup_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  scope: "tn.inv.purchaseordermarkups:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest"),
  responses: { 200: json("Inventory.V2.Markups.PurchaseOrderMarkupResponse"), 400: refused, 404: refused },
});

export const purchaseOrdersApproveRequest = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrders.approveRequest",
  id: "PurchaseOrders_ApproveRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
  scope: "tn.inv.purchaseorders:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const purchaseOrdersCancel = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CancelResourceRequestOfPurchaseOrderCancellationReason; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrders.cancel",
  id: "PurchaseOrders_Cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
  scope: "tn.inv.purchaseorders:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const purchaseOrdersCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreatePurchaseOrderRequest; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrders.create",
  id: "PurchaseOrders_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders",
  scope: "tn.inv.purchaseorders:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreatePurchaseOrderRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const purchaseOrdersGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.PurchaseOrderResponse }>({
  key: "inventory.purchaseOrders.get",
  id: "PurchaseOrders_GetById",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  scope: "tn.inv.purchaseorders:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Inventory.V2.PurchaseOrderResponse"), 400: refused, 404: refused },
});

export const purchaseOrdersList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; status?: string; number?: string; jobId?: number; jobIds?: string | readonly (string | number)[]; technicianId?: number; projectId?: number; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; dateOnOrAfter?: string; dateBefore?: string; sentOnOrAfter?: string; sentBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfPurchaseOrderResponse }>({
  key: "inventory.purchaseOrders.list",
  id: "PurchaseOrders_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders",
  scope: "tn.inv.purchaseorders:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, status: text, number: text, jobId: int64, jobIds: commaList, technicianId: int64, projectId: int64, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, dateOnOrAfter: dateTime, dateBefore: dateTime, sentOnOrAfter: dateTime, sentBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.PurchaseOrderResponse"), 400: refused },
});

export const purchaseOrdersListRequests = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; requestStatus?: T.PurchaseOrderRequestStatus; requestNumber?: string; jobId?: number; jobIds?: string | readonly (string | number)[]; technicianId?: number; projectId?: number; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; dateOnOrAfter?: string; dateBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfPurchaseOrderRequestResponse }>({
  key: "inventory.purchaseOrders.listRequests",
  id: "PurchaseOrders_GetRequests",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests",
  scope: "tn.inv.purchaseorders:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, requestStatus: {"$ref":"#/$defs/Inventory.V2.PurchaseOrderRequestStatus"}, requestNumber: text, jobId: int64, jobIds: commaList, technicianId: int64, projectId: int64, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, dateOnOrAfter: dateTime, dateBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.PurchaseOrderRequestResponse"), 400: refused },
});

export const purchaseOrdersRejectRequest = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.PurchaseOrderRequestRejectionArgs; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrders.rejectRequest",
  id: "PurchaseOrders_RejectRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
  scope: "tn.inv.purchaseorders:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.PurchaseOrderRequestRejectionArgs"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const purchaseOrdersUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdatePurchaseOrderRequest; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrders.update",
  id: "PurchaseOrders_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  scope: "tn.inv.purchaseorders:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdatePurchaseOrderRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const purchaseOrderTypesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreatePurchaseOrderTypeRequest; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrderTypes.create",
  id: "PurchaseOrderTypes_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types",
  scope: "tn.inv.purchaseordertypes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreatePurchaseOrderTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const purchaseOrderTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfPurchaseOrderTypeResponse }>({
  key: "inventory.purchaseOrderTypes.list",
  id: "PurchaseOrderTypes_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types",
  scope: "tn.inv.purchaseordertypes:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.PurchaseOrderTypeResponse"), 400: refused },
});

export const purchaseOrderTypesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdatePurchaseOrderTypeRequest; result: T.ModificationResponse }>({
  key: "inventory.purchaseOrderTypes.update",
  id: "PurchaseOrderTypes_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
  scope: "tn.inv.purchaseordertypes:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdatePurchaseOrderTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused, 409: refused },
});

export const receiptsCancel = /* @__PURE__ */ operation<{ path: { tenant: number; id: number }; query: { id?: number }; body: T.CancelResourceRequestOfReceiptCancellationReason; result: T.ModificationResponse }>({
  key: "inventory.receipts.cancel",
  id: "Receipts_CancelReceipts",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation",
  scope: "tn.inv.receipts:w",
  pathParameters: { tenant: int64, id: int64 },
  query: { id: int64 },
  body: json("Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReceiptCancellationReason"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const receiptsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.ReceivePurchaseOrderRequest; result: T.ModificationResponse }>({
  key: "inventory.receipts.create",
  id: "Receipts_CreateReceipt",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/receipts",
  scope: "tn.inv.receipts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.ReceivePurchaseOrderRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const receiptsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; number?: string; vendorInvoiceNumber?: string; billId?: number; batchId?: number; vendorIds?: string | readonly (string | number)[]; businessUnitIds?: string | readonly (string | number)[]; inventoryLocationIds?: string | readonly (string | number)[]; purchaseOrderIds?: string | readonly (string | number)[]; syncStatuses?: string; "customFields.Fields"?: Readonly<Record<string, string>>; "customFields.Operator"?: T.LogicalOperator; receivedOnOrAfter?: string; receivedBefore?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfInventoryReceiptResponse }>({
  key: "inventory.receipts.list",
  id: "Receipts_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/receipts",
  scope: "tn.inv.receipts:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, number: text, vendorInvoiceNumber: text, billId: int64, batchId: int64, vendorIds: commaList, businessUnitIds: commaList, inventoryLocationIds: commaList, purchaseOrderIds: commaList, syncStatuses: text, "customFields.Fields": {"type":"object","additionalProperties":{"type":"string"}}, "customFields.Operator": {"$ref":"#/$defs/Inventory.V2.LogicalOperator"}, receivedOnOrAfter: dateTime, receivedBefore: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.InventoryReceiptResponse"), 400: refused },
});

export const receiptsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "inventory.receipts.updateCustomFields",
  id: "Receipts_UpdateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/receipts/custom-fields",
  scope: "tn.inv.receipts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const returnsCancel = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CancelResourceRequestOfReturnCancellationReason; result: T.ModificationResponse }>({
  key: "inventory.returns.cancel",
  id: "Returns_Cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation",
  scope: "tn.inv.returns:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.CancelResourceRequest_Of_Inventory.V2.ReturnCancellationReason"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const returnsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateInventoryReturnRequest; result: T.ModificationResponse }>({
  key: "inventory.returns.create",
  id: "Returns_CreateReturn",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/returns",
  scope: "tn.inv.returns:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreateInventoryReturnRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const returnsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; number?: string; referenceNumber?: string; jobId?: number; purchaseOrderId?: number; batchId?: number; vendorIds?: string | readonly (string | number)[]; businessUnitIds?: string | readonly (string | number)[]; inventoryLocationIds?: string | readonly (string | number)[]; syncStatuses?: string; "customFields.Fields"?: Readonly<Record<string, string>>; "customFields.Operator"?: T.LogicalOperator; returnDateOnOrAfter?: string; returnDateBefore?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.PaginatedResponseOfInventoryReturnResponse }>({
  key: "inventory.returns.list",
  id: "Returns_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/returns",
  scope: "tn.inv.returns:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, number: text, referenceNumber: text, jobId: int64, purchaseOrderId: int64, batchId: int64, vendorIds: commaList, businessUnitIds: commaList, inventoryLocationIds: commaList, syncStatuses: text, "customFields.Fields": {"type":"object","additionalProperties":{"type":"string"}}, "customFields.Operator": {"$ref":"#/$defs/Inventory.V2.LogicalOperator"}, returnDateOnOrAfter: dateTime, returnDateBefore: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.InventoryReturnResponse"), 400: refused },
});

export const returnsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateReturnRequest; result: T.ModificationResponse }>({
  key: "inventory.returns.update",
  id: "Returns_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/{id}",
  scope: "tn.inv.returns:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateReturnRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused, 409: refused },
});

export const returnsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "inventory.returns.updateCustomFields",
  id: "Returns_UpdateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/custom-fields",
  scope: "tn.inv.returns:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const returnTypesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateReturnTypeRequest; result: T.ModificationResponse }>({
  key: "inventory.returnTypes.create",
  id: "ReturnTypes_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/return-types",
  scope: "tn.inv.returntypes:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreateReturnTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const returnTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { activeOnly: boolean; name?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfListReturnTypesResponse }>({
  key: "inventory.returnTypes.list",
  id: "ReturnTypes_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/return-types",
  scope: "tn.inv.returntypes:r",
  pathParameters: { tenant: int64 },
  query: { activeOnly: {"type":"boolean","isRequired":true}, name: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.ListReturnTypesResponse"), 400: refused },
});

export const returnTypesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateReturnTypeRequest; result: T.ModificationResponse }>({
  key: "inventory.returnTypes.update",
  id: "ReturnTypes_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/return-types/{id}",
  scope: "tn.inv.returntypes:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateReturnTypeRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused, 409: refused },
});

export const transfersList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; statuses?: string; number?: string; referenceNumber?: string; batchId?: number; transferTypeIds?: string | readonly (string | number)[]; fromLocationIds?: string | readonly (string | number)[]; toLocationIds?: string | readonly (string | number)[]; syncStatuses?: string; "customFields.Fields"?: Readonly<Record<string, string>>; "customFields.Operator"?: T.LogicalOperator; dateOnOrAfter?: string; dateBefore?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.PaginatedResponseOfInventoryTransferResponse }>({
  key: "inventory.transfers.list",
  id: "Transfers_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/transfers",
  scope: "tn.inv.transfers:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, statuses: text, number: text, referenceNumber: text, batchId: int64, transferTypeIds: commaList, fromLocationIds: commaList, toLocationIds: commaList, syncStatuses: text, "customFields.Fields": {"type":"object","additionalProperties":{"type":"string"}}, "customFields.Operator": {"$ref":"#/$defs/Inventory.V2.LogicalOperator"}, dateOnOrAfter: dateTime, dateBefore: dateTime, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.InventoryTransferResponse"), 400: refused },
});

export const transfersUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateTransferRequest; result: T.ModificationResponse }>({
  key: "inventory.transfers.update",
  id: "Transfers_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/transfers/{id}",
  scope: "tn.inv.transfers:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateTransferRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const transfersUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "inventory.transfers.updateCustomFields",
  id: "Transfers_UpdateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/transfers/custom-fields",
  scope: "tn.inv.transfers:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const trucksCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateTruckRequest; result: T.ModificationResponse }>({
  key: "inventory.trucks.create",
  id: "Trucks_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/trucks",
  scope: "tn.inv.trucks:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreateTruckRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const trucksList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfTruckResponse }>({
  key: "inventory.trucks.list",
  id: "Trucks_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/trucks",
  scope: "tn.inv.trucks:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.TruckResponse"), 400: refused },
});

export const trucksUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateTruckRequest; result: T.ModificationResponse }>({
  key: "inventory.trucks.update",
  id: "Trucks_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/trucks/{id}",
  scope: "tn.inv.trucks:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateTruckRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const vendorsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateVendorRequest; result: T.ModificationResponse }>({
  key: "inventory.vendors.create",
  id: "Vendors_Create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/vendors",
  scope: "tn.inv.vendors:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CreateVendorRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const vendorsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.VendorResponse }>({
  key: "inventory.vendors.get",
  id: "Vendors_GetById",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors/{id}",
  scope: "tn.inv.vendors:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  responses: { 200: json("Inventory.V2.VendorResponse"), 400: refused, 404: refused },
});

export const vendorsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: readonly number[]; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; sort?: string }; body: undefined; result: T.PaginatedResponseOfVendorResponse }>({
  key: "inventory.vendors.list",
  id: "Vendors_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors",
  scope: "tn.inv.vendors:r",
  pathParameters: { tenant: int64 },
  query: { ids: {"type":"array","items":{"type":"integer","format":"int64"}}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, "customField.Fields": {"type":"object","additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Inventory.V2.LogicalOperator"}, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.VendorResponse"), 400: refused },
});

export const vendorsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "inventory.vendors.listCustomFieldTypes",
  id: "Vendors_GetCustomFieldTypes",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
  scope: "tn.inv.vendors:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.CustomFieldTypeResponse"), 400: refused },
});

export const vendorsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateVendorRequest; result: T.ModificationResponse }>({
  key: "inventory.vendors.update",
  id: "Vendors_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/vendors/{id}",
  scope: "tn.inv.vendors:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateVendorRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const vendorsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "inventory.vendors.updateCustomFields",
  id: "Vendors_UpdateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
  scope: "tn.inv.vendors:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Inventory.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const warehousesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfWarehouseResponse }>({
  key: "inventory.warehouses.list",
  id: "Warehouses_GetList",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/warehouses",
  scope: "tn.inv.warehouses:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Inventory.V2.WarehouseResponse"), 400: refused },
});

export const warehousesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateWarehouseRequest; result: T.ModificationResponse }>({
  key: "inventory.warehouses.update",
  id: "Warehouses_Update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/warehouses/{id}",
  scope: "tn.inv.warehouses:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Inventory.V2.UpdateWarehouseRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

/** Every operation of Inventory, by resource. */
export const inventory = {
  adjustments: {
    list: adjustmentsList,
    update: adjustmentsUpdate,
    updateCustomFields: adjustmentsUpdateCustomFields,
  },
  export: {
    adjustments: exportAdjustments,
    purchaseOrders: exportPurchaseOrders,
    returns: exportReturns,
    transfers: exportTransfers,
  },
  inventoryTemplates: {
    list: inventoryTemplatesList,
  },
  purchaseOrderMarkups: {
    create: purchaseOrderMarkupsCreate,
    delete: purchaseOrderMarkupsDelete,
    get: purchaseOrderMarkupsGet,
    list: purchaseOrderMarkupsList,
    update: purchaseOrderMarkupsUpdate,
  },
  purchaseOrders: {
    approveRequest: purchaseOrdersApproveRequest,
    cancel: purchaseOrdersCancel,
    create: purchaseOrdersCreate,
    get: purchaseOrdersGet,
    list: purchaseOrdersList,
    listRequests: purchaseOrdersListRequests,
    rejectRequest: purchaseOrdersRejectRequest,
    update: purchaseOrdersUpdate,
  },
  purchaseOrderTypes: {
    create: purchaseOrderTypesCreate,
    list: purchaseOrderTypesList,
    update: purchaseOrderTypesUpdate,
  },
  receipts: {
    cancel: receiptsCancel,
    create: receiptsCreate,
    list: receiptsList,
    updateCustomFields: receiptsUpdateCustomFields,
  },
  returns: {
    cancel: returnsCancel,
    create: returnsCreate,
    list: returnsList,
    update: returnsUpdate,
    updateCustomFields: returnsUpdateCustomFields,
  },
  returnTypes: {
    create: returnTypesCreate,
    list: returnTypesList,
    update: returnTypesUpdate,
  },
  transfers: {
    list: transfersList,
    update: transfersUpdate,
    updateCustomFields: transfersUpdateCustomFields,
  },
  trucks: {
    create: trucksCreate,
    list: trucksList,
    update: trucksUpdate,
  },
  vendors: {
    create: vendorsCreate,
    get: vendorsGet,
    list: vendorsList,
    listCustomFieldTypes: vendorsListCustomFieldTypes,
    update: vendorsUpdate,
    updateCustomFields: vendorsUpdateCustomFields,
  },
  warehouses: {
    list: warehousesList,
    update: warehousesUpdate,
  },
} as const;

export const inventoryApi = {"key":"inventory","title":"Inventory","basePath":"/inventory/v2","document":"inventory-v2.json","scopes":{"tn.inv.adjustments:r":"Inventory → Adjustments (Read)","tn.inv.adjustments:w":"Inventory → Adjustments (Write)","tn.inv.purchaseorders:r":"Inventory → Purchase Orders (Read)","tn.inv.returns:r":"Inventory → Returns (Read)","tn.inv.transfers:r":"Inventory → Transfers (Read)","tn.inv.inventorytemplates:r":"Inventory → Inventory Templates (Read)","tn.inv.purchaseorders:w":"Inventory → Purchase Orders (Write)","tn.inv.purchaseordermarkups:r":"Inventory → Purchase Order Markups (Read)","tn.inv.purchaseordermarkups:w":"Inventory → Purchase Order Markups (Write)","tn.inv.purchaseordertypes:w":"Inventory → Purchase Order Types (Write)","tn.inv.purchaseordertypes:r":"Inventory → Purchase Order Types (Read)","tn.inv.receipts:r":"Inventory → Receipts (Read)","tn.inv.receipts:w":"Inventory → Receipts (Write)","tn.inv.returns:w":"Inventory → Returns (Write)","tn.inv.returntypes:w":"Inventory → Return Types (Write)","tn.inv.returntypes:r":"Inventory → Return Types (Read)","tn.inv.transfers:w":"Inventory → Transfers (Write)","tn.inv.trucks:r":"Inventory → Trucks (Read)","tn.inv.trucks:w":"Inventory → Trucks (Write)","tn.inv.vendors:w":"Inventory → Vendors (Write)","tn.inv.vendors:r":"Inventory → Vendors (Read)","tn.inv.warehouses:r":"Inventory → Warehouses (Read)","tn.inv.warehouses:w":"Inventory → Warehouses (Write)"}} as const;
