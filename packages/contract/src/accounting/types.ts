// Written by tools/contract-import.ts from the published document. Do not edit.

export interface CustomFieldModel {
  readonly name: string;
  readonly value: string;
}

export type ActiveStateFilterType = "ActiveOnly" | "InactiveOnly" | "All";

export interface AddressResponse {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
}

export interface AdjustmentInvoiceCreateRequest {
  readonly number?: string | null;
  readonly typeId?: number | null;
  readonly invoicedOn?: string | null;
  readonly subtotal?: number | null;
  readonly tax?: number | null;
  readonly taxZoneId?: number | null;
  readonly summary?: string | null;
  readonly royaltyStatus?: RoyaltyStatus | null;
  readonly royaltyDate?: string | null;
  readonly royaltySentOn?: string | null;
  readonly royaltyMemo?: string | null;
  readonly exportId?: string | null;
  readonly reviewStatus?: InvoiceReviewStatus | null;
  readonly assignedToId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly InvoiceItemUpdateRequest[] | null;
  readonly adjustmentToId: number;
}

export interface ApBillExpenseItemResponse {
  readonly id: number;
  readonly amount: string;
  readonly description?: string | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly job?: NamedFieldResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly budgetCodeId?: number | null;
  readonly projectLabelIds?: readonly number[] | null;
}

export interface ApBillItemResponse {
  readonly order: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly quantity?: string | null;
  readonly cost?: string | null;
  readonly allocatedTax?: string | null;
  readonly allocatedShipping?: string | null;
  readonly allocatedOtherCosts?: string | null;
  readonly fullyLandedUnitCost?: string | null;
  readonly inventoryLocation?: InventoryLocationResponse | null;
  readonly vendorPartNumber?: string | null;
  readonly serialNumber?: string | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly id: number;
  readonly skuId: number;
  readonly receiptItemId?: number | null;
  readonly skuType: string;
  readonly skuCode: string;
  readonly budgetCodeId?: number | null;
}

export interface ApBillResponse {
  readonly id: number;
  readonly purchaseOrderId?: number | null;
  readonly syncStatus?: string | null;
  readonly status?: string | null;
  readonly source?: string | null;
  readonly billType?: string | null;
  readonly postDate?: string | null;
  readonly referenceNumber?: string | null;
  readonly vendorNumber?: string | null;
  readonly summary?: string | null;
  readonly billDate?: string | null;
  readonly earlyDiscountDate?: string | null;
  readonly billAmount?: string | null;
  readonly vendorInvoiceTotal?: string | null;
  readonly taxAmount?: string | null;
  readonly shippingAmount?: string | null;
  readonly landedCostMethod: LandedCostMethod;
  readonly otherAmount?: string | null;
  readonly createdBy?: string | null;
  readonly createdOn?: string | null;
  readonly modifiedOn?: string | null;
  readonly termName?: string | null;
  readonly dueDate?: string | null;
  readonly doNotPay: boolean;
  readonly dateCanceled?: string | null;
  readonly canceledBy?: NamedFieldResponse | null;
  readonly shipToDescription?: string | null;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly taxZone?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly remittanceVendorInfo?: NamedFieldResponse | null;
  readonly shipTo?: AddressResponse | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly ApBillItemResponse[] | null;
  readonly expenseItems?: readonly ApBillExpenseItemResponse[] | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly jobId?: number | null;
  readonly jobNumber?: string | null;
  readonly dateReconciled?: string | null;
}

export type ApBillSource = "Undefined" | "Standalone" | "Purchasing" | "Recurring" | "OCR" | "API";

export type ApBillStatus = "Unreconciled" | "Discrepancy" | "Reconciled" | "Canceled";

export type ApBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";

export type ApBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";

export type ApBillType = "NotSet" | "Procurement" | "ApBill";

export interface ApCreditResponse {
  readonly id: number;
  readonly inventoryReturnId?: number | null;
  readonly jobId?: number | null;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly date: string;
  readonly canceledOn?: string | null;
  readonly number?: string | null;
  readonly referenceNumber?: string | null;
  readonly memo?: string | null;
  readonly amount: number;
  readonly appliedAmount: number;
  readonly status: VendorCreditStatus;
  readonly syncStatus: ApCreditSyncStatus;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly remittanceVendor?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly paymentStatus: ApPaymentStatus;
  readonly splits: readonly ApCreditSplitModelResponse[];
  readonly budgetCodeId?: number | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
}

export interface ApCreditSplitModelResponse {
  readonly id: number;
  readonly active: boolean;
  readonly createdOn: string;
  readonly inventoryBillId: number;
  readonly vendorCreditId: number;
  readonly amount: number;
}

export type ApCreditSyncStatus = "Pending" | "Posted" | "Exported";

export type ApPaymentMethod = "AccountingSystem" | "ServiceTitan";

export interface ApPaymentResponse {
  readonly id: number;
  readonly active?: boolean | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly date: string;
  readonly approvedDate?: string | null;
  readonly method: ApPaymentMethod;
  readonly name?: string | null;
  readonly printCheck?: boolean | null;
  readonly amount: number;
  readonly errorMessage?: string | null;
  readonly status: ApPaymentStatus;
  readonly syncStatus: ApPaymentSyncStatus;
  readonly batch?: BatchResponse | null;
  readonly glAccount?: GLAccountResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly remittanceVendor?: NamedFieldResponse | null;
  readonly splits: readonly ApPaymentSplitApiModel[];
  readonly customFields?: readonly CustomFieldResponse[] | null;
}

