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

export interface ExportResponseOfGrossPayItemExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly GrossPayItemExportResponse[];
}

export interface ExportResponseOfJobSplitExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly JobSplitExportResponse[];
}

export interface ExportResponseOfPayrollActivityCodeExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly PayrollActivityCodeExportResponse[];
}

export interface ExportResponseOfPayrollAdjustmentExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly PayrollAdjustmentExportResponse[];
}

export interface ExportResponseOfPayrollSettingsExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly PayrollSettingsExportResponse[];
}

export interface ExportResponseOfTimesheetCodeExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly TimesheetCodeExportResponse[];
}

export interface ExportResponseOfJobTimesheetExportResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly JobTimesheetExportResponse[];
}

export interface ModificationResponse {
  readonly id: number;
}

export interface PaginatedResponseOfGrossPayItemResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GrossPayItemResponse[];
}

export interface PaginatedResponseOfJobSplitResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobSplitResponse[];
}

export interface PaginatedResponseOfLocationLaborTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationLaborTypeResponse[];
}

export interface PaginatedResponseOfPayrollActivityCodeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PayrollActivityCodeResponse[];
}

export interface PaginatedResponseOfPayrollAdjustmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PayrollAdjustmentResponse[];
}

export interface PaginatedResponseOfPayrollResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PayrollResponse[];
}

export interface PaginatedResponseOfPayrollSettingsListResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly PayrollSettingsListResponse[];
}

export interface PaginatedResponseOfTimesheetCodeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TimesheetCodeResponse[];
}

export interface PaginatedResponseOfJobTimesheetResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly JobTimesheetResponse[];
}

export interface PaginatedResponseOfNonJobTimesheetResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly NonJobTimesheetResponse[];
}

export type EmployeeType = "Technician" | "Employee";

export interface GrossPayItemCreateRequest {
  readonly payrollId: number;
  readonly amount: number;
  readonly activityCodeId: number;
  readonly date: string;
  readonly invoiceId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly memo?: string | null;
}

