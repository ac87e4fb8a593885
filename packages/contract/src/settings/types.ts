// Written by tools/contract-import.ts from the published document. Do not edit.

export interface IntacctBusinessUnitMappingResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly active: boolean;
  readonly tradeName?: string | null;
  readonly intacctLocationName?: string | null;
  readonly intacctLocationId?: string | null;
  readonly intacctDepartment?: string | null;
  readonly intacctClass?: string | null;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ExportResponseOfExportBusinessUnitResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportBusinessUnitResponse[];
}

export interface ExportResponseOfExportEmployeeResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportEmployeeResponse[];
}

export interface ExportResponseOfExportTagTypeResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportTagTypeResponse[];
}

export interface ExportResponseOfExportTechnicianResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportTechnicianResponse[];
}

export type TechnicianLicenseType = "NonManagedTechnician" | "ManagedTechnician" | "ManagedInstaller";

export interface ModificationResponse {
  readonly id: number;
}

export interface PaginatedResponseOfIntacctBusinessUnitMappingResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly IntacctBusinessUnitMappingResponse[];
}

export interface PaginatedResponseOfBusinessUnitResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly BusinessUnitResponse[];
}

export interface PaginatedResponseOfEmployeeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly EmployeeResponse[];
}

export interface PaginatedResponseOfTagTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TagTypeResponse[];
}

export interface PaginatedResponseOfTechnicianResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TechnicianResponse[];
}

export interface PaginatedResponseOfUserRoleResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly UserRoleResponse[];
}

export interface NamedModel {
  readonly id: number;
  readonly name: string;
}

export type AccountAction = "Activate" | "Deactivate" | "SendInvite" | "SendPasswordResetLink";

export interface AccountActionRequest {
  readonly action: AccountAction;
}

export interface AccountActionResponse {
  readonly status: AccountActionStatus;
}

export type AccountActionStatus = "Success";

export type AccountCreationMethod = "CreateLater" | "SendInvite" | "AssignLoginAndPassword";

export interface BusinessUnitAddressResponse {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly isManualCoordinates: boolean;
  readonly isMilitary: boolean;
}

export interface BusinessUnitResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly officialName?: string | null;
  readonly email?: string | null;
  readonly currency?: string | null;
  readonly phoneNumber?: string | null;
  readonly invoiceHeader?: string | null;
  readonly invoiceMessage?: string | null;
  readonly defaultTaxRate?: number | null;
  readonly authorizationParagraph?: string | null;
  readonly acknowledgementParagraph?: string | null;
  readonly address?: BusinessUnitAddressResponse | null;
  readonly materialSku?: string | null;
  readonly quickbooksClass?: string | null;
  readonly accountCode?: string | null;
  readonly franchiseId?: string | null;
  readonly conceptCode?: string | null;
  readonly corporateContractNumber?: string | null;
  readonly trade?: NamedModel | null;
  readonly division?: NamedModel | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly tenant?: BusinessUnitTenantResponse | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly certifiedSentriconSpecialistCode?: string | null;
}

export interface BusinessUnitTenantResponse {
  readonly id: number;
  readonly name: string;
  readonly accountCode?: string | null;
  readonly franchiseId?: string | null;
  readonly conceptCode?: string | null;
  readonly modifiedOn: string;
}

