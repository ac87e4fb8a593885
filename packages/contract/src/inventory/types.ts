// Written by tools/contract-import.ts from the published document. Do not edit.

export type ActiveRequestArg = "True" | "Any" | "False";

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ExportResponseOfExportAdjustmentsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportAdjustmentsResponse[];
}

export interface ExportResponseOfExportPurchaseOrdersResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportPurchaseOrdersResponse[];
}

export interface ExportResponseOfExportReturnsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportReturnsResponse[];
}

export interface ExportResponseOfExportTransfersResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportTransfersResponse[];
}

export interface PoTypeAlertSettings {
  readonly sendEmailToTechnicianWhenPoMovedToSend: boolean;
  readonly sendEmailToTechnicianWhenPoMovedToReceived: boolean;
  readonly sendEmailToPmWhenPoMovedToSend: boolean;
  readonly sendEmailToPmWhenPoMovedToReceived: boolean;
}

export type LandedCostMethod = "None" | "ByValue";

export interface UnitOfMeasureModel {
  readonly name: string;
  readonly skuId: number;
  readonly skuType: SkuType;
  readonly quantity: number;
  readonly id: number;
  readonly unitOfMeasureBaseId: number;
  readonly newSkuConversionBatchId?: number | null;
  readonly oldSkuConversionBatchId?: number | null;
  readonly skuCode: string;
  readonly isUsedForPurchasing: boolean;
  readonly vendors: readonly UnitOfMeasureVendorModel[];
}

export interface UnitOfMeasureVendorModel {
  readonly id: number;
  readonly procurementVendorId: number;
  readonly vendorPartNumber: string;
  readonly vendorDefaultUnit: boolean;
  readonly cost?: number | null;
  readonly active: boolean;
}

