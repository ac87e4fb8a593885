// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, decimal, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const apBillsGet = /* @__PURE__ */ operation<{ path: { billId: number; tenant: number }; query: {}; body: undefined; result: T.ApBillResponse }>({
  key: "accounting.apBills.get",
  id: "ApBills_GetById",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/{billId}",
  scope: "tn.acc.apbills:r",
  pathParameters: { billId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.ApBillResponse"), 400: refused, 404: refused },
});

export const apBillsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; batchId?: number; batchNumber?: number; billNumber?: string; businessUnitIds?: string | readonly (string | number)[]; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; dateFrom?: string; dateTo?: string; jobNumber?: string; purchaseOrderNumber?: string; purchaseOrderTypes?: string | readonly (string | number)[]; syncStatuses?: readonly T.ApBillSyncStatus[]; statuses?: readonly T.ApBillStatus[]; sources?: readonly T.ApBillSource[]; minCost?: number; maxCost?: number; billType?: T.ApBillType; page?: number; pageSize?: number; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; dateReconciledBefore?: string; dateReconciledOnOrAfter?: string; threeWayMatchDiscrepancy?: T.ApBillThreeWayMatchDiscrepancy; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfApBillResponse }>({
  key: "accounting.apBills.list",
  id: "ApBills_GetListPaginated",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills",
  scope: "tn.acc.apbills:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, batchId: int64, batchNumber: int32, billNumber: text, businessUnitIds: commaList, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, dateFrom: dateTime, dateTo: dateTime, jobNumber: text, purchaseOrderNumber: text, purchaseOrderTypes: commaList, syncStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.ApBillSyncStatus"}}, statuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.ApBillStatus"}}, sources: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.ApBillSource"}}, minCost: decimal, maxCost: decimal, billType: {"$ref":"#/$defs/Accounting.V2.ApBillType"}, page: int32, pageSize: int32, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, dateReconciledBefore: dateTime, dateReconciledOnOrAfter: dateTime, threeWayMatchDiscrepancy: {"$ref":"#/$defs/Accounting.V2.ApBillThreeWayMatchDiscrepancy"}, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.ApBillResponse"), 400: refused },
});

export const apBillsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.apBills.listCustomFieldTypes",
  id: "ApBills_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
  scope: "tn.acc.apbills:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const apBillsMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MarkApBillAsExportedUpdateRequest; result: readonly T.MarkApBillAsExportedUpdateResponse[] }>({
  key: "accounting.apBills.markAsExported",
  id: "ApBills_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/markasexported",
  scope: "tn.acc.apbills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.MarkApBillAsExportedUpdateRequest"),
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkApBillAsExportedUpdateResponse"}}}, 400: refused },
});

export const apBillsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.apBills.updateCustomFields",
  id: "ApBills_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
  scope: "tn.acc.apbills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const apCreditsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; syncStatuses?: readonly T.InventoryBillSyncStatus[] }; body: undefined; result: T.PaginatedResponseOfApCreditResponse }>({
  key: "accounting.apCredits.list",
  id: "ApCredits_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-credits",
  scope: "tn.acc.apcredits:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, syncStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InventoryBillSyncStatus"}} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.ApCreditResponse"), 400: refused },
});

export const apCreditsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.apCredits.listCustomFieldTypes",
  id: "ApCredits_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/custom-fields",
  scope: "tn.acc.apcredits:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const apCreditsMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: readonly T.MarkApCreditAsExportedUpdateRequest[]; result: readonly T.MarkApCreditAsExportedUpdateResponse[] }>({
  key: "accounting.apCredits.markAsExported",
  id: "ApCredits_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/markasexported",
  scope: "tn.acc.apcredits:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkApCreditAsExportedUpdateRequest"}}},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkApCreditAsExportedUpdateResponse"}}}, 400: refused },
});

export const apCreditsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.apCredits.updateCustomFields",
  id: "ApCredits_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/custom-fields",
  scope: "tn.acc.apcredits:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const apPaymentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; syncStatuses?: readonly T.InventoryBillSyncStatus[] }; body: undefined; result: T.PaginatedResponseOfApPaymentResponse }>({
  key: "accounting.apPayments.list",
  id: "ApPayments_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-payments",
  scope: "tn.acc.appayments:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, syncStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InventoryBillSyncStatus"}} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.ApPaymentResponse"), 400: refused },
});

export const apPaymentsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.apPayments.listCustomFieldTypes",
  id: "ApPayments_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
  scope: "tn.acc.appayments:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const apPaymentsMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: readonly T.MarkApPaymentAsExportedUpdateRequest[]; result: readonly T.MarkApPaymentAsExportedUpdateResponse[] }>({
  key: "accounting.apPayments.markAsExported",
  id: "ApPayments_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/markasexported",
  scope: "tn.acc.appayments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkApPaymentAsExportedUpdateRequest"}}},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkApPaymentAsExportedUpdateResponse"}}}, 400: refused },
});