export interface ApPaymentSplitApiModel {
  readonly id: number;
  readonly active?: boolean | null;
  readonly createdOn: string;
  readonly documentId?: number | null;
  readonly inventoryBillId?: number | null;
  readonly amount: number;
}

export type ApPaymentStatus = "Unpaid" | "ReadyForApproval" | "Initiated" | "Paid" | "Cancelled" | "InTransit" | "Processing" | "Rejected";

export type ApPaymentSyncStatus = "Pending" | "Posted" | "Exported";

export type BalanceComparer = "Equals" | "NotEquals" | "Greater" | "Less";

export interface BankAccountResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly number?: string | null;
  readonly type?: string | null;
  readonly detailType?: string | null;
}

export interface BatchResponse {
  readonly id: number;
  readonly number?: string | null;
  readonly name?: string | null;
}

export type BillType = "NotSet" | "Procurement" | "ApBill" | "RecurringBill";

export interface CreatedTaskResponse {
  readonly taskId: string;
  readonly key: string;
}

export interface CreateInvoiceTaskRequest {
  readonly templateId: string;
  readonly variables?: Readonly<Record<string, string>> | null;
}

export interface CreateInvoiceTaskResponse {
  readonly executionId: string;
  readonly tasks: readonly CreatedTaskResponse[];
  readonly status: string;
  readonly errors: readonly TemplateExecutionErrorResponse[];
}

export interface CreditMemoAddSplitPublicRequest {
  readonly invoiceId?: number | null;
  readonly amount?: number | null;
}

export interface CreditMemoAddSplitPublicResponse {
  readonly invoiceId: number;
  readonly amount: number;
}

export interface CreditMemoAddSplitsPublicRequest {
  readonly splits?: readonly (CreditMemoAddSplitPublicRequest | null)[] | null;
}

export interface CreditMemoAddSplitsPublicResponse {
  readonly id: number;
  readonly splits?: readonly CreditMemoAddSplitPublicResponse[] | null;
}

export interface CreditMemoAppliedToCodeResponse {
  readonly appliedId: number;
  readonly appliedTo: number;
  readonly appliedAmount: number;
  readonly appliedOn: string;
  readonly appliedBy?: string | null;
  readonly appliedToReferenceNumber?: string | null;
}

export interface CreditMemoItemGLAccountResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly number?: string | null;
  readonly type?: string | null;
}

export interface CreditMemoItemNamedEntityResponse {
  readonly id: number;
  readonly name?: string | null;
}

export interface CreditMemoItemsPublicResponse {
  readonly id: number;
  readonly active: boolean;
  readonly description?: string | null;
  readonly quantity: number;
  readonly cost: number;
  readonly price: number;
  readonly type?: string | null;
  readonly skuName?: string | null;
  readonly skuId: number;
  readonly total: number;
  readonly taxable: boolean;
  readonly revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
  readonly expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
  readonly createdOn: string;
  readonly createdBy?: string | null;
  readonly businessUnit?: CreditMemoItemNamedEntityResponse | null;
}

export interface CreditMemoPublicResponse {
  readonly id: number;
  readonly date: string;
  readonly referenceNumber?: string | null;
  readonly subTotal: number;
  readonly salesTax: number;
  readonly salesTaxCode?: SalesTaxResponse | null;
  readonly total: number;
  readonly balance: number;
  readonly appliedTo?: readonly CreditMemoAppliedToCodeResponse[] | null;
  readonly customer?: NamedFieldResponse | null;
  readonly customerAddress?: AddressResponse | null;
  readonly location?: NamedFieldResponse | null;
  readonly locationAddress?: AddressResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly syncStatus?: string | null;
  readonly batch?: BatchResponse | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly createdOn: string;
  readonly createdBy?: string | null;
  readonly modifiedOn: string;
  readonly modifiedBy?: string | null;
  readonly description?: string | null;
  readonly active: boolean;
  readonly importId?: string | null;
  readonly exportId?: string | null;
}

export interface CreditMemosItemsPublicResponse {
  readonly id: number;
  readonly active: boolean;
  readonly description?: string | null;
  readonly quantity: number;
  readonly cost: number;
  readonly price: number;
  readonly type?: string | null;
  readonly skuName?: string | null;
  readonly skuId: number;
  readonly total: number;
  readonly taxable: boolean;
  readonly revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
  readonly expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
  readonly createdOn: string;
  readonly createdBy?: string | null;
  readonly businessUnit?: CreditMemoItemNamedEntityResponse | null;
  readonly creditMemoId: number;
}

export interface CreditMemoUpdatePublicRequest {
  readonly active?: boolean;
  readonly summary?: string;
  readonly date?: string;
  readonly businessUnitId?: number;
}

export interface CreditMemoUpdatePublicResponse {
  readonly id: number;
  readonly active: boolean;
  readonly summary?: string | null;
  readonly date: string;
  readonly businessUnitId: number;
}

export interface MarkCreditMemoAsExportedRequest {
  readonly creditMemoId: number;
  readonly externalId?: string | null;
  readonly externalMessage?: string | null;
}