export interface AddressRequest {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

export interface AddressResponse {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
}

export interface BatchResponse {
  readonly id: number;
  readonly number?: string | null;
  readonly name?: string | null;
}

export interface CancelResourceRequestOfPurchaseOrderCancellationReason {
  readonly canceledReason?: PurchaseOrderCancellationReason;
}

export interface CancelResourceRequestOfReceiptCancellationReason {
  readonly canceledReason?: ReceiptCancellationReason;
}

export interface CancelResourceRequestOfReturnCancellationReason {
  readonly canceledReason?: ReturnCancellationReason;
}

export interface CreateAddressRequest {
  readonly description: string;
  readonly address: AddressRequest;
}

export interface CreateInventoryReturnItemRequest {
  readonly skuId: number;
  readonly description?: string | null;
  readonly quantity: number;
  readonly cost: number;
  readonly shipmentItemId?: number | null;
  readonly budgetCodeId?: number | null;
}

export interface CreateInventoryReturnRequest {
  readonly vendorId: number;
  readonly jobId?: number | null;
  readonly purchaseOrderId?: number | null;
  readonly returnTypeId: number;
  readonly businessUnitId: number;
  readonly budgetCodeId?: number | null;
  readonly referenceNumber?: string | null;
  readonly inventoryLocationId: number;
  readonly returnDate: string;
  readonly memo?: string | null;
  readonly tax: number;
  readonly shipping: number;
  readonly restockingFee: number;
  readonly items?: readonly CreateInventoryReturnItemRequest[] | null;
}

export interface CreatePurchaseOrderItemRequest {
  readonly skuId: number;
  readonly description: string;
  readonly vendorPartNumber: string;
  readonly quantity: number;
  readonly cost: number;
  readonly budgetCodeId?: number | null;
}

export interface CreatePurchaseOrderRequest {
  readonly vendorId: number;
  readonly typeId: number;
  readonly businessUnitId: number;
  readonly inventoryLocationId: number;
  readonly jobId?: number | null;
  readonly technicianId?: number | null;
  readonly projectId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly shipTo: CreateAddressRequest;
  readonly vendorInvoiceNumber?: string | null;
  readonly impactsTechnicianPayroll: boolean;
  readonly memo?: string | null;
  readonly date: string;
  readonly requiredOn: string;
  readonly tax: number;
  readonly shipping: number;
  readonly items: readonly CreatePurchaseOrderItemRequest[];
}

export interface CreatePurchaseOrderTypeRequest {
  readonly name: string;
  readonly active: boolean;
  readonly includeInPoScreen: boolean;
  readonly automaticallyReceive: boolean;
  readonly displayToTechnician: boolean;
  readonly excludeTaxFromJobCosting: boolean;
  readonly impactToTechnicianPayroll: boolean;
  readonly allowTechniciansToSendPo: boolean;
  readonly defaultRequiredDateDaysOffset: number;
  readonly skipWeekends: boolean;
  readonly requireJobBeforeReceipt: boolean;
  readonly includeInSalesTax: boolean;
  readonly isDefault: boolean;
  readonly copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
  readonly isDefaultForConsignment: boolean;
  readonly landedCostMethod?: InventoryLandedCostMethod | null;
  readonly includeTaxInFullyLandedCost?: boolean | null;
  readonly alertSettings: PoTypeAlertSettings;
}

export interface CreateReturnTypeRequest {
  readonly name: string;
  readonly automaticallyReceiveVendorCredit: boolean;
  readonly includeInSalesTax: boolean;
  readonly isDefault: boolean;
  readonly isDefaultForConsignment: boolean;
}

export interface CreateTruckRequest {
  readonly name: string;
  readonly memo?: string | null;
  readonly warehouseId: number;
  readonly templateId?: number | null;
  readonly technicianIds?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
}

export interface CreateVendorContactRequest {
  readonly name: string;
  readonly email: string;
}

export interface CreateVendorRequest {
  readonly name: string;
  readonly active: boolean;
  readonly memo?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly fax?: string | null;
  readonly isTruckReplenishment: boolean;
  readonly deliveryOption?: PurchaseOrderDeliveryOption | null;
  readonly taxRate: number;
  readonly restrictedMobileCreation: boolean;
  readonly vendorQuickbooksItem?: string | null;
  readonly paymentTermId?: number | null;
  readonly remittanceVendorId?: number | null;
  readonly address: AddressRequest;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly tags?: readonly TagRequest[] | null;
  readonly vendorContacts?: readonly CreateVendorContactRequest[] | null;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface CustomFieldOperationRequest {
  readonly objectId: number;
  readonly customFields: readonly CustomFieldRequest[];
}

export interface CustomFieldRequest {
  readonly name: string;
  readonly value: string;
}

export interface CustomFieldResponse {
  readonly typeId: number;
  readonly name: string;
  readonly value: string;
}

export interface CustomFieldTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly dataType: CustomFieldDataType;
  readonly dataTypeOptions?: readonly string[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface CustomFieldUpdateRequest {
  readonly operations: readonly CustomFieldOperationRequest[];
}

export interface ExportAdjustmentsResponse {
  readonly id: number;
  readonly active: boolean;
  readonly number: string;
  readonly referenceNumber: string;
  readonly type: string;
  readonly inventoryLocationId: number;
  readonly businessUnitId?: number | null;
  readonly projectId?: number | null;
  readonly invoiceId?: number | null;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly date: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly canceledById?: number | null;
  readonly dateCanceled?: string | null;
  readonly externalData: readonly ExternalDataModel[];
  readonly items: readonly InventoryAdjustmentItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
}

export interface ExportPurchaseOrdersResponse {
  readonly id: number;
  readonly number: string;
  readonly invoiceId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly status: string;
  readonly typeId: number;
  readonly vendorId: number;
  readonly technicianId?: number | null;
  readonly shipTo: AddressResponse;
  readonly businessUnitId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly batchId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly vendorDocumentNumber: string;
  readonly date: string;
  readonly requiredOn?: string | null;
  readonly sentOn?: string | null;
  readonly receivedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly total: number;
  readonly tax: number;
  readonly shipping: number;
  readonly createdById?: number | null;
  readonly summary: string;
  readonly items: readonly PurchaseOrderItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
}

export interface ExportReturnsResponse {
  readonly id: number;
  readonly active: boolean;
  readonly number: string;
  readonly referenceNumber: string;
  readonly status: InventoryReturnStatus;
  readonly returnTypeId: number;
  readonly vendorId: number;
  readonly purchaseOrderId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly businessUnitId: number;
  readonly inventoryLocationId?: number | null;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly returnAmount: number;
  readonly taxAmount: number;
  readonly shippingAmount: number;
  readonly returnDate: string;
  readonly returnedOn?: string | null;
  readonly creditReceivedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly canceledById?: number | null;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly dateCanceled?: string | null;
  readonly items: readonly InventoryReturnItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
  readonly externalData: readonly ExternalDataModel[];
}

export interface ExportTransfersResponse {
  readonly id: number;
  readonly transferType: string;
  readonly status: string;
  readonly number: string;
  readonly referenceNumber: string;
  readonly fromLocationId: number;
  readonly toLocationId: number;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly date: string;
  readonly pickedDate?: string | null;
  readonly receivedDate?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly dateRequired?: string | null;
  readonly jobId?: number | null;
  readonly invoiceId?: number | null;
  readonly canceledById?: number | null;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly dateCanceled?: string | null;
  readonly active: boolean;
  readonly pickedById?: number | null;
  readonly receivedById?: number | null;
  readonly items: readonly InventoryTransferItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
  readonly externalData?: readonly ExternalDataModel[] | null;
}

export interface ExternalDataCreateRequest {
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataModel[];
}

export interface ExternalDataModel {
  readonly key: string;
  readonly value: string;
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
  readonly key: string;
  readonly value?: string | null;
}

export interface ExternalDataUpdateRequest {
  readonly patchMode?: ExternalDataPatchMode | null;
  readonly applicationGuid: string;
  readonly externalData: readonly ExternalDataUpdateModel[];
}

export interface GLAccountResponse {
  readonly name?: string | null;
  readonly number?: string | null;
  readonly type?: string | null;
  readonly detailType?: string | null;
}

export interface InventoryAdjustmentItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly name: string;
  readonly code: string;
  readonly quantity: number;
  readonly cost: number;
  readonly totalCost: number;
  readonly createdById?: number | null;
  readonly active: boolean;
  readonly budgetCodeId?: number | null;
  readonly serialNumbers?: readonly SerialNumberResponse[] | null;
}

export interface InventoryAdjustmentResponse {
  readonly id: number;
  readonly active: boolean;
  readonly number: string;
  readonly referenceNumber: string;
  readonly type: string;
  readonly inventoryLocationId: number;
  readonly businessUnitId?: number | null;
  readonly projectId?: number | null;
  readonly invoiceId?: number | null;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly date: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly canceledById?: number | null;
  readonly dateCanceled?: string | null;
  readonly externalData: readonly ExternalDataModel[];
  readonly items: readonly InventoryAdjustmentItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
}

export type InventoryReasonTransactionCanceled = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";

export interface InventoryReceiptItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly quantity: number;
  readonly cost: number;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly purchaseOrderItemId: number;
  readonly budgetCodeId?: number | null;
  readonly allocatedShipping?: number | null;
  readonly allocatedTax?: number | null;
  readonly allocatedOtherCosts?: number | null;
  readonly fullyLandedUnitCost?: number | null;
}

export interface InventoryReceiptResponse {
  readonly id: number;
  readonly active: boolean;
  readonly number: string;
  readonly vendorInvoiceNumber: string;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly purchaseOrderId: number;
  readonly billId?: number | null;
  readonly jobId?: number | null;
  readonly businessUnitId?: number | null;
  readonly vendorId: number;
  readonly technicianId?: number | null;
  readonly inventoryLocationId: number;
  readonly shipTo?: AddressResponse | null;
  readonly shipToDescription: string;
  readonly receiptAmount: number;
  readonly taxAmount: number;
  readonly shippingAmount: number;
  readonly receivedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly syncStatus: SyncStatus;
  readonly budgetCodeId?: number | null;
  readonly landedCostMethod: InventoryLandedCostMethod;
  readonly otherAmount?: number | null;
  readonly items: readonly InventoryReceiptItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
}

export interface InventoryReturnItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly name: string;
  readonly code: string;
  readonly quantity: number;
  readonly cost: number;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly serialNumbers?: readonly SerialNumberResponse[] | null;
  readonly createdById?: number | null;
  readonly active: boolean;
  readonly receiptItemId?: number | null;
  readonly budgetCodeId?: number | null;
}