export const apPaymentsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.apPayments.updateCustomFields",
  id: "ApPayments_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
  scope: "tn.acc.appayments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const bankDepositsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; modifiedBefore?: string; modifiedOnOrAfter?: string; createdBefore?: string; createdOnOrAfter?: string; depositDateBefore?: string; depositDateOnOrAfter?: string; reviewedBefore?: string; reviewedOnOrAfter?: string; reviewStatus?: T.DepositReviewStatus; depositStatus?: T.DepositStatus; syncStatus?: T.SyncStatus; grossAmountGreater?: number; grossAmountLess?: number; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfDetailedDepositResponse }>({
  key: "accounting.bankDeposits.list",
  id: "Deposits_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits",
  scope: "tn.acc.bankdeposits:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdBefore: dateTime, createdOnOrAfter: dateTime, depositDateBefore: dateTime, depositDateOnOrAfter: dateTime, reviewedBefore: dateTime, reviewedOnOrAfter: dateTime, reviewStatus: {"$ref":"#/$defs/Accounting.V2.DepositReviewStatus"}, depositStatus: {"$ref":"#/$defs/Accounting.V2.DepositStatus"}, syncStatus: {"$ref":"#/$defs/Accounting.V2.SyncStatus"}, grossAmountGreater: decimal, grossAmountLess: decimal, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.DetailedDepositResponse"), 400: refused },
});

export const bankDepositsListTransactions = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfDetailedTransactionResponse }>({
  key: "accounting.bankDeposits.listTransactions",
  id: "Deposits_GetTransactionsList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions",
  scope: "tn.acc.bankdeposits:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.DetailedTransactionResponse"), 400: refused },
});

export const bankDepositsMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MarkDepositsAsExportedRequestArgs; result: undefined }>({
  key: "accounting.bankDeposits.markAsExported",
  id: "Deposits_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/bank-deposits/markasexported",
  scope: "tn.acc.bankdeposits:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.MarkDepositsAsExportedRequestArgs"),
  responses: { 200: null, 400: refused },
});

export const creditMemosAddSplits = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CreditMemoAddSplitsPublicRequest; result: T.CreditMemoAddSplitsPublicResponse }>({
  key: "accounting.creditMemos.addSplits",
  id: "CreditMemos_AddCreditMemoSplits",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}/splits",
  scope: "tn.acc.creditmemos:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.CreditMemos.CreditMemoAddSplitsPublicRequest"),
  responses: { 200: json("Accounting.V2.CreditMemos.CreditMemoAddSplitsPublicResponse"), 400: refused },
});

export const creditMemosList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; ids?: string | readonly (string | number)[]; businessUnitIds?: string | readonly (string | number)[]; appliedToInvoiceIds?: string | readonly (string | number)[]; appliedToReferenceNumber?: string; dateBefore?: string; dateOnOrAfter?: string; appliedBefore?: string; appliedOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; createdBefore?: string; createdOnOrAfter?: string; batchId?: number; batchNumber?: string; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; "totalFilter.Amount"?: number; "totalFilter.Comparer"?: T.AmountComparisonOperator; "balanceFilter.Amount"?: number; "balanceFilter.Comparer"?: T.AmountComparisonOperator; sort?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfCreditMemoPublicResponse }>({
  key: "accounting.creditMemos.list",
  id: "CreditMemos_GetCreditMemosList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos",
  scope: "tn.acc.creditmemos:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg"}, ids: commaList, businessUnitIds: commaList, appliedToInvoiceIds: commaList, appliedToReferenceNumber: text, dateBefore: {"type":"string","format":"date"}, dateOnOrAfter: {"type":"string","format":"date"}, appliedBefore: {"type":"string","format":"date"}, appliedOnOrAfter: {"type":"string","format":"date"}, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdBefore: dateTime, createdOnOrAfter: dateTime, batchId: int64, batchNumber: text, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, "totalFilter.Amount": decimal, "totalFilter.Comparer": {"$ref":"#/$defs/Accounting.V2.Shared.AmountComparisonOperator"}, "balanceFilter.Amount": decimal, "balanceFilter.Comparer": {"$ref":"#/$defs/Accounting.V2.Shared.AmountComparisonOperator"}, sort: text, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CreditMemos.CreditMemoPublicResponse"), 400: refused },
});

export const creditMemosListAllItems = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { creditMemoIds?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; businessUnitIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; sort?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfCreditMemosItemsPublicResponse }>({
  key: "accounting.creditMemos.listAllItems",
  id: "CreditMemos_GetCreditMemosItemsList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items",
  scope: "tn.acc.creditmemos:r",
  pathParameters: { tenant: int64 },
  query: { creditMemoIds: commaList, active: {"$ref":"#/$defs/ActiveRequestArg"}, businessUnitIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CreditMemos.CreditMemosItemsPublicResponse"), 400: refused },
});

export const creditMemosListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.creditMemos.listCustomFieldTypes",
  id: "CreditMemos_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
  scope: "tn.acc.creditmemos:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const creditMemosListItems = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { active?: T.ActiveRequestArg; businessUnitIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; sort?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfCreditMemoItemsPublicResponse }>({
  key: "accounting.creditMemos.listItems",
  id: "CreditMemos_GetCreditMemoItemsList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}/items",
  scope: "tn.acc.creditmemos:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg"}, businessUnitIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CreditMemos.CreditMemoItemsPublicResponse"), 400: refused },
});