export interface MarkCreditMemoAsExportedResponse {
  readonly creditMemoId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface CustomFieldOperationRequest {
  readonly objectId: number;
  readonly customFields: readonly CustomFieldPairRequest[];
}

export interface CustomFieldPairRequest {
  readonly name: string;
  readonly value?: string | null;
}

export interface CustomFieldResponse {
  readonly name?: string | null;
  readonly value?: string | null;
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

export type DefaultAccountType = "CheckingAccount" | "UndepositedFunds" | "AccountsReceivable" | "Inventory" | "AccountsPayable" | "CustomerRefundsPayable" | "SalesTaxPayable" | "CustomerDeposits" | "MembershipAgreements" | "RetainedEarnings" | "Revenue" | "MembershipRevenue" | "Refunds" | "CostOfGoodsSoldMaterials" | "CostOfGoodsSoldEquipment" | "CostOfGoodsSoldShipping" | "CostOfGoodsSoldTax" | "PayrollLabor" | "PayrollEmployeeTaxes" | "EmployeeBenefits" | "EmployerTaxes" | "EmployerBenefits" | "Deductions" | "InventoryAdjustments" | "CostOfGoodsSoldRestockingFee" | "CostOfGoodsSoldLabor" | "PayrollLiability" | "PayrollClearing" | "CommittedCosts" | "GoodsReceivedNotInvoiced" | "VendorDiscount" | "ProcessingFees" | "GoodsReturnedNotCredited" | "UseTaxExpense" | "UseTaxLiability";

export type DepositReviewStatus = "NeedsReview" | "Reviewed";

export type DepositStatus = "Undefined" | "Open" | "Deposited";

export interface DetailedDepositResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly depositStatus?: string | null;
  readonly syncStatus?: string | null;
  readonly batch?: BatchResponse | null;
  readonly createdOn: string;
  readonly createdBy?: string | null;
  readonly modifiedOn?: string | null;
  readonly active: boolean;
  readonly importId?: string | null;
  readonly depositDate: string;
  readonly reviewStatus?: string | null;
  readonly reviewedOn?: string | null;
  readonly grossAmount: number;
  readonly netAmount: number;
  readonly fees?: number | null;
  readonly bankAccount?: BankAccountResponse | null;
  readonly feeAccount?: FeeAccountResponse | null;
}

export interface DetailedPaymentResponse {
  readonly active: boolean;
  readonly appliedTo?: readonly PaymentAppliedResponse[] | null;
  readonly authCode?: string | null;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly checkNumber?: string | null;
  readonly createdBy?: string | null;
  readonly createdOn: string;
  readonly customer?: NamedFieldResponse | null;
  readonly customFields?: readonly CustomFieldModel[] | null;
  readonly date?: string | null;
  readonly deposit?: NamedFieldResponse | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly id: number;
  readonly memo?: string | null;
  readonly modifiedOn: string;
  readonly referenceNumber?: string | null;
  readonly refundedPaymentId?: number | null;
  readonly syncStatus?: string | null;
  readonly total?: string | null;
  readonly type?: string | null;
  readonly typeId?: string | null;
  readonly unappliedAmount?: string | null;
}

export interface DetailedTransactionResponse {
  readonly id: number;
  readonly syncStatus?: string | null;
  readonly referenceNumber?: string | null;
  readonly date?: string | null;
  readonly type?: string | null;
  readonly typeId?: string | null;
  readonly total?: string | null;
  readonly unappliedAmount?: string | null;
  readonly memo?: string | null;
  readonly customer?: NamedFieldResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly deposit?: NamedFieldResponse | null;
  readonly batch?: BatchResponse | null;
  readonly createdBy?: string | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly appliedTo?: readonly PaymentAppliedResponse[] | null;
  readonly customFields?: readonly CustomFieldModel[] | null;
  readonly authCode?: string | null;
  readonly checkNumber?: string | null;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly active: boolean;
}

export type DiscountAppliedBy = "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";

export interface EmployeeInfoResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly modifiedOn: string;
}

export type EmptyJeHandling = "IncludeExceptNotSynced" | "Include" | "Exclude";

export interface ExportInventoryBillResponse {
  readonly id: number;
  readonly purchaseOrderId?: number | null;
  readonly syncStatus?: string | null;
  readonly referenceNumber?: string | null;
  readonly vendorNumber?: string | null;
  readonly summary?: string | null;
  readonly billDate?: string | null;
  readonly billAmount?: string | null;
  readonly taxAmount?: string | null;
  readonly shippingAmount?: string | null;
  readonly landedCostMethod: LandedCostMethod;
  readonly otherAmount?: string | null;
  readonly createdBy?: string | null;
  readonly createdOn?: string | null;
  readonly modifiedOn?: string | null;
  readonly termName?: string | null;
  readonly dueDate?: string | null;
  readonly shipToDescription?: string | null;
  readonly postDate?: string | null;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly taxZone?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly shipTo?: AddressResponse | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly InventoryBillItemResponse[] | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly jobId?: number | null;
  readonly jobNumber?: string | null;
  readonly dateReconciled?: string | null;
  readonly active: boolean;
}

export interface ExportInvoiceItemResponse {
  readonly id: number;
  readonly description?: string | null;
  readonly quantity?: string | null;
  readonly cost?: string | null;
  readonly totalCost?: string | null;
  readonly budgetCodeId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly inventoryLocation?: string | null;
  readonly price?: string | null;
  readonly type: InvoiceItemType;
  readonly skuName?: string | null;
  readonly skuId: number;
  readonly total?: string | null;
  readonly inventory: boolean;
  readonly taxable: boolean;
  readonly isChargeable: boolean;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly membershipTypeId: number;
  readonly itemGroup?: ItemGroupResponse | null;
  readonly displayName?: string | null;
  readonly soldHours?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly serviceDate?: string | null;
  readonly order: number;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly createdById?: number | null;
  readonly displayInAmount?: boolean | null;
  readonly importId?: string | null;
  readonly exportId?: string | null;
  readonly inventoryStatus?: string | null;
  readonly addOn: boolean;
  readonly memberPrice?: string | null;
  readonly technicianId?: number | null;
  readonly installedEquipmentId?: number | null;
  readonly estimateItemId?: number | null;
  readonly active: boolean;
  readonly invoiceId: number;
}