export interface InventoryReturnResponse {
  readonly id: number;
  readonly active: boolean;
  readonly number: string;
  readonly referenceNumber: string;
  readonly status: InventoryReturnStatus;
  readonly returnTypeId: number;
  readonly vendorId: number;
  readonly purchaseOrderId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly businessUnitId: number;
  readonly inventoryLocationId?: number | null;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly returnAmount: number;
  readonly taxAmount: number;
  readonly shippingAmount: number;
  readonly returnDate: string;
  readonly returnedOn?: string | null;
  readonly creditReceivedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly canceledById?: number | null;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly dateCanceled?: string | null;
  readonly items: readonly InventoryReturnItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
  readonly externalData: readonly ExternalDataModel[];
}

export type InventoryReturnStatus = "Pending" | "Returned" | "CreditReceived" | "Canceled";

export interface InventoryTemplateItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly code: string;
  readonly description?: string | null;
  readonly name: string;
  readonly skuType: string;
  readonly minQuantity: number;
  readonly maxQuantity: number;
  readonly memo?: string | null;
  readonly unitOfMeasure?: UnitOfMeasureModel | null;
  readonly isConsignment: boolean;
}

export interface InventoryTemplateResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly type: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly isConsignment: boolean;
  readonly locationIds?: readonly number[] | null;
  readonly items?: readonly InventoryTemplateItemResponse[] | null;
}