export interface CreateOrUpdateAddressRequest {
  readonly unit?: string | null;
  readonly street: string;
  readonly city: string;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly zip?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface CreateTagTypeRequest {
  readonly name: string;
  readonly color: string;
  readonly code?: string | null;
  readonly importance?: TagImportance | null;
  readonly isConversionOpportunity?: boolean | null;
  readonly allowToUseOnTimesheetActivity?: boolean | null;
  readonly isVisibleOnDispatchBoard?: boolean | null;
}

export interface EmployeeAddressResponse {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly country?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
}

export interface EmployeeCreateRequest {
  readonly name: string;
  readonly mobilePhoneNumber?: string | null;
  readonly phoneNumber?: string | null;
  readonly email: string;
  readonly login?: string | null;
  readonly password?: string | null;
  readonly accountCreationMethod: AccountCreationMethod;
  readonly businessUnitId?: number | null;
  readonly roleId: number;
  readonly positions: readonly EmployeePosition[];
  readonly aadUserId?: string | null;
  readonly customFields?: readonly EmployeeCustomFieldCreateOrUpdateRequest[] | null;
}

export interface EmployeeCreateResponse {
  readonly id: number;
}

export interface EmployeeCustomFieldCreateOrUpdateRequest {
  readonly typeId: number;
  readonly value?: string | null;
}

export interface EmployeeCustomFieldResponse {
  readonly typeId: number;
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface EmployeePermissionResponse {
  readonly id: number;
  readonly value?: string | null;
}

export type EmployeePosition = "CSR" | "Dispatcher" | "CsrManager" | "DispatchManager" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "MarketingManager" | "Administrator" | "PayrollManager" | "Bookkeeper" | "PurchasingManager" | "WarehouseManager" | "OfficeManager" | "GeneralManager" | "BusinessOwner" | "AnsweringService" | "InsideSales" | "GeneralOfficeNonManagement";

export interface EmployeeResponse {
  readonly id: number;
  readonly userId: number;
  readonly name: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly managerId?: number | null;
  readonly role: EmployeeUserRole;
  readonly roleIds?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly loginName?: string | null;
  readonly active: boolean;
  readonly aadUserId?: string | null;
  readonly accountLocked?: boolean | null;
  readonly home?: EmployeeAddressResponse | null;
  readonly agentId: number;
  readonly startDate?: string | null;
  readonly terminationDate?: string | null;
  readonly hourlyRate: number;
  readonly overtimeProfileId?: number | null;
  readonly customFields?: readonly EmployeeCustomFieldResponse[] | null;
  readonly permissions?: readonly EmployeePermissionResponse[] | null;
}

export type EmployeeType = "Employee" | "Technician";

export interface EmployeeUpdateRequest {
  readonly name?: string;
  readonly mobilePhoneNumber?: string;
  readonly phoneNumber?: string;
  readonly email?: string;
  readonly login?: string;
  readonly businessUnitId?: number | null;
  readonly roleId?: number;
  readonly positions?: readonly EmployeePosition[];
  readonly aadUserId?: string;
  readonly customFields?: readonly EmployeeCustomFieldCreateOrUpdateRequest[];
  readonly accountLocked?: boolean;
}

export interface EmployeeUpdateResponse {
  readonly id: number;
}

export type EmployeeUserRole = "Unspecified" | "Technician" | "Dispatch" | "Accounting" | "FieldManager" | "DisplayUser" | "DisplayUserWithBillingAccess" | "SalesManager" | "CSR" | "GeneralOffice" | "TechnicianHelper" | "TechnicianMaintenance" | "TechnicianInstaller" | "Admin" | "TechnicianService" | "TechnicianSales" | "Owner" | "EmptyEmployee" | "EmptyTechnician";

export interface ExportBusinessUnitResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly officialName?: string | null;
  readonly email?: string | null;
  readonly currency?: string | null;
  readonly phoneNumber?: string | null;
  readonly invoiceHeader?: string | null;
  readonly invoiceMessage?: string | null;
  readonly defaultTaxRate?: number | null;
  readonly authorizationParagraph?: string | null;
  readonly acknowledgementParagraph?: string | null;
  readonly address?: BusinessUnitAddressResponse | null;
  readonly materialSku?: string | null;
  readonly quickbooksClass?: string | null;
  readonly accountCode?: string | null;
  readonly franchiseId?: string | null;
  readonly conceptCode?: string | null;
  readonly corporateContractNumber?: string | null;
  readonly trade?: NamedModel | null;
  readonly division?: NamedModel | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly tenant?: BusinessUnitTenantResponse | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly externalData?: readonly ExternalDataModel[] | null;
  readonly certifiedSentriconSpecialistCode?: string | null;
}

export interface ExportEmployeeResponse {
  readonly customFields?: readonly EmployeeCustomFieldResponse[] | null;
  readonly permissions?: readonly EmployeePermissionResponse[] | null;
  readonly id: number;
  readonly userId: number;
  readonly name: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly managerId?: number | null;
  readonly role: EmployeeUserRole;
  readonly roleIds?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly loginName?: string | null;
  readonly active: boolean;
  readonly aadUserId?: string | null;
  readonly accountLocked?: boolean | null;
  readonly home?: EmployeeAddressResponse | null;
  readonly agentId: number;
  readonly startDate?: string | null;
  readonly terminationDate?: string | null;
  readonly hourlyRate: number;
  readonly overtimeProfileId?: number | null;
}

export interface ExportTagTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly code: string;
  readonly importance?: TagImportance | null;
  readonly isConversionOpportunity: boolean;
  readonly allowToUseOnTimesheetActivity: boolean;
  readonly isVisibleOnDispatchBoard: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ExportTechnicianResponse {
  readonly id: number;
  readonly userId: number;
  readonly name: string;
  readonly roleIds?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly mainZoneId?: number | null;
  readonly zoneIds?: readonly number[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly loginName?: string | null;
  readonly home?: TechnicianAddressResponse | null;
  readonly dailyGoal: number;
  readonly isManagedTech: boolean;
  readonly licenseType?: LicenseType | null;
  readonly customFields?: readonly TechnicianCustomFieldResponse[] | null;
  readonly active: boolean;
  readonly aadUserId?: string | null;
  readonly burdenRate: number;
  readonly team?: string | null;
  readonly jobFilter?: JobFilter | null;
  readonly permissions?: readonly TechnicianPermissionResponse[] | null;
  readonly accountLocked?: boolean | null;
  readonly commissionRate: number;
  readonly currentValue?: number | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly hourlyRate: number;
  readonly jobId?: number | null;
  readonly mobilePhone?: string | null;
  readonly outboundCallerId?: string | null;
  readonly payrollId?: string | null;
  readonly payrollProfileId?: number | null;
  readonly appoitmentId?: number | null;
  readonly shiftStart?: string | null;
  readonly shiftEnd?: string | null;
  readonly soldByRate: number;
  readonly startDate?: string | null;
  readonly status: TechnicianStatus;
  readonly skills?: readonly TechnicianSkillResponse[] | null;
  readonly positions?: readonly TechnicianPosition[] | null;
  readonly location?: TechnicianLocationResponse | null;
  readonly bio?: string | null;
  readonly memo?: string | null;
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

export type JobFilter = "AllScheduledDispatchedWorking" | "NextScheduledDispatchedWorking" | "DispatchedWorking" | "NextScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingFiveDays" | "NextScheduledDispatchedWorkingTodayTomorrow" | "AllScheduledDispatchedWorkingTodayTomorrow" | "Next2ScheduledDispatchedWorkingToday";

export type JobHistoryDateFilter = "AllJobs" | "LastThreeDays" | "LastSevenDays" | "LastMonth";

export type LicenseType = "NonManagedTech" | "ManagedTech" | "ManagedInstaller";

export type RequestedEmployeeTypeArg = "None" | "Employee" | "Technician" | "All";

export type TagImportance = "Medium" | "High";

export interface TagTypeResponse {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly code: string;
  readonly importance?: TagImportance | null;
  readonly isConversionOpportunity: boolean;
  readonly allowToUseOnTimesheetActivity: boolean;
  readonly isVisibleOnDispatchBoard: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TechnicianAccountActionRequest {
  readonly action: AccountAction;
  readonly licenseType?: TechnicianLicenseType | null;
  readonly truckId?: number | null;
}

export interface TechnicianAddressResponse {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly country?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly streetAddress?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface TechnicianCreateRequest {
  readonly name: string;
  readonly phoneNumber?: string | null;
  readonly email?: string | null;
  readonly login?: string | null;
  readonly password?: string | null;
  readonly accountCreationMethod: AccountCreationMethod;
  readonly businessUnitId?: number | null;
  readonly roleId: number;
  readonly positions: readonly TechnicianPosition[];
  readonly aadUserId?: string | null;
  readonly licenseType: LicenseType;
  readonly team?: string | null;
  readonly dailyGoal?: number | null;
  readonly burdenRate?: number | null;
  readonly bio?: string | null;
  readonly memo?: string | null;
  readonly jobFilter?: JobFilter | null;
  readonly jobHistoryDateFilter?: JobHistoryDateFilter | null;
  readonly home?: CreateOrUpdateAddressRequest | null;
  readonly customFields?: readonly TechnicianCustomFieldCreateOrUpdateRequest[] | null;
}

export interface TechnicianCreateResponse {
  readonly id: number;
}

export interface TechnicianCustomFieldCreateOrUpdateRequest {
  readonly typeId: number;
  readonly value?: string | null;
}

export interface TechnicianCustomFieldResponse {
  readonly typeId: number;
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface TechnicianLocationResponse {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly coordinatesUpdatedOn?: string | null;
}

export interface TechnicianPermissionResponse {
  readonly id: number;
  readonly value?: string | null;
}

export type TechnicianPosition = "Installer" | "Service" | "Sales" | "Maintenance" | "Helper" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "PartRunner" | "DummyTech";

export interface TechnicianResponse {
  readonly id: number;
  readonly userId: number;
  readonly name: string;
  readonly roleIds?: readonly number[] | null;
  readonly businessUnitId?: number | null;
  readonly mainZoneId?: number | null;
  readonly zoneIds?: readonly number[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly loginName?: string | null;
  readonly home?: TechnicianAddressResponse | null;
  readonly dailyGoal: number;
  readonly isManagedTech: boolean;
  readonly licenseType?: LicenseType | null;
  readonly customFields?: readonly TechnicianCustomFieldResponse[] | null;
  readonly active: boolean;
  readonly aadUserId?: string | null;
  readonly burdenRate: number;
  readonly team?: string | null;
  readonly jobFilter?: JobFilter | null;
  readonly permissions?: readonly TechnicianPermissionResponse[] | null;
  readonly accountLocked?: boolean | null;
  readonly commissionRate: number;
  readonly currentValue?: number | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly hourlyRate: number;
  readonly jobId?: number | null;
  readonly mobilePhone?: string | null;
  readonly outboundCallerId?: string | null;
  readonly payrollId?: string | null;
  readonly payrollProfileId?: number | null;
  readonly appoitmentId?: number | null;
  readonly shiftStart?: string | null;
  readonly shiftEnd?: string | null;
  readonly soldByRate: number;
  readonly startDate?: string | null;
  readonly status: TechnicianStatus;
  readonly skills?: readonly TechnicianSkillResponse[] | null;
  readonly positions?: readonly TechnicianPosition[] | null;
  readonly location?: TechnicianLocationResponse | null;
  readonly bio?: string | null;
  readonly memo?: string | null;
}

export interface TechnicianSkillResponse {
  readonly id: number;
  readonly name?: string | null;
}

export type TechnicianStatus = "Idle" | "Dispatched" | "Working" | "Meal";

export interface TechnicianUpdateRequest {
  readonly name?: string;
  readonly phoneNumber?: string;
  readonly email?: string;
  readonly login?: string;
  readonly businessUnitId?: number | null;
  readonly roleId?: number;
  readonly positions?: readonly TechnicianPosition[];
  readonly aadUserId?: string;
  readonly licenseType?: LicenseType;
  readonly team?: string;
  readonly dailyGoal?: number | null;
  readonly burdenRate?: number | null;
  readonly bio?: string;
  readonly memo?: string;
  readonly jobFilter?: JobFilter | null;
  readonly jobHistoryDateFilter?: JobHistoryDateFilter | null;
  readonly home?: CreateOrUpdateAddressRequest;
  readonly customFields?: readonly TechnicianCustomFieldCreateOrUpdateRequest[];
  readonly accountLocked?: boolean;
}

export interface TechnicianUpdateResponse {
  readonly id: number;
}

export interface UpdateBusinessUnitRequest {
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface UpdateTagTypeRequest {
  readonly name?: string;
  readonly color?: string;
  readonly code?: string;
  readonly importance?: TagImportance | null;
  readonly isConversionOpportunity?: boolean;
  readonly allowToUseOnTimesheetActivity?: boolean;
  readonly isVisibleOnDispatchBoard?: boolean;
}

export interface UserRoleResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly createdOn: string;
  readonly employeeType: EmployeeType;
}