export interface ExportInvoiceResponse {
  readonly summary?: string | null;
  readonly items?: readonly InvoiceItemResponse[] | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly active: boolean;
  readonly discountTotal?: string | null;
  readonly importId?: string | null;
  readonly exportId?: string | null;
  readonly materialSkuId?: number | null;
  readonly membershipId?: number | null;
  readonly paidOn?: string | null;
  readonly invoiceConfiguration: InvoiceConfiguration;
  readonly id: number;
  readonly syncStatus?: string | null;
  readonly budgetCodeId?: number | null;
  readonly referenceNumber?: string | null;
  readonly invoiceDate?: string | null;
  readonly dueDate?: string | null;
  readonly subTotal?: string | null;
  readonly salesTax?: string | null;
  readonly salesTaxCode?: SalesTaxResponse | null;
  readonly taxZoneId?: number | null;
  readonly total?: string | null;
  readonly balance?: string | null;
  readonly invoiceType?: NamedFieldResponse | null;
  readonly customer?: NamedFieldResponse | null;
  readonly customerAddress?: AddressResponse | null;
  readonly location?: NamedFieldResponse | null;
  readonly locationAddress?: AddressResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly termName?: string | null;
  readonly createdBy?: string | null;
  readonly batch?: BatchResponse | null;
  readonly depositedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn?: string | null;
  readonly adjustmentToId?: number | null;
  readonly job?: JobResponse | null;
  readonly projectId?: number | null;
  readonly royalty?: RoyaltyResponse | null;
  readonly employeeInfo?: EmployeeInfoResponse | null;
  readonly commissionEligibilityDate?: string | null;
  readonly sentStatus: InvoiceSentStatus;
  readonly reviewStatus: InvoiceReviewStatus;
  readonly assignedTo?: NamedFieldResponse | null;
}

export interface ExportPaymentResponse {
  readonly active: boolean;
  readonly appliedTo?: readonly PaymentAppliedResponse[] | null;
  readonly authCode?: string | null;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly checkNumber?: string | null;
  readonly createdBy?: string | null;
  readonly createdOn: string;
  readonly customer?: NamedFieldResponse | null;
  readonly customFields?: readonly CustomFieldModel[] | null;
  readonly date?: string | null;
  readonly deposit?: NamedFieldResponse | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly id: number;
  readonly memo?: string | null;
  readonly modifiedOn: string;
  readonly referenceNumber?: string | null;
  readonly refundedPaymentId?: number | null;
  readonly syncStatus?: string | null;
  readonly total?: string | null;
  readonly type?: string | null;
  readonly typeId?: string | null;
  readonly unappliedAmount?: string | null;
}

export interface ExternalObjectResponse {
  readonly id?: string | null;
  readonly type?: string | null;
  readonly name?: string | null;
  readonly url?: string | null;
}

export interface ExternalObjectSaveRequest {
  readonly id?: string | null;
  readonly type?: string | null;
  readonly name?: string | null;
  readonly url?: string | null;
}

export interface FeeAccountResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly number?: string | null;
  readonly type?: string | null;
  readonly detailType?: string | null;
}

export interface GeneralLedgerAccount {
  readonly id: number;
  readonly number?: string | null;
  readonly name?: string | null;
  readonly type?: string | null;
  readonly subtype?: string | null;
}

export type GeneralLedgerAccountSource = "Undefined" | "AccountingSystem" | "ManuallyCreated" | "PublicApi";

export interface GetInvoiceTasksResponse {
  readonly taskId: string;
  readonly type?: string | null;
  readonly name?: string | null;
  readonly status?: string | null;
  readonly assigneeId?: string | null;
  readonly dueDate?: string | null;
  readonly description?: string | null;
  readonly templateId?: string | null;
  readonly reason?: string | null;
  readonly relations: readonly InvoiceTaskRelationResponse[];
}

export interface GlAccountCreateRequest {
  readonly name?: string | null;
  readonly number?: string | null;
  readonly description?: string | null;
  readonly type?: string | null;
  readonly subtype?: string | null;
}

export interface GlAccountExtendedResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly number?: string | null;
  readonly description?: string | null;
  readonly type?: string | null;
  readonly subtype?: string | null;
  readonly active: boolean;
  readonly isIntacctGroup: boolean;
  readonly isIntacctBankAccount: boolean;
  readonly source: GeneralLedgerAccountSource;
  readonly defaultAccountType?: DefaultAccountType | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface GLAccountResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly number?: string | null;
  readonly type?: string | null;
  readonly detailType?: string | null;
}