export interface GrossPayItemExportResponse {
  readonly id?: number | null;
  readonly employeeId?: number | null;
  readonly employeeType?: EmployeeType | null;
  readonly businessUnitName?: string | null;
  readonly payrollId: number;
  readonly employeePayrollId?: string | null;
  readonly date: string;
  readonly activity?: string | null;
  readonly activityCodeId?: number | null;
  readonly activityCode?: string | null;
  readonly amount: number;
  readonly amountAdjustment?: number | null;
  readonly payoutBusinessUnitName?: string | null;
  readonly grossPayItemType: GrossPayItemType;
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
  readonly paidDurationHours?: number | null;
  readonly paidTimeType?: PaidTimeType | null;
  readonly sourceEntityId?: number | null;
  readonly jobId: number;
  readonly jobNumber?: string | null;
  readonly jobTypeName?: string | null;
  readonly projectNumber?: string | null;
  readonly projectId?: number | null;
  readonly invoiceId?: number | null;
  readonly invoiceNumber?: string | null;
  readonly invoiceItemId?: number | null;
  readonly customerId?: number | null;
  readonly customerName?: string | null;
  readonly locationId?: number | null;
  readonly locationName?: string | null;
  readonly locationAddress?: string | null;
  readonly locationZip?: string | null;
  readonly zoneName?: string | null;
  readonly taxZoneName?: string | null;
  readonly laborTypeId?: number | null;
  readonly laborTypeCode?: string | null;
  readonly budgetCodeId?: number | null;
  readonly isPrevailingWageJob?: boolean | null;
  readonly memo?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface GrossPayItemResponse {
  readonly id?: number | null;
  readonly employeeId?: number | null;
  readonly employeeType?: EmployeeType | null;
  readonly businessUnitName?: string | null;
  readonly payrollId: number;
  readonly employeePayrollId?: string | null;
  readonly date: string;
  readonly activity?: string | null;
  readonly activityCodeId?: number | null;
  readonly activityCode?: string | null;
  readonly amount: number;
  readonly amountAdjustment?: number | null;
  readonly payoutBusinessUnitName?: string | null;
  readonly grossPayItemType: GrossPayItemType;
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
  readonly paidDurationHours?: number | null;
  readonly paidTimeType?: PaidTimeType | null;
  readonly sourceEntityId?: number | null;
  readonly jobId: number;
  readonly jobNumber?: string | null;
  readonly jobTypeName?: string | null;
  readonly projectNumber?: string | null;
  readonly projectId?: number | null;
  readonly invoiceId?: number | null;
  readonly invoiceNumber?: string | null;
  readonly invoiceItemId?: number | null;
  readonly customerId?: number | null;
  readonly customerName?: string | null;
  readonly locationId?: number | null;
  readonly locationName?: string | null;
  readonly locationAddress?: string | null;
  readonly locationZip?: string | null;
  readonly zoneName?: string | null;
  readonly taxZoneName?: string | null;
  readonly laborTypeId?: number | null;
  readonly laborTypeCode?: string | null;
  readonly budgetCodeId?: number | null;
  readonly isPrevailingWageJob?: boolean | null;
  readonly memo?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface GrossPayItemUpdateRequest {
  readonly payrollId: number;
  readonly amount: number;
  readonly activityCodeId: number;
  readonly date: string;
  readonly invoiceId?: number | null;
  readonly budgetCodeId?: number | null;
  readonly memo?: string | null;
}

export type GrossPayItemType = "InvoiceRelatedBonus" | "TimesheetTime" | "CustomBonus" | "Salary" | "Reimbursement";

export interface JobSplitExportResponse {
  readonly id: number;
  readonly jobId: number;
  readonly technicianId: number;
  readonly split: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface JobSplitResponse {
  readonly id: number;
  readonly jobId: number;
  readonly technicianId: number;
  readonly split: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface LocationLaborTypeResponse {
  readonly locationId: number;
  readonly hourlyRate: number;
  readonly laborTypeName: string;
  readonly laborTypeCode: string;
  readonly createdOn: string;
  readonly active: boolean;
}

export type PaidTimeType = "Regular" | "Overtime" | "DoubleOvertime" | "PaidTimeOff";

export interface PayrollActivityCodeExportResponse {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly earningCategory: PayrollEarningCategory;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly isDiscretionary: boolean;
  readonly active: boolean;
}

export interface PayrollActivityCodeResponse {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly earningCategory: PayrollEarningCategory;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly isDiscretionary: boolean;
  readonly active: boolean;
}

export interface PayrollAdjustmentCreateRequest {
  readonly employeeType: EmployeeType;
  readonly employeeId: number;
  readonly postedOn: string;
  readonly amount?: number | null;
  readonly memo?: string | null;
  readonly activityCodeId?: number | null;
  readonly invoiceId?: number | null;
  readonly hours?: number | null;
  readonly rate?: number | null;
  readonly quantity?: number | null;
}

export interface PayrollAdjustmentExportResponse {
  readonly id: number;
  readonly employeeType: EmployeeType;
  readonly employeeId: number;
  readonly postedOn: string;
  readonly amount: number;
  readonly memo?: string | null;
  readonly activityCodeId?: number | null;
  readonly invoiceId?: number | null;
  readonly hours?: number | null;
  readonly rate?: number | null;
  readonly quantity?: number | null;
  readonly type: PayrollAdjustmentType;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface PayrollAdjustmentResponse {
  readonly id: number;
  readonly employeeType: EmployeeType;
  readonly employeeId: number;
  readonly postedOn: string;
  readonly amount: number;
  readonly memo?: string | null;
  readonly activityCodeId?: number | null;
  readonly invoiceId?: number | null;
  readonly hours?: number | null;
  readonly rate?: number | null;
  readonly quantity?: number | null;
  readonly type: PayrollAdjustmentType;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export type PayrollAdjustmentType = "Direct" | "CommissionBased" | "Labor" | "Advance" | "SoldAdvance" | "Scheduled" | "AddOn" | "MonthlyBonus" | "BonusWOT";

export type PayrollEarningCategory = "Timesheet" | "Commission" | "Reimbursement";

export interface PayrollResponse {
  readonly id: number;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly status: PayrollStatus;
  readonly burdenRate?: number | null;
  readonly managerApprovedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface PayrollCustomFieldResponse {
  readonly typeId: number;
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface PayrollCustomFieldUpdateRequest {
  readonly typeId: number;
  readonly value?: string | null;
}

export interface PayrollSettingsExportResponse {
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly externalPayrollId?: string | null;
  readonly hourlyRate: number;
  readonly managerId?: number | null;
  readonly payrollBusinessUnitId?: number | null;
  readonly isIncludedInPayroll: boolean;
  readonly hireDate?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly customFields?: readonly PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsListResponse {
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly externalPayrollId?: string | null;
  readonly hourlyRate: number;
  readonly managerId?: number | null;
  readonly payrollBusinessUnitId?: number | null;
  readonly isIncludedInPayroll: boolean;
  readonly hireDate?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly customFields?: readonly PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsResponse {
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly externalPayrollId?: string | null;
  readonly hourlyRate: number;
  readonly managerId?: number | null;
  readonly payrollBusinessUnitId?: number | null;
  readonly isIncludedInPayroll: boolean;
  readonly hireDate?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
  readonly customFields?: readonly PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsUpdateRequest {
  readonly externalPayrollId?: string | null;
  readonly hourlyRate: number;
  readonly managerId?: number | null;
  readonly payrollBusinessUnitId?: number | null;
  readonly hireDate?: string | null;
  readonly isIncludedInPayroll?: boolean | null;
  readonly customFields?: readonly PayrollCustomFieldUpdateRequest[] | null;
}

export interface PayrollSettingsUpdateResponse {
  readonly employeeId: number;
}

export type PayrollStatus = "Pending" | "Expired" | "Approved" | "Paid" | "Locked";

export type TimesheetCodeEmployeeType = "Technician" | "Employee" | "All";

export interface TimesheetCodeExportResponse {
  readonly id: number;
  readonly code: string;
  readonly description?: string | null;
  readonly type: TimesheetCodeType;
  readonly applicableEmployeeType: TimesheetCodeEmployeeType;
  readonly rateInfo: TimesheetCodeRateInfoResponse;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface TimesheetCodeRateInfoResponse {
  readonly hourlyRate: TimesheetHourlyRateType;
  readonly customHourlyRate?: number | null;
  readonly rateMultiplier: number;
}

export interface TimesheetCodeResponse {
  readonly id: number;
  readonly code: string;
  readonly description?: string | null;
  readonly type: TimesheetCodeType;
  readonly applicableEmployeeType: TimesheetCodeEmployeeType;
  readonly rateInfo: TimesheetCodeRateInfoResponse;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export type TimesheetCodeType = "Unpaid" | "Paid" | "ClockInOut" | "PaidTimeOff";

export type TimesheetHourlyRateType = "EmployeeHourlyRate" | "CustomHourlyRate";

export interface JobTimesheetExportResponse {
  readonly id: number;
  readonly jobId: number;
  readonly appointmentId: number;
  readonly technicianId: number;
  readonly dispatchedOn?: string | null;
  readonly arrivedOn?: string | null;
  readonly canceledOn?: string | null;
  readonly doneOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface JobTimesheetResponse {
  readonly id: number;
  readonly jobId: number;
  readonly appointmentId: number;
  readonly technicianId: number;
  readonly dispatchedOn?: string | null;
  readonly arrivedOn?: string | null;
  readonly canceledOn?: string | null;
  readonly doneOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface NonJobTimesheetResponse {
  readonly id: number;
  readonly employeeId: number;
  readonly employeeType: EmployeeType;
  readonly timesheetCodeId: number;
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}