export const creditMemosMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: readonly T.MarkCreditMemoAsExportedRequest[]; result: readonly T.MarkCreditMemoAsExportedResponse[] }>({
  key: "accounting.creditMemos.markAsExported",
  id: "CreditMemos_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/markasexported",
  scope: "tn.acc.creditmemos:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.CreditMemos.MarkCreditMemoAsExportedRequest"}}},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.CreditMemos.MarkCreditMemoAsExportedResponse"}}}, 400: refused },
});

export const creditMemosUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CreditMemoUpdatePublicRequest; result: T.CreditMemoUpdatePublicResponse }>({
  key: "accounting.creditMemos.update",
  id: "CreditMemos_UpdateCreditMemo",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}",
  scope: "tn.acc.creditmemos:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.CreditMemos.CreditMemoUpdatePublicRequest"),
  responses: { 200: json("Accounting.V2.CreditMemos.CreditMemoUpdatePublicResponse"), 400: refused },
});

export const creditMemosUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.creditMemos.updateCustomFields",
  id: "CreditMemos_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
  scope: "tn.acc.creditmemos:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const exportInventoryBills = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportInventoryBillResponse }>({
  key: "accounting.export.inventoryBills",
  id: "Export_InventoryBills",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/inventory-bills",
  scope: "tn.acc.inventorybills:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Accounting.V2.ExportInventoryBillResponse"), 400: refused },
});

export const exportInvoiceItems = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportInvoiceItemResponse }>({
  key: "accounting.export.invoiceItems",
  id: "Export_InvoiceItems",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/invoice-items",
  scope: "tn.acc.invoiceitems:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Accounting.V2.ExportInvoiceItemResponse"), 400: refused },
});

export const exportInvoices = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportInvoiceResponse }>({
  key: "accounting.export.invoices",
  id: "Export_Invoices",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/invoices",
  scope: "tn.acc.invoices:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Accounting.V2.ExportInvoiceResponse"), 400: refused },
});

export const exportPayments = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportPaymentResponse }>({
  key: "accounting.export.payments",
  id: "Export_Payments",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/payments",
  scope: "tn.acc.payments:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Accounting.V2.ExportPaymentResponse"), 400: refused },
});

export const glAccountsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.GlAccountCreateRequest; result: T.GlAccountExtendedResponse }>({
  key: "accounting.glAccounts.create",
  id: "GlAccounts_CreateAccount",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts",
  scope: "tn.acc.glaccounts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.GlAccountCreateRequest"),
  responses: { 201: json("Accounting.V2.GlAccountExtendedResponse"), 400: refused, 409: refused },
});

export const glAccountsGet = /* @__PURE__ */ operation<{ path: { accountId: number; tenant: number }; query: {}; body: undefined; result: T.GlAccountExtendedResponse }>({
  key: "accounting.glAccounts.get",
  id: "GlAccounts_GetAccount",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
  scope: "tn.acc.glaccounts:r",
  pathParameters: { accountId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.GlAccountExtendedResponse"), 400: refused, 404: refused },
});

export const glAccountsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; names?: string | readonly (string | number)[]; numbers?: string | readonly (string | number)[]; types?: string | readonly (string | number)[]; subtypes?: string | readonly (string | number)[]; description?: string; source?: T.GeneralLedgerAccountSource; active?: T.ActiveRequestArg; isIntacctGroup?: boolean; isIntacctBankAccount?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; createdBefore?: string; createdOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfGlAccountExtendedResponse }>({
  key: "accounting.glAccounts.list",
  id: "GlAccounts_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts",
  scope: "tn.acc.glaccounts:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, names: commaList, numbers: commaList, types: commaList, subtypes: commaList, description: {"type":"string","maxLength":255}, source: {"$ref":"#/$defs/Accounting.V2.GeneralLedgerAccountSource"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, isIntacctGroup: bool, isIntacctBankAccount: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdBefore: dateTime, createdOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.GlAccountExtendedResponse"), 400: refused },
});

export const glAccountsListTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; names?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfGlAccountTypeResponse }>({
  key: "accounting.glAccounts.listTypes",
  id: "GlAccounts_GetTypeList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/types",
  scope: "tn.acc.glaccounts:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, names: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.GlAccountTypeResponse"), 400: refused },
});

export const glAccountsUpdate = /* @__PURE__ */ operation<{ path: { accountId: number; tenant: number }; query: {}; body: T.GlAccountUpdateRequest; result: T.GlAccountExtendedResponse }>({
  key: "accounting.glAccounts.update",
  id: "GlAccounts_UpdateAccount",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
  scope: "tn.acc.glaccounts:w",
  pathParameters: { accountId: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.GlAccountUpdateRequest"),
  responses: { 200: json("Accounting.V2.GlAccountExtendedResponse"), 400: refused, 404: refused, 409: refused },
});

export const inventoryBillsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; batchId?: number; batchNumber?: number; billNumber?: string; businessUnitIds?: string | readonly (string | number)[]; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; dateFrom?: string; dateTo?: string; jobNumber?: string; purchaseOrderNumber?: string; purchaseOrderTypes?: string; syncStatuses?: readonly T.InventoryBillSyncStatus[]; minCost?: number; maxCost?: number; billType?: T.BillType; page?: number; pageSize?: number; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; dateReconciledBefore?: string; dateReconciledOnOrAfter?: string; threeWayMatchDiscrepancy?: T.InventoryBillThreeWayMatchDiscrepancy; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfInventoryBillResponse }>({
  key: "accounting.inventoryBills.list",
  id: "InventoryBills_GetListPaginated",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/paginated",
  scope: "tn.acc.inventorybills:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, batchId: int64, batchNumber: int32, billNumber: text, businessUnitIds: commaList, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, dateFrom: dateTime, dateTo: dateTime, jobNumber: text, purchaseOrderNumber: text, purchaseOrderTypes: text, syncStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InventoryBillSyncStatus"}}, minCost: decimal, maxCost: decimal, billType: {"$ref":"#/$defs/Accounting.V2.BillType"}, page: int32, pageSize: int32, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, dateReconciledBefore: dateTime, dateReconciledOnOrAfter: dateTime, threeWayMatchDiscrepancy: {"$ref":"#/$defs/Accounting.V2.InventoryBillThreeWayMatchDiscrepancy"}, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.InventoryBillResponse"), 400: refused },
});