export interface GlAccountTypeResponse {
  readonly id: number;
  readonly parentTypeId?: number | null;
  readonly name?: string | null;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface GlAccountUpdateRequest {
  readonly name?: string | null;
  readonly number?: string | null;
  readonly description?: string | null;
  readonly type?: string | null;
  readonly subtype?: string | null;
  readonly active?: boolean | null;
}

export type InterestChargeFrequency = "Once" | "Daily" | "Monthly";

export type InterestChargeMethod = "PrincipalOnly" | "Total";

export type InterestRateType = "Flat" | "Percentage" | "MaxOfFlatAndPercentage";

export interface InterestSettingsAPIModel {
  readonly id?: number | null;
  readonly rateType: InterestRateType;
  readonly flatRateValue?: number | null;
  readonly percentageRateValue?: number | null;
  readonly chargeMethod?: InterestChargeMethod | null;
  readonly frequency: InterestChargeFrequency;
  readonly gracePeriod?: number | null;
  readonly targetInvoices: readonly InterestTargetInvoice[];
  readonly taskId: number;
  readonly taskDisplayName: string;
}

export type InterestTargetInvoice = "JobInvoices" | "MembershipInvoices" | "ProgressInvoices" | "PointOfSalesInvoices";

export interface InventoryBillItemResponse {
  readonly order: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly quantity?: string | null;
  readonly cost?: string | null;
  readonly allocatedTax?: string | null;
  readonly allocatedShipping?: string | null;
  readonly allocatedOtherCosts?: string | null;
  readonly fullyLandedUnitCost?: string | null;
  readonly inventoryLocation?: string | null;
  readonly serialNumber?: string | null;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly id: number;
  readonly skuId: number;
  readonly receiptItemId?: number | null;
  readonly skuType: string;
  readonly skuCode: string;
  readonly budgetCodeId?: number | null;
}

export interface InventoryBillResponse {
  readonly id: number;
  readonly purchaseOrderId?: number | null;
  readonly syncStatus?: string | null;
  readonly referenceNumber?: string | null;
  readonly vendorNumber?: string | null;
  readonly summary?: string | null;
  readonly billDate?: string | null;
  readonly billAmount?: string | null;
  readonly taxAmount?: string | null;
  readonly shippingAmount?: string | null;
  readonly landedCostMethod: LandedCostMethod;
  readonly otherAmount?: string | null;
  readonly createdBy?: string | null;
  readonly createdOn?: string | null;
  readonly modifiedOn?: string | null;
  readonly termName?: string | null;
  readonly dueDate?: string | null;
  readonly shipToDescription?: string | null;
  readonly postDate?: string | null;
  readonly batch?: BatchResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly taxZone?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly shipTo?: AddressResponse | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly InventoryBillItemResponse[] | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly jobId?: number | null;
  readonly jobNumber?: string | null;
  readonly dateReconciled?: string | null;
}

export type InventoryBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";

export type InventoryBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";

export interface InventoryLocationResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly type?: string | null;
}

export type InvoiceConfiguration = "JobInvoice" | "ProjectInvoice" | "CounterSales" | "MembershipInvoice" | "InterestChargeInvoice" | "ARImportInvoice";

export interface InvoiceItemResponse {
  readonly id: number;
  readonly description?: string | null;
  readonly quantity?: string | null;
  readonly cost?: string | null;
  readonly totalCost?: string | null;
  readonly budgetCodeId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly inventoryLocation?: string | null;
  readonly price?: string | null;
  readonly type: InvoiceItemType;
  readonly skuName?: string | null;
  readonly skuId: number;
  readonly total?: string | null;
  readonly inventory: boolean;
  readonly taxable: boolean;
  readonly isChargeable: boolean;
  readonly generalLedgerAccount?: GLAccountResponse | null;
  readonly costOfSaleAccount?: GLAccountResponse | null;
  readonly assetAccount?: GLAccountResponse | null;
  readonly membershipTypeId: number;
  readonly itemGroup?: ItemGroupResponse | null;
  readonly displayName?: string | null;
  readonly soldHours?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly serviceDate?: string | null;
  readonly order: number;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly createdById?: number | null;
  readonly displayInAmount?: boolean | null;
  readonly importId?: string | null;
  readonly exportId?: string | null;
  readonly inventoryStatus?: string | null;
  readonly addOn: boolean;
  readonly memberPrice?: string | null;
  readonly technicianId?: number | null;
  readonly installedEquipmentId?: number | null;
  readonly estimateItemId?: number | null;
}

export type InvoiceItemType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";

export interface InvoiceItemUpdateRequest {
  readonly skuId?: number | null;
  readonly skuName?: string | null;
  readonly technicianId?: number | null;
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice?: number | null;
  readonly cost?: number | null;
  readonly isAddOn?: boolean | null;
  readonly signature?: string | null;
  readonly technicianAcknowledgementSignature?: string | null;
  readonly installedOn?: string | null;
  readonly inventoryWarehouseName?: string | null;
  readonly skipUpdatingMembershipPrices?: boolean | null;
  readonly itemGroupName?: string | null;
  readonly itemGroupRootId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly durationBillingId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly id?: number | null;
}

export interface InvoiceResponse {
  readonly id: number;
  readonly syncStatus?: string | null;
  readonly budgetCodeId?: number | null;
  readonly referenceNumber?: string | null;
  readonly invoiceDate?: string | null;
  readonly dueDate?: string | null;
  readonly subTotal?: string | null;
  readonly salesTax?: string | null;
  readonly salesTaxCode?: SalesTaxResponse | null;
  readonly taxZoneId?: number | null;
  readonly total?: string | null;
  readonly balance?: string | null;
  readonly invoiceType?: NamedFieldResponse | null;
  readonly customer?: NamedFieldResponse | null;
  readonly customerAddress?: AddressResponse | null;
  readonly location?: NamedFieldResponse | null;
  readonly locationAddress?: AddressResponse | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly termName?: string | null;
  readonly createdBy?: string | null;
  readonly batch?: BatchResponse | null;
  readonly depositedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn?: string | null;
  readonly adjustmentToId?: number | null;
  readonly job?: JobResponse | null;
  readonly projectId?: number | null;
  readonly royalty?: RoyaltyResponse | null;
  readonly employeeInfo?: EmployeeInfoResponse | null;
  readonly commissionEligibilityDate?: string | null;
  readonly sentStatus: InvoiceSentStatus;
  readonly reviewStatus: InvoiceReviewStatus;
  readonly assignedTo?: NamedFieldResponse | null;
  readonly summary?: string | null;
  readonly items?: readonly InvoiceItemResponse[] | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly active: boolean;
  readonly discountTotal?: string | null;
  readonly importId?: string | null;
  readonly exportId?: string | null;
  readonly materialSkuId?: number | null;
  readonly membershipId?: number | null;
  readonly paidOn?: string | null;
  readonly invoiceConfiguration: InvoiceConfiguration;
}