export interface InventoryTransferItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly name: string;
  readonly code: string;
  readonly quantity: number;
  readonly quantityPicked: number;
  readonly cost: number;
  readonly totalCost: number;
  readonly serialNumbers?: readonly SerialNumberResponse[] | null;
  readonly createdById?: number | null;
  readonly active: boolean;
  readonly budgetCodeId?: number | null;
}

export interface InventoryTransferResponse {
  readonly id: number;
  readonly transferType: string;
  readonly status: string;
  readonly number: string;
  readonly referenceNumber: string;
  readonly fromLocationId: number;
  readonly toLocationId: number;
  readonly createdById?: number | null;
  readonly memo: string;
  readonly date: string;
  readonly pickedDate?: string | null;
  readonly receivedDate?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly batchId?: number | null;
  readonly batch?: BatchResponse | null;
  readonly syncStatus: SyncStatus;
  readonly dateRequired?: string | null;
  readonly jobId?: number | null;
  readonly invoiceId?: number | null;
  readonly canceledById?: number | null;
  readonly canceledReason?: InventoryReasonTransactionCanceled | null;
  readonly dateCanceled?: string | null;
  readonly active: boolean;
  readonly pickedById?: number | null;
  readonly receivedById?: number | null;
  readonly items: readonly InventoryTransferItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
  readonly externalData?: readonly ExternalDataModel[] | null;
}

export type InventoryLandedCostMethod = "None" | "ByValue";

export interface ListReturnTypesResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly automaticallyReceiveVendorCredit: boolean;
  readonly includeInSalesTax: boolean;
  readonly active: boolean;
  readonly isDefault: boolean;
  readonly isDefaultForConsignment: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type LogicalOperator = "And" | "Or";