export const inventoryBillsListAll = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; batchId?: number; batchNumber?: number; billNumber?: string; businessUnitIds?: string | readonly (string | number)[]; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; dateFrom?: string; dateTo?: string; jobNumber?: string; purchaseOrderNumber?: string; purchaseOrderTypes?: string; syncStatuses?: readonly T.InventoryBillSyncStatus[]; minCost?: number; maxCost?: number; billType?: T.BillType; page?: number; pageSize?: number; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; dateReconciledBefore?: string; dateReconciledOnOrAfter?: string; threeWayMatchDiscrepancy?: T.InventoryBillThreeWayMatchDiscrepancy; includeTotal?: boolean }; body: undefined; result: readonly T.InventoryBillResponse[] }>({
  key: "accounting.inventoryBills.listAll",
  id: "InventoryBills_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills",
  scope: "tn.acc.inventorybills:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, batchId: int64, batchNumber: int32, billNumber: text, businessUnitIds: commaList, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, dateFrom: dateTime, dateTo: dateTime, jobNumber: text, purchaseOrderNumber: text, purchaseOrderTypes: text, syncStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InventoryBillSyncStatus"}}, minCost: decimal, maxCost: decimal, billType: {"$ref":"#/$defs/Accounting.V2.BillType"}, page: int32, pageSize: int32, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, dateReconciledBefore: dateTime, dateReconciledOnOrAfter: dateTime, threeWayMatchDiscrepancy: {"$ref":"#/$defs/Accounting.V2.InventoryBillThreeWayMatchDiscrepancy"}, includeTotal: bool },
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InventoryBillResponse"}}}, 400: refused },
});

export const inventoryBillsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.inventoryBills.listCustomFieldTypes",
  id: "InventoryBills_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
  scope: "tn.acc.inventorybills:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const inventoryBillsMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MarkInventoryBillAsExportedUpdateRequest; result: readonly T.MarkInventoryBillAsExportedUpdateResponse[] }>({
  key: "accounting.inventoryBills.markAsExported",
  id: "InventoryBills_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported",
  scope: "tn.acc.inventorybills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.MarkInventoryBillAsExportedUpdateRequest"),
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkInventoryBillAsExportedUpdateResponse"}}}, 400: refused },
});

export const inventoryBillsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.inventoryBills.updateCustomFields",
  id: "InventoryBills_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
  scope: "tn.acc.inventorybills:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const invoicesCreateAdjustment = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.AdjustmentInvoiceCreateRequest; result: number }>({
  key: "accounting.invoices.createAdjustment",
  id: "Invoices_CreateAdjustmentInvoice",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices",
  scope: "tn.acc.invoices:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.AdjustmentInvoiceCreateRequest"),
  responses: { 200: {"contentType":"application/json","inline":{"type":"integer","format":"int64"}}, 400: refused },
});