export type InvoiceReviewStatus = "NeedsReview" | "OnHold" | "Reviewed" | "PendingApproval" | "Rejected" | "ReadyForBilling" | "Invoiced";

export type InvoiceSentStatus = "NotSent" | "Sent" | "Opened";

export interface InvoiceTaskRelationResponse {
  readonly type?: string | null;
  readonly taskId: string;
}

export interface InvoiceUpdateRequest {
  readonly number?: string | null;
  readonly typeId?: number | null;
  readonly invoicedOn?: string | null;
  readonly subtotal?: number | null;
  readonly tax?: number | null;
  readonly taxZoneId?: number | null;
  readonly summary?: string | null;
  readonly royaltyStatus?: RoyaltyStatus | null;
  readonly royaltyDate?: string | null;
  readonly royaltySentOn?: string | null;
  readonly royaltyMemo?: string | null;
  readonly exportId?: string | null;
  readonly reviewStatus?: InvoiceReviewStatus | null;
  readonly assignedToId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly items?: readonly InvoiceItemUpdateRequest[] | null;
  readonly dueDate?: string | null;
  readonly payments?: readonly PaymentSettlementUpdateRequest[] | null;
}

export interface ItemGroupResponse {
  readonly rootId: number;
  readonly name?: string | null;
}

export interface JobResponse {
  readonly id: number;
  readonly number?: string | null;
  readonly type?: string | null;
}

export interface JournalEntryCreateRequest {
  readonly name?: string | null;
  readonly status: JournalEntryPostingStatus;
  readonly versionId: number;
  readonly message?: string | null;
  readonly postDate?: string | null;
  readonly customFields?: Readonly<Record<string, string | null>> | null;
  readonly lines?: readonly JournalEntryLineCreateRequest[] | null;
}

export interface JournalEntryDetailsResponse {
  readonly postDate?: string | null;
  readonly account: GeneralLedgerAccount;
  readonly debit: number;
  readonly credit: number;
  readonly memo?: string | null;
  readonly quantity?: number | null;
  readonly unitAmount?: number | null;
  readonly externalObjects?: readonly ExternalObjectResponse[] | null;
  readonly transaction?: JournalEntryTransaction | null;
  readonly businessUnit?: NamedFieldResponse | null;
  readonly customer?: NamedFieldResponse | null;
  readonly vendor?: NamedFieldResponse | null;
  readonly inventoryLocation?: NamedFieldResponse | null;
  readonly job?: NumberFieldResponse | null;
  readonly customerLocation?: NamedFieldResponse | null;
  readonly paymentType?: NamedFieldResponse | null;
  readonly project?: NumberFieldResponse | null;
  readonly serviceAgreement?: NumberFieldResponse | null;
  readonly appliedTo?: JournalEntryTransaction | null;
  readonly sku?: JournalEntrySku | null;
  readonly transactionDate?: string | null;
  readonly budgetCodeId?: number | null;
}

export interface JournalEntryLineCreateRequest {
  readonly postDate?: string | null;
  readonly accountId?: number | null;
  readonly debit: number;
  readonly credit: number;
  readonly memo?: string | null;
  readonly quantity?: number | null;
  readonly unitAmount?: number | null;
  readonly externalObjects?: readonly ExternalObjectSaveRequest[] | null;
  readonly businessUnitId?: number | null;
  readonly customerId?: number | null;
  readonly vendorId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly jobId?: number | null;
  readonly customerLocationId?: number | null;
  readonly paymentTypeId?: number | null;
  readonly projectId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly employeeId?: number | null;
  readonly serviceAgreementId?: number | null;
  readonly appliedTo?: JournalEntryTransaction | null;
  readonly sku?: JournalEntrySkuSaveRequest | null;
}

export interface JournalEntryPagingResponseOfJournalEntryDetailsResponse {
  readonly pageSize: number;
  readonly page: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JournalEntryDetailsResponse[];
}

export interface JournalEntryPagingResponseOfJournalEntryResponse {
  readonly pageSize: number;
  readonly page: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JournalEntryResponse[];
}

export interface JournalEntryPagingResponseOfJournalEntrySummaryResponse {
  readonly pageSize: number;
  readonly page: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JournalEntrySummaryResponse[];
}

export type JournalEntryPostingStatus = "Open" | "Closed";

export interface JournalEntryResponse {
  readonly id?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly number: number;
  readonly name?: string | null;
  readonly source: JournalEntrySource;
  readonly status: JournalEntryPostingStatus;
  readonly syncStatus: JournalEntrySyncStatus;
  readonly versionId: number;
  readonly lastSyncVersionId?: number | null;
  readonly message?: string | null;
  readonly postDate?: string | null;
  readonly exportedOn?: string | null;
  readonly exportedBy?: NamedFieldResponse | null;
  readonly customFields?: readonly CustomFieldResponse[] | null;
  readonly url?: string | null;
  readonly isEmpty: boolean;
}