export interface CreatePurchaseOrderMarkupRequest {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

export interface PurchaseOrderMarkupResponse {
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  readonly id: number;
}

export interface UpdatePurchaseOrderMarkupRequest {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

export type PoApprovalRejectionReason = "CostTooHigh" | "WrongVendor" | "Other";

export type PurchaseOrderCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface PurchaseOrderItemResponse {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly skuName: string;
  readonly skuCode: string;
  readonly skuType: string;
  readonly vendorPartNumber: string;
  readonly quantity: number;
  readonly quantityReceived: number;
  readonly cost: number;
  readonly total: number;
  readonly serialNumbers: readonly SerialNumberResponse[];
  readonly status: string;
  readonly chargeable: boolean;
  readonly budgetCodeId?: number | null;
}

export interface PurchaseOrderRequestRejectionArgs {
  readonly rejectionReason: PoApprovalRejectionReason;
}

export interface PurchaseOrderRequestResponse {
  readonly id: number;
  readonly requestNumber: string;
  readonly requestStatus: string;
  readonly invoiceId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly typeId: number;
  readonly vendorId: number;
  readonly technicianId?: number | null;
  readonly shipTo?: AddressResponse | null;
  readonly businessUnitId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly batchId?: number | null;
  readonly vendorDocumentNumber?: string | null;
  readonly date: string;
  readonly requiredOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly total: number;
  readonly tax: number;
  readonly shipping: number;
  readonly summary?: string | null;
  readonly items: readonly PurchaseOrderItemResponse[];
  readonly customFields?: readonly CustomFieldResponse[] | null;
}

export type PurchaseOrderRequestStatus = "PendingApproval" | "Approved" | "Rejected";

export interface PurchaseOrderResponse {
  readonly id: number;
  readonly number: string;
  readonly invoiceId?: number | null;
  readonly jobId?: number | null;
  readonly projectId?: number | null;
  readonly status: string;
  readonly typeId: number;
  readonly vendorId: number;
  readonly technicianId?: number | null;
  readonly shipTo: AddressResponse;
  readonly businessUnitId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly batchId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly vendorDocumentNumber: string;
  readonly date: string;
  readonly requiredOn?: string | null;
  readonly sentOn?: string | null;
  readonly receivedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly total: number;
  readonly tax: number;
  readonly shipping: number;
  readonly createdById?: number | null;
  readonly summary: string;
  readonly items: readonly PurchaseOrderItemResponse[];
  readonly customFields: readonly CustomFieldResponse[];
}

export interface PurchaseOrderTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly automaticallyReceive: boolean;
  readonly displayToTechnician: boolean;
  readonly impactToTechnicianPayroll: boolean;
  readonly allowTechniciansToSendPo: boolean;
  readonly defaultRequiredDateDaysOffset: number;
  readonly skipWeekends: boolean;
  readonly excludeTaxFromJobCosting: boolean;
  readonly landedCostMethod: InventoryLandedCostMethod;
  readonly includeTaxInFullyLandedCost: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type ReceiptCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface ReceivePurchaseOrderItemRequest {
  readonly purchaseOrderItemId?: number | null;
  readonly skuId: number;
  readonly description?: string | null;
  readonly vendorPartNumber?: string | null;
  readonly quantity: number;
  readonly cost: number;
  readonly budgetCodeId?: number | null;
}

export interface ReceivePurchaseOrderRequest {
  readonly purchaseOrderId: number;
  readonly jobId?: number | null;
  readonly dateReceived: string;
  readonly vendorDocumentNumber?: string | null;
  readonly memo?: string | null;
  readonly tax: number;
  readonly shipping: number;
  readonly budgetCodeId?: number | null;
  readonly items: readonly ReceivePurchaseOrderItemRequest[];
}

export type ReturnCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface SerialNumberResponse {
  readonly id: number;
  readonly number: string;
}

export type SyncStatus = "Pending" | "Posted" | "Exported";

export interface TagRequest {
  readonly tagTypeId: number;
}

export interface TruckResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly memo: string;
  readonly warehouseId?: number | null;
  readonly technicianIds: readonly number[];
  readonly inventoryTemplateId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly externalData: readonly ExternalDataModel[];
}

export interface UpdateAddressRequest {
  readonly description: string;
  readonly address: AddressRequest;
}

export interface UpdateAdjustmentRequest {
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdatePurchaseOrderItemRequest {
  readonly id: number;
  readonly skuId: number;
  readonly description: string;
  readonly vendorPartNumber: string;
  readonly quantity: number;
  readonly cost: number;
  readonly budgetCodeId?: number | null;
}

export interface UpdatePurchaseOrderRequest {
  readonly vendorId?: number;
  readonly typeId?: number;
  readonly businessUnitId?: number;
  readonly inventoryLocationId?: number;
  readonly jobId?: number;
  readonly technicianId?: number;
  readonly projectId?: number;
  readonly budgetCodeId?: number | null;
  readonly shipTo?: UpdateAddressRequest;
  readonly vendorInvoiceNumber?: string;
  readonly impactsTechnicianPayroll?: boolean;
  readonly memo?: string;
  readonly date?: string;
  readonly requiredOn?: string;
  readonly tax?: number;
  readonly shipping?: number;
  readonly items?: readonly UpdatePurchaseOrderItemRequest[];
}

export interface UpdatePurchaseOrderTypeRequest {
  readonly active: boolean;
  readonly name: string;
  readonly includeInPoScreen: boolean;
  readonly automaticallyReceive: boolean;
  readonly displayToTechnician: boolean;
  readonly excludeTaxFromJobCosting: boolean;
  readonly impactToTechnicianPayroll: boolean;
  readonly allowTechniciansToSendPo: boolean;
  readonly defaultRequiredDateDaysOffset: number;
  readonly skipWeekends: boolean;
  readonly requireJobBeforeReceipt: boolean;
  readonly includeInSalesTax: boolean;
  readonly isDefault: boolean;
  readonly copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
  readonly isDefaultForConsignment: boolean;
  readonly landedCostMethod: LandedCostMethod;
  readonly includeTaxInFullyLandedCost: boolean;
  readonly alertSettings: PoTypeAlertSettings;
}

export interface UpdateReturnItemModel {
  readonly id: number;
  readonly skuId: number;
  readonly itemDescription?: string | null;
  readonly quantity: number;
  readonly cost: number;
  readonly budgetCodeId?: number | null;
}

export interface UpdateReturnRequest {
  readonly returnTypeId?: number;
  readonly businessUnitId?: number;
  readonly referenceNumber?: string;
  readonly inventoryLocationId?: number;
  readonly returnDate?: string;
  readonly memo?: string;
  readonly tax?: number | null;
  readonly shipping?: number | null;
  readonly restockingFee?: number | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly UpdateReturnItemModel[];
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdateReturnTypeRequest {
  readonly id: number;
  readonly active?: boolean;
  readonly name?: string;
  readonly automaticallyReceiveVendorCredit?: boolean;
  readonly includeInSalesTax?: boolean;
  readonly isDefault?: boolean;
  readonly isDefaultForConsignment?: boolean;
}

export interface UpdateTransferRequest {
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdateTruckRequest {
  readonly name?: string;
  readonly active?: boolean;
  readonly memo?: string;
  readonly warehouseId?: number;
  readonly templateId?: number | null;
  readonly technicianIds?: readonly number[];
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdateVendorContactRequest {
  readonly id?: number | null;
  readonly name: string;
  readonly email: string;
}

export interface UpdateVendorRequest {
  readonly name?: string;
  readonly active?: boolean;
  readonly memo?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly fax?: string;
  readonly isTruckReplenishment?: boolean;
  readonly deliveryOption?: PurchaseOrderDeliveryOption;
  readonly taxRate?: number;
  readonly restrictedMobileCreation?: boolean;
  readonly vendorQuickbooksItem?: string;
  readonly paymentTermId?: number;
  readonly remittanceVendorId?: number;
  readonly address?: AddressRequest;
  readonly tags?: readonly TagRequest[];
  readonly vendorContacts?: readonly UpdateVendorContactRequest[];
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdateWarehouseRequest {
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface VendorContactInfoResponse {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
  readonly fax: string;
}

export interface VendorResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly isTruckReplenishment: boolean;
  readonly isMobileCreationRestricted: boolean;
  readonly memo: string;
  readonly deliveryOption: string;
  readonly defaultTaxRate: number;
  readonly contactInfo: VendorContactInfoResponse;
  readonly address: AddressResponse;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly externalData: readonly ExternalDataModel[];
  readonly customFields?: readonly CustomFieldResponse[] | null;
}

export interface WarehouseResponse {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly address: AddressResponse;
  readonly inventoryTemplateId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly externalData: readonly ExternalDataModel[];
}

export type PurchaseOrderDeliveryOption = "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";

export interface ModificationResponse {
  readonly id: number;
}

export interface PaginatedResponseOfCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomFieldTypeResponse[];
}

export interface PaginatedResponseOfInventoryAdjustmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryAdjustmentResponse[];
}

export interface PaginatedResponseOfInventoryReceiptResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryReceiptResponse[];
}

export interface PaginatedResponseOfInventoryReturnResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryReturnResponse[];
}

export interface PaginatedResponseOfInventoryTemplateResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryTemplateResponse[];
}

export interface PaginatedResponseOfInventoryTransferResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryTransferResponse[];
}

export interface PaginatedResponseOfListReturnTypesResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ListReturnTypesResponse[];
}

export interface PaginatedResponseOfPurchaseOrderMarkupResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PurchaseOrderMarkupResponse[];
}

export interface PaginatedResponseOfPurchaseOrderRequestResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PurchaseOrderRequestResponse[];
}

export interface PaginatedResponseOfPurchaseOrderResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PurchaseOrderResponse[];
}

export interface PaginatedResponseOfPurchaseOrderTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PurchaseOrderTypeResponse[];
}

export interface PaginatedResponseOfTruckResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TruckResponse[];
}

export interface PaginatedResponseOfVendorResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly VendorResponse[];
}

export interface PaginatedResponseOfWarehouseResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly WarehouseResponse[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