export const invoicesCreateTask = /* @__PURE__ */ operation<{ path: { invoiceId: number; tenant: number }; query: {}; body: T.CreateInvoiceTaskRequest; result: T.CreateInvoiceTaskResponse }>({
  key: "accounting.invoices.createTask",
  id: "Invoices_CreateInvoiceTask",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  scope: "tn.acc.invoices:w",
  pathParameters: { invoiceId: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.CreateInvoiceTaskRequest"),
  responses: { 200: json("Accounting.V2.CreateInvoiceTaskResponse"), 400: refused },
});

export const invoicesDeleteItem = /* @__PURE__ */ operation<{ path: { invoiceId: number; itemId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "accounting.invoices.deleteItem",
  id: "Invoices_DeleteInvoiceItem",
  method: "DELETE",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}",
  scope: "tn.acc.invoices:w",
  pathParameters: { invoiceId: int64, itemId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const invoicesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; activeState?: T.ActiveStateFilterType; modifiedBefore?: string; modifiedOnOrAfter?: string; statuses?: readonly T.TransactionStatus[]; batchId?: number; batchNumber?: number; page?: number; pageSize?: number; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; includeTotal?: boolean; jobId?: number; jobNumber?: string; businessUnitId?: number; customerId?: number; invoicedOnOrAfter?: string; invoicedOnBefore?: string; adjustmentToId?: number; number?: string; createdOnOrAfter?: string; createdBefore?: string; totalGreater?: number; totalLess?: number; "balanceFilter.Balance"?: number; "balanceFilter.Comparer"?: T.BalanceComparer; dueDateBefore?: string; dueDateOnOrAfter?: string; orderBy?: string; orderByDirection?: string; reviewStatuses?: readonly T.InvoiceReviewStatus[]; assignedToIds?: readonly number[]; invoiceConfigurations?: readonly T.InvoiceConfiguration[]; sort?: string }; body: undefined; result: T.PaginatedResponseOfInvoiceResponse }>({
  key: "accounting.invoices.list",
  id: "Invoices_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices",
  scope: "tn.acc.invoices:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, activeState: {"$ref":"#/$defs/Accounting.Share.ActiveStateFilterType"}, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, statuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.TransactionStatus"}}, batchId: int64, batchNumber: int32, page: int32, pageSize: int32, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, includeTotal: bool, jobId: int64, jobNumber: text, businessUnitId: int64, customerId: int64, invoicedOnOrAfter: dateTime, invoicedOnBefore: dateTime, adjustmentToId: int64, number: text, createdOnOrAfter: dateTime, createdBefore: dateTime, totalGreater: decimal, totalLess: decimal, "balanceFilter.Balance": decimal, "balanceFilter.Comparer": {"$ref":"#/$defs/Accounting.V2.BalanceComparer"}, dueDateBefore: dateTime, dueDateOnOrAfter: dateTime, orderBy: text, orderByDirection: text, reviewStatuses: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InvoiceReviewStatus"}}, assignedToIds: {"type":"array","items":{"type":"integer","format":"int64"}}, invoiceConfigurations: {"type":"array","items":{"$ref":"#/$defs/Accounting.V2.InvoiceConfiguration"}}, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.InvoiceResponse"), 400: refused },
});

export const invoicesListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.invoices.listCustomFieldTypes",
  id: "Invoices_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
  scope: "tn.acc.invoices:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const invoicesListTasks = /* @__PURE__ */ operation<{ path: { invoiceId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfGetInvoiceTasksResponse }>({
  key: "accounting.invoices.listTasks",
  id: "Invoices_GetInvoiceTasks",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  scope: "tn.acc.invoices:r",
  pathParameters: { invoiceId: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.GetInvoiceTasksResponse"), 400: refused },
});

export const invoicesMarkAsExported = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: readonly T.MarkInvoiceAsExportedUpdateRequest[]; result: readonly T.MarkInvoiceAsExportedUpdateResponse[] }>({
  key: "accounting.invoices.markAsExported",
  id: "Invoices_MarkAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/markasexported",
  scope: "tn.acc.invoices:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkInvoiceAsExportedUpdateRequest"}}},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Accounting.V2.MarkInvoiceAsExportedUpdateResponse"}}}, 400: refused },
});

export const invoicesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.InvoiceUpdateRequest; result: undefined }>({
  key: "accounting.invoices.update",
  id: "Invoices_UpdateInvoice",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{id}",
  scope: "tn.acc.invoices:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.InvoiceUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const invoicesUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.invoices.updateCustomFields",
  id: "Invoices_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
  scope: "tn.acc.invoices:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const invoicesUpdateItems = /* @__PURE__ */ operation<{ path: { invoiceId: number; tenant: number }; query: {}; body: T.InvoiceItemUpdateRequest; result: undefined }>({
  key: "accounting.invoices.updateItems",
  id: "Invoices_UpdateInvoiceItems",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items",
  scope: "tn.acc.invoices:w",
  pathParameters: { invoiceId: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.InvoiceItemUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const invoicesUpdateTask = /* @__PURE__ */ operation<{ path: { invoiceId: number; taskId: string; tenant: number }; query: {}; body: T.UpdateInvoiceTaskRequest; result: T.UpdateInvoiceTaskResponse }>({
  key: "accounting.invoices.updateTask",
  id: "Invoices_UpdateInvoiceTask",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}",
  scope: "tn.acc.invoices:w",
  pathParameters: { invoiceId: int64, taskId: guid, tenant: int64 },
  query: {},
  body: json("Accounting.V2.UpdateInvoiceTaskRequest"),
  responses: { 200: json("Accounting.V2.UpdateInvoiceTaskResponse"), 400: refused },
});

export const journalEntriesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.JournalEntryCreateRequest; result: undefined }>({
  key: "accounting.journalEntries.create",
  id: "JournalEntries_CreateJournalEntry",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/journal-entries",
  scope: "tn.acc.journalentries:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.JournalEntryCreateRequest"),
  responses: { 200: null, 400: refused },
});

export const journalEntriesDelete = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "accounting.journalEntries.delete",
  id: "JournalEntries_DeleteJournalEntry",
  method: "DELETE",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  scope: "tn.acc.journalentries:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const journalEntriesGet = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: T.JournalEntryResponse }>({
  key: "accounting.journalEntries.get",
  id: "JournalEntries_Get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  scope: "tn.acc.journalentries:r",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.JournalEntryResponse"), 400: refused },
});