export interface JournalEntrySaveRequest {
  readonly name?: string | null;
  readonly status: JournalEntryPostingStatus;
  readonly versionId: number;
  readonly message?: string | null;
  readonly postDate?: string | null;
  readonly customFields?: Readonly<Record<string, string | null>> | null;
  readonly lines?: readonly JournalEntryLineCreateRequest[] | null;
}

export interface JournalEntrySku {
  readonly id: number;
  readonly type?: JournalEntrySkuType | null;
  readonly code?: string | null;
}

export interface JournalEntrySkuSaveRequest {
  readonly id: number;
  readonly type: JournalEntrySkuType;
}

export type JournalEntrySkuType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";

export type JournalEntrySource = "ServiceTitan" | "External";

export type JournalEntryStatus = "Open" | "Closed";

export interface JournalEntrySummaryResponse {
  readonly postDate?: string | null;
  readonly account: GeneralLedgerAccount;
  readonly credit: number;
  readonly debit: number;
  readonly memo?: string | null;
  readonly businessUnit?: NamedFieldResponse | null;
}

export type JournalEntrySyncStatus = "NotSynced" | "InProgress" | "Synced" | "OutOfSync" | "Error" | "Excluded";

export interface JournalEntrySyncUpdateRequest {
  readonly syncStatus: JournalEntrySyncStatus;
  readonly versionId?: number;
  readonly message?: string;
  readonly customFields?: Readonly<Record<string, string | null>> | null;
}

export interface JournalEntryTransaction {
  readonly id: number;
  readonly type: JournalEntryTransactionType;
  readonly refNumber?: string | null;
}

export type JournalEntryTransactionType = "Unspecified" | "Invoice" | "Payment" | "Bill" | "VendorCredit" | "VendorPayment" | "InventoryAdjustment" | "PaymentApplication" | "BankDeposit" | "InventoryReturn" | "InventoryTransfer" | "RevenueRecognition" | "Estimate" | "PurchaseOrder" | "Receipt" | "GrossPayItem" | "PayrollPeriod" | "Manual" | "ItemConsumption" | "External" | "CreditMemo" | "CreditMemoApplication";

export interface JournalEntryUpdateRequest {
  readonly status?: JournalEntryStatus;
  readonly customFields?: Readonly<Record<string, string | null>> | null;
}

export type LogicalOperator = "And" | "Or";

export interface MarkApBillAsExportedUpdateRequest {
  readonly billIds: readonly number[];
}