export const journalEntriesGetDetails = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: { pageSize?: number; page?: number; includeTotal?: boolean }; body: undefined; result: T.JournalEntryPagingResponseOfJournalEntryDetailsResponse }>({
  key: "accounting.journalEntries.getDetails",
  id: "JournalEntries_GetDetails",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/details",
  scope: "tn.acc.journalentries:r",
  pathParameters: { id: guid, tenant: int64 },
  query: { pageSize: int32, page: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("Accounting.V2.JournalEntryPagingResponse_Of_Accounting.V2.JournalEntryDetailsResponse"), 400: refused },
});

export const journalEntriesGetSummary = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: { pageSize?: number; page?: number; includeTotal?: boolean }; body: undefined; result: T.JournalEntryPagingResponseOfJournalEntrySummaryResponse }>({
  key: "accounting.journalEntries.getSummary",
  id: "JournalEntries_GetSummary",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/summary",
  scope: "tn.acc.journalentries:r",
  pathParameters: { id: guid, tenant: int64 },
  query: { pageSize: int32, page: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("Accounting.V2.JournalEntryPagingResponse_Of_Accounting.V2.JournalEntrySummaryResponse"), 400: refused },
});

export const journalEntriesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; exportedFrom?: string; exportedTo?: string; postedFrom?: string; postedTo?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; createdBefore?: string; createdOnOrAfter?: string; exportedBy?: string | readonly (string | number)[]; name?: string; numberFrom?: number; numberTo?: number; statuses?: readonly T.JournalEntryPostingStatus[]; syncStatuses?: readonly T.JournalEntrySyncStatus[]; transactionPostedFrom?: string; transactionPostedTo?: string; businessUnitIds?: string | readonly (string | number)[]; serviceAgreementIds?: string | readonly (string | number)[]; customerName?: string; locationName?: string; vendorName?: string; inventoryLocationName?: string; refNumber?: string | readonly (string | number)[]; transactionTypes?: readonly T.JournalEntryTransactionType[]; customField?: Readonly<Record<string, string>>; empty?: T.EmptyJeHandling; sort?: string; pageSize?: number; page?: number; includeTotal?: boolean }; body: undefined; result: T.JournalEntryPagingResponseOfJournalEntryResponse }>({
  key: "accounting.journalEntries.list",
  id: "JournalEntries_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/journal-entries",
  scope: "tn.acc.journalentries:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, exportedFrom: dateTime, exportedTo: dateTime, postedFrom: dateTime, postedTo: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdBefore: dateTime, createdOnOrAfter: dateTime, exportedBy: commaList, name: {"type":"string","maxLength":255}, numberFrom: int32, numberTo: int32, statuses: {"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Accounting.V2.JournalEntryPostingStatus"}}, syncStatuses: {"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Accounting.V2.JournalEntrySyncStatus"}}, transactionPostedFrom: dateTime, transactionPostedTo: dateTime, businessUnitIds: commaList, serviceAgreementIds: commaList, customerName: {"type":"string","maxLength":255}, locationName: {"type":"string","maxLength":255}, vendorName: {"type":"string","maxLength":255}, inventoryLocationName: {"type":"string","maxLength":255}, refNumber: commaList, transactionTypes: {"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Accounting.V2.JournalEntryTransactionType"}}, customField: {"type":"object","maxProperties":5,"additionalProperties":{"type":"string"}}, empty: {"$ref":"#/$defs/Accounting.V2.EmptyJeHandling"}, sort: text, pageSize: int32, page: int32, includeTotal: bool },
  sort: ["Id","Number","Name","Status","CreatedOn","ExportedOn","ExportedBy","PostDate"],
  list: "page",
  responses: { 200: json("Accounting.V2.JournalEntryPagingResponse_Of_Accounting.V2.JournalEntryResponse"), 400: refused },
});

export const journalEntriesReplace = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: T.JournalEntrySaveRequest; result: undefined }>({
  key: "accounting.journalEntries.replace",
  id: "JournalEntries_FullUpdate",
  method: "PUT",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  scope: "tn.acc.journalentries:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  body: json("Accounting.V2.JournalEntrySaveRequest"),
  responses: { 200: null, 400: refused },
});

export const journalEntriesSyncUpdate = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: T.JournalEntrySyncUpdateRequest; result: T.JournalEntryResponse }>({
  key: "accounting.journalEntries.syncUpdate",
  id: "JournalEntries_SyncUpdate",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}/sync",
  scope: "tn.acc.journalentries:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  body: json("Accounting.V2.JournalEntrySyncUpdateRequest"),
  responses: { 200: json("Accounting.V2.JournalEntryResponse"), 400: refused },
});

export const journalEntriesUpdate = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: T.JournalEntryUpdateRequest; result: T.JournalEntryResponse }>({
  key: "accounting.journalEntries.update",
  id: "JournalEntries_Update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
  scope: "tn.acc.journalentries:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  body: json("Accounting.V2.JournalEntryUpdateRequest"),
  responses: { 200: json("Accounting.V2.JournalEntryResponse"), 400: refused },
});

export const paymentsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { activeState?: T.ActiveStateFilterType; appliedToInvoiceIds?: string | readonly (string | number)[]; appliedToReferenceNumber?: string; batchId?: number; batchNumber?: number; businessUnitIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; customerId?: number; "customField.Fields"?: Readonly<Record<string, string>>; "customField.Operator"?: T.LogicalOperator; depositIds?: string | readonly (string | number)[]; ids?: string | readonly (string | number)[]; includeTotal?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; paidOnAfter?: string; paidOnBefore?: string; sort?: string; statuses?: string; totalGreater?: number; totalLess?: number; transactionType?: T.PaymentTransactionType }; body: undefined; result: T.PaginatedResponseOfDetailedPaymentResponse }>({
  key: "accounting.payments.list",
  id: "Payments_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payments",
  scope: "tn.acc.payments:r",
  pathParameters: { tenant: int64 },
  query: { activeState: {"$ref":"#/$defs/Accounting.Share.ActiveStateFilterType"}, appliedToInvoiceIds: commaList, appliedToReferenceNumber: text, batchId: int64, batchNumber: int32, businessUnitIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, customerId: int64, "customField.Fields": {"type":"object","maxProperties":50,"additionalProperties":{"type":"string"}}, "customField.Operator": {"$ref":"#/$defs/Accounting.V2.LogicalOperator"}, depositIds: commaList, ids: commaList, includeTotal: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, paidOnAfter: dateTime, paidOnBefore: dateTime, sort: text, statuses: text, totalGreater: decimal, totalLess: decimal, transactionType: {"$ref":"#/$defs/Accounting.V2.PaymentTransactionType"} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.DetailedPaymentResponse"), 400: refused },
});

export const paymentsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "accounting.payments.listCustomFieldTypes",
  id: "Payments_GetCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payments/custom-fields",
  scope: "tn.acc.payments:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.CustomFieldTypeResponse"), 400: refused },
});

export const paymentsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.PaymentUpdateRequest; result: T.PaymentResponse }>({
  key: "accounting.payments.update",
  id: "Payments_Update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/payments/{id}",
  scope: "tn.acc.payments:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Accounting.V2.PaymentUpdateRequest"),
  responses: { 200: json("Accounting.V2.PaymentResponse"), 400: refused },
});

export const paymentsUpdateCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CustomFieldUpdateRequest; result: undefined }>({
  key: "accounting.payments.updateCustomFields",
  id: "Payments_UpdateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/payments/custom-fields",
  scope: "tn.acc.payments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.CustomFieldUpdateRequest"),
  responses: { 200: null, 400: refused },
});

export const paymentsUpdateStatus = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.PaymentStatusBatchRequest; result: undefined }>({
  key: "accounting.payments.updateStatus",
  id: "Payments_UpdateStatus",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/payments/status",
  scope: "tn.acc.payments:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Accounting.V2.PaymentStatusBatchRequest"),
  responses: { 200: null, 400: refused },
});

export const paymentTermsGet = /* @__PURE__ */ operation<{ path: { paymentTermId: number; tenant: number }; query: {}; body: undefined; result: T.PaymentTermAPIModel }>({
  key: "accounting.paymentTerms.get",
  id: "PaymentTerms_GetPaymentTermModel",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}",
  scope: "tn.acc.paymentterms:r",
  pathParameters: { paymentTermId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.PaymentTermAPIModel"), 400: refused },
});

export const paymentTermsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfPaymentTermAPIModel }>({
  key: "accounting.paymentTerms.list",
  id: "PaymentTerms_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-terms",
  scope: "tn.acc.paymentterms:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","Name","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.PaymentTermAPIModel"), 400: refused },
});

export const paymentTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.PaymentTypeResponse }>({
  key: "accounting.paymentTypes.get",
  id: "PaymentTypes_Get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-types/{id}",
  scope: "tn.acc.paymenttypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.PaymentTypeResponse"), 400: refused },
});

export const paymentTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfPaymentTypeResponse }>({
  key: "accounting.paymentTypes.list",
  id: "PaymentTypes_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-types",
  scope: "tn.acc.paymenttypes:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.PaymentTypeResponse"), 400: refused },
});

export const remittanceVendorsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.RemittanceVendorResponse }>({
  key: "accounting.remittanceVendors.get",
  id: "RemittanceVendors_GetById",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/remittance-vendors/{id}",
  scope: "tn.acc.remittancevendors:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Accounting.V2.RemittanceVendorResponse"), 400: refused, 404: refused },
});

export const remittanceVendorsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: readonly number[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfRemittanceVendorResponse }>({
  key: "accounting.remittanceVendors.list",
  id: "RemittanceVendors_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/remittance-vendors",
  scope: "tn.acc.remittancevendors:r",
  pathParameters: { tenant: int64 },
  query: { ids: {"type":"array","items":{"type":"integer","format":"int64"}}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.RemittanceVendorResponse"), 400: refused },
});

export const taxZonesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTaxZoneResponse }>({
  key: "accounting.taxZones.list",
  id: "TaxZones_GetList",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/tax-zones",
  scope: "tn.acc.taxzones:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","Name","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Accounting.V2.TaxZoneResponse"), 400: refused },
});