export interface MarkApBillAsExportedUpdateResponse {
  readonly billId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export interface MarkApCreditAsExportedUpdateRequest {
  readonly apCreditId: number;
}

export interface MarkApCreditAsExportedUpdateResponse {
  readonly apCreditId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export interface MarkApPaymentAsExportedUpdateRequest {
  readonly apPaymentId: number;
  readonly externalId?: string | null;
  readonly externalMessage?: string | null;
}

export interface MarkApPaymentAsExportedUpdateResponse {
  readonly apPaymentId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export interface MarkDepositsAsExportedRequestArgs {
  readonly ids?: readonly number[] | null;
}

export interface MarkInventoryBillAsExportedUpdateRequest {
  readonly inventoryBillIds: readonly number[];
}

export interface MarkInventoryBillAsExportedUpdateResponse {
  readonly inventoryBillId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export interface MarkInvoiceAsExportedUpdateRequest {
  readonly invoiceId: number;
  readonly externalId?: string | null;
  readonly externalMessage?: string | null;
}

export interface MarkInvoiceAsExportedUpdateResponse {
  readonly invoiceId: number;
  readonly success: boolean;
  readonly errorMessage?: string | null;
}

export interface NamedFieldResponse {
  readonly id: number;
  readonly name?: string | null;
}

export interface NumberFieldResponse {
  readonly id: number;
  readonly number?: string | null;
}

export interface PaymentAppliedResponse {
  readonly appliedAmount?: string | null;
  readonly appliedBy?: string | null;
  readonly appliedId: number;
  readonly appliedOn?: string | null;
  readonly appliedTo: number;
  readonly appliedToReferenceNumber?: string | null;
}

export interface PaymentResponse {
  readonly active?: boolean | null;
  readonly authCode?: string | null;
  readonly checkNumber?: string | null;
  readonly customerId?: number | null;
  readonly exportId?: string | null;
  readonly id: number;
  readonly memo?: string | null;
  readonly paidOn?: string | null;
  readonly splits: readonly PaymentSplitApiModel[];
  readonly status?: PaymentStatus | null;
  readonly transactionStatus?: TransactionProcessingStatus | null;
  readonly typeId: number;
}

export interface PaymentSettlementUpdateRequest {
  readonly id: number;
  readonly settlementStatus?: SettlementStatus | null;
  readonly settlementDate?: string | null;
}

export interface PaymentSplitApiModel {
  readonly amount?: number | null;
  readonly invoiceId?: number | null;
  readonly invoiceNumber?: string | null;
}

export type PaymentStatus = "Pending" | "Posted" | "Exported";

export interface PaymentStatusBatchRequest {
  readonly paymentIds: readonly number[];
  readonly status: PaymentStatus;
}

export interface PaymentTermAPIModel {
  readonly id?: number | null;
  readonly name?: string | null;
  readonly dueDayType: PaymentTermDueDayType;
  readonly dueDay?: number | null;
  readonly isCustomerDefault: boolean;
  readonly isVendorDefault: boolean;
  readonly active: boolean;
  readonly inUse?: boolean | null;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly paymentTermDiscountModel: PaymentTermDiscountAPIModel;
  readonly interestSettings: InterestSettingsAPIModel;
}

export type PaymentTermApplyTo = "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";

export interface PaymentTermDiscountAPIModel {
  readonly id?: number | null;
  readonly discountApplyTo?: PaymentTermApplyTo | null;
  readonly discount?: number | null;
  readonly discountType?: PaymentTermValueType | null;
  readonly account?: string | null;
  readonly applyBy?: DiscountAppliedBy | null;
  readonly applyByValue?: number | null;
}

export type PaymentTermDueDayType = "NumberOfDays" | "CertainDayOfCurrentMonth" | "CertainDayOfFollowingMonth";

export type PaymentTermValueType = "Fixed" | "Percent";

export type PaymentTransactionType = "Undefined" | "JournalEntry" | "ReceivePayment";

export interface PaymentTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn?: string | null;
  readonly createdOn?: string | null;
}

export interface PaymentUpdateRequest {
  readonly active?: boolean;
  readonly authCode?: string;
  readonly checkNumber?: string;
  readonly exportId?: string;
  readonly memo?: string;
  readonly paidOn?: string;
  readonly splits: readonly PaymentSplitApiModel[];
  readonly status?: PaymentStatus;
  readonly typeId: number;
}

export interface RemittanceVendorContactInfoResponse {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly fax?: string | null;
}

export interface RemittanceVendorResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly active: boolean;
  readonly customerId?: string | null;
  readonly isApproved: boolean;
  readonly isVerified: boolean;
  readonly contactInfo?: RemittanceVendorContactInfoResponse | null;
  readonly address?: AddressResponse | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface RoyaltyResponse {
  readonly status?: string | null;
  readonly date?: string | null;
  readonly sentOn?: string | null;
  readonly memo?: string | null;
}

export type RoyaltyStatus = "Pending" | "Sent" | "Failed";

export interface SalesTaxResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly taxRate: number;
}

export type SettlementStatus = "NotSettled" | "Settled";

export type AmountComparisonOperator = "Equal" | "NotEqual" | "GreaterThan" | "GreaterThanOrEqual" | "LessThan" | "LessThanOrEqual";

export type SyncStatus = "Pending" | "Posted" | "Exported";

export type TaxBaseTypeNames = "Subtotal" | "Labor" | "Material";

export interface TaxRateResponse {
  readonly id?: number | null;
  readonly taxName?: string | null;
  readonly taxBaseType: readonly TaxBaseTypeNames[];
  readonly taxRate: number;
  readonly salesTaxItem?: string | null;
}

export interface TaxZoneResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly color?: number | null;
  readonly isTaxRateSeparated: boolean;
  readonly isMultipleTaxZone: boolean;
  readonly rates: readonly TaxRateResponse[];
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface TemplateExecutionErrorResponse {
  readonly message: string;
}

export type TransactionProcessingStatus = "Success" | "Fail" | "Pending" | "Rejected";

export type TransactionStatus = "Pending" | "Posted" | "Exported";

export interface UpdateInvoiceTaskRequest {
  readonly name?: string | null;
  readonly status?: string | null;
  readonly assigneeId?: string | null;
  readonly dueDate?: string | null;
  readonly description?: string | null;
}

export interface UpdateInvoiceTaskResponse {
  readonly taskId: string;
}

export type VendorCreditStatus = "Unreconciled" | "Canceled";

export type ActiveRequestArg = "True" | "Any" | "False";

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ExportResponseOfExportInventoryBillResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportInventoryBillResponse[];
}

export interface ExportResponseOfExportInvoiceItemResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportInvoiceItemResponse[];
}

export interface ExportResponseOfExportInvoiceResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportInvoiceResponse[];
}

export interface ExportResponseOfExportPaymentResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportPaymentResponse[];
}

export type LandedCostMethod = "None" | "ByValue";

export interface PaginatedResponseOfApBillResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ApBillResponse[];
}

export interface PaginatedResponseOfApCreditResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ApCreditResponse[];
}

export interface PaginatedResponseOfApPaymentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ApPaymentResponse[];
}

export interface PaginatedResponseOfCreditMemoItemsPublicResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CreditMemoItemsPublicResponse[];
}

export interface PaginatedResponseOfCreditMemoPublicResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CreditMemoPublicResponse[];
}

export interface PaginatedResponseOfCreditMemosItemsPublicResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CreditMemosItemsPublicResponse[];
}

export interface PaginatedResponseOfCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomFieldTypeResponse[];
}

export interface PaginatedResponseOfDetailedDepositResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly DetailedDepositResponse[];
}

export interface PaginatedResponseOfDetailedPaymentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly DetailedPaymentResponse[];
}

export interface PaginatedResponseOfDetailedTransactionResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly DetailedTransactionResponse[];
}

export interface PaginatedResponseOfGetInvoiceTasksResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GetInvoiceTasksResponse[];
}

export interface PaginatedResponseOfGlAccountExtendedResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GlAccountExtendedResponse[];
}

export interface PaginatedResponseOfGlAccountTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GlAccountTypeResponse[];
}

export interface PaginatedResponseOfInventoryBillResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InventoryBillResponse[];
}

export interface PaginatedResponseOfInvoiceResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly InvoiceResponse[];
}

export interface PaginatedResponseOfPaymentTermAPIModel {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PaymentTermAPIModel[];
}

export interface PaginatedResponseOfPaymentTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PaymentTypeResponse[];
}

export interface PaginatedResponseOfRemittanceVendorResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly RemittanceVendorResponse[];
}

export interface PaginatedResponseOfTaxZoneResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TaxZoneResponse[];
}