/** Every operation of Accounting, by resource. */
export const accounting = {
  apBills: {
    get: apBillsGet,
    list: apBillsList,
    listCustomFieldTypes: apBillsListCustomFieldTypes,
    markAsExported: apBillsMarkAsExported,
    updateCustomFields: apBillsUpdateCustomFields,
  },
  apCredits: {
    list: apCreditsList,
    listCustomFieldTypes: apCreditsListCustomFieldTypes,
    markAsExported: apCreditsMarkAsExported,
    updateCustomFields: apCreditsUpdateCustomFields,
  },
  apPayments: {
    list: apPaymentsList,
    listCustomFieldTypes: apPaymentsListCustomFieldTypes,
    markAsExported: apPaymentsMarkAsExported,
    updateCustomFields: apPaymentsUpdateCustomFields,
  },
  bankDeposits: {
    list: bankDepositsList,
    listTransactions: bankDepositsListTransactions,
    markAsExported: bankDepositsMarkAsExported,
  },
  creditMemos: {
    addSplits: creditMemosAddSplits,
    list: creditMemosList,
    listAllItems: creditMemosListAllItems,
    listCustomFieldTypes: creditMemosListCustomFieldTypes,
    listItems: creditMemosListItems,
    markAsExported: creditMemosMarkAsExported,
    update: creditMemosUpdate,
    updateCustomFields: creditMemosUpdateCustomFields,
  },
  export: {
    inventoryBills: exportInventoryBills,
    invoiceItems: exportInvoiceItems,
    invoices: exportInvoices,
    payments: exportPayments,
  },
  glAccounts: {
    create: glAccountsCreate,
    get: glAccountsGet,
    list: glAccountsList,
    listTypes: glAccountsListTypes,
    update: glAccountsUpdate,
  },
  inventoryBills: {
    list: inventoryBillsList,
    listAll: inventoryBillsListAll,
    listCustomFieldTypes: inventoryBillsListCustomFieldTypes,
    markAsExported: inventoryBillsMarkAsExported,
    updateCustomFields: inventoryBillsUpdateCustomFields,
  },
  invoices: {
    createAdjustment: invoicesCreateAdjustment,
    createTask: invoicesCreateTask,
    deleteItem: invoicesDeleteItem,
    list: invoicesList,
    listCustomFieldTypes: invoicesListCustomFieldTypes,
    listTasks: invoicesListTasks,
    markAsExported: invoicesMarkAsExported,
    update: invoicesUpdate,
    updateCustomFields: invoicesUpdateCustomFields,
    updateItems: invoicesUpdateItems,
    updateTask: invoicesUpdateTask,
  },
  journalEntries: {
    create: journalEntriesCreate,
    delete: journalEntriesDelete,
    get: journalEntriesGet,
    getDetails: journalEntriesGetDetails,
    getSummary: journalEntriesGetSummary,
    list: journalEntriesList,
    replace: journalEntriesReplace,
    syncUpdate: journalEntriesSyncUpdate,
    update: journalEntriesUpdate,
  },
  payments: {
    list: paymentsList,
    listCustomFieldTypes: paymentsListCustomFieldTypes,
    update: paymentsUpdate,
    updateCustomFields: paymentsUpdateCustomFields,
    updateStatus: paymentsUpdateStatus,
  },
  paymentTerms: {
    get: paymentTermsGet,
    list: paymentTermsList,
  },
  paymentTypes: {
    get: paymentTypesGet,
    list: paymentTypesList,
  },
  remittanceVendors: {
    get: remittanceVendorsGet,
    list: remittanceVendorsList,
  },
  taxZones: {
    list: taxZonesList,
  },
} as const;

export const accountingApi = {"key":"accounting","title":"Accounting","basePath":"/accounting/v2","document":"accounting-v2.json","scopes":{"tn.acc.apbills:r":"Accounting → AP Bills (Read)","tn.acc.apbills:w":"Accounting → AP Bills (Write)","tn.acc.apcredits:r":"Accounting → AP Credits (Read)","tn.acc.apcredits:w":"Accounting → AP Credits (Write)","tn.acc.appayments:r":"Accounting → AP Payments (Read)","tn.acc.appayments:w":"Accounting → AP Payments (Write)","tn.acc.creditmemos:r":"Accounting → Credit Memos (Read)","tn.acc.creditmemos:w":"Accounting → Credit Memos (Write)","tn.acc.bankdeposits:r":"Accounting → Bank Deposits (Read)","tn.acc.bankdeposits:w":"Accounting → Bank Deposits (Write)","tn.acc.invoices:r":"Accounting → Invoices (Read)","tn.acc.invoiceitems:r":"Accounting → Invoice Items (Read)","tn.acc.payments:r":"Accounting → Payments (Read)","tn.acc.inventorybills:r":"Accounting → Inventory Bills (Read)","tn.acc.glaccounts:r":"Accounting → GL Accounts (Read)","tn.acc.glaccounts:w":"Accounting → GL Accounts (Write)","tn.acc.inventorybills:w":"Accounting → Inventory Bills (Write)","tn.acc.invoices:w":"Accounting → Invoices (Write)","tn.acc.journalentries:r":"Accounting → Journal Entries (Read)","tn.acc.journalentries:w":"Accounting → Journal Entries (Write)","tn.acc.payments:w":"Accounting → Payments (Write)","tn.acc.paymentterms:r":"Accounting → Payment Terms (Read)","tn.acc.paymenttypes:r":"Accounting → Payment Types (Read)","tn.acc.remittancevendors:r":"Accounting → Remittance Vendors (Read)","tn.acc.taxzones:r":"Accounting → Tax Zones (Read)"}} as const;
