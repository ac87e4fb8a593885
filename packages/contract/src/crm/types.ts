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

export interface AddBulkTagsRequest {
  readonly customerIds: readonly number[];
  readonly tagTypeIds: readonly number[];
}

export interface AddressModel {
  readonly street: string;
  readonly unit?: string | null;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

export interface AddressPatchModel {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

export type BookingAgentTagType = "V1Api" | "V2Api";

export interface BookingContactModel {
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface BookingContactResponse {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo: string;
  readonly modifiedOn: string;
}

export interface BookingProviderTagResponse {
  readonly id: number;
  readonly tagName: string;
  readonly description: string;
  readonly type: BookingAgentTagType;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface BookingResponse {
  readonly id: number;
  readonly source: string;
  readonly createdOn: string;
  readonly name: string;
  readonly address?: AddressModel | null;
  readonly customerType?: CustomerType | null;
  readonly start: string;
  readonly campaignId?: number | null;
  readonly businessUnitId?: number | null;
  readonly isFirstTimeClient?: boolean | null;
  readonly uploadedImages?: readonly string[] | null;
  readonly isSendConfirmationEmail?: boolean | null;
  readonly status: BookingStatus;
  readonly dismissingReasonId?: number | null;
  readonly jobId?: number | null;
  readonly externalId: string;
  readonly priority?: Priority | null;
  readonly jobTypeId?: number | null;
  readonly bookingProviderId: number;
  readonly modifiedOn: string;
  readonly summary?: string | null;
}

export type BookingStatus = "New" | "Converted" | "Dismissed" | "Accepted";

export interface ContactCreateRequest {
  readonly type: string;
  readonly value: string;
  readonly memo?: string | null;
}

export interface ContactMethodResponse {
  readonly id: string;
  readonly contactId: string;
  readonly referenceId?: string | null;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly createdOn: string;
  readonly createdBy: number;
  readonly modifiedOn: string;
  readonly modifiedBy: number;
}

export interface ContactPreferenceResponse {
  readonly name: string;
  readonly dataType: string;
  readonly value?: string | null;
}

export interface ContactPreferenceTypeResponse {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly dataType: string;
}

export interface ContactRelationshipResponse {
  readonly id: string;
  readonly relatedEntityId: number;
  readonly typeName: string;
  readonly typeSlug: string;
  readonly createdOn: string;
  readonly createdBy: number;
}

export interface ContactResponse {
  readonly id: string;
  readonly referenceId?: string | null;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly isArchived: boolean;
  readonly createdOn: string;
  readonly createdBy: number;
  readonly modifiedOn: string;
  readonly modifiedBy: number;
}

export type ContactType = "Phone" | "Email" | "Fax" | "MobilePhone";

export interface CreateBookingProviderTagRequest {
  readonly tagName: string;
  readonly description: string;
}

export interface CreateBookingProviderTagResponse {
  readonly id: number;
  readonly tagName: string;
  readonly description: string;
  readonly type: BookingAgentTagType;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface CreateBookingRequest {
  readonly source: string;
  readonly name: string;
  readonly address?: AddressModel | null;
  readonly contacts?: readonly BookingContactModel[] | null;
  readonly customerType?: string | null;
  readonly start?: string | null;
  readonly summary: string;
  readonly campaignId?: number | null;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly priority?: Priority | null;
  readonly isFirstTimeClient: boolean;
  readonly uploadedImages?: readonly string[] | null;
  readonly isSendConfirmationEmail?: boolean | null;
  readonly externalId: string;
}

export interface CreateContactMethodRequest {
  readonly referenceId?: string | null;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface CreateContactRequest {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly referenceId?: string | null;
}

export interface CreateFollowUpRequest {
  readonly followUpDate: string;
  readonly text?: string | null;
  readonly pinToTop?: boolean | null;
}

export interface CustomerNoteCreateRequest {
  readonly text: string;
  readonly pinToTop?: boolean | null;
  readonly addToLocations?: boolean | null;
}

export interface ContactPreferencesRequest {
  readonly jobRemindersEnabled: boolean;
  readonly marketingUpdatesEnabled: boolean;
  readonly invoiceStatementNotification: boolean;
  readonly invoiceNotification: boolean;
  readonly statementNotification: boolean;
}

export interface ContactPreferencesResponse {
  readonly jobRemindersEnabled: boolean;
  readonly marketingUpdatesEnabled: boolean;
  readonly invoiceStatementNotification: boolean;
  readonly invoiceNotification: boolean;
  readonly statementNotification: boolean;
}

export interface CreateCustomerContactRequest {
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface CreateCustomerRequest {
  readonly name: string;
  readonly type?: CustomerType | null;
  readonly doNotMail?: boolean | null;
  readonly doNotService?: boolean | null;
  readonly nationalAccount?: boolean | null;
  readonly locations: readonly NewLocation[];
  readonly address: CustomerAddress;
  readonly contacts?: readonly NewCustomerContact[] | null;
  readonly customFields?: readonly CustomFieldUpdateModel[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly taxExempt?: boolean | null;
  readonly paymentTermId?: number | null;
  readonly creditLimit?: number | null;
  readonly creditLimitBalance?: number | null;
}

export interface CreateCustomerTagResponse {
  readonly customerId: number;
  readonly tagTypeIds: readonly number[];
}

export interface CreatedCustomerResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly type: CustomerType;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly balance: number;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly doNotMail: boolean;
  readonly doNotService: boolean;
  readonly nationalAccount: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly paymentTermId?: number | null;
  readonly creditLimit?: number | null;
  readonly creditLimitBalance?: number | null;
  readonly externalData: readonly ExternalDataModel[];
  readonly locations: readonly CreateLocationResponse[];
  readonly contacts: readonly CustomerContact[];
}

export interface CustomerAddress {
  readonly street: string;
  readonly unit?: string | null;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface CustomerContact {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface CustomerContactWithModifiedOnAndCustomerIdResponse {
  readonly modifiedOn: string;
  readonly phoneSettings: PhoneSettings;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly customerId: number;
}

export interface CustomerContactWithModifiedOnResponse {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly modifiedOn: string;
  readonly phoneSettings: PhoneSettings;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
}

export interface CustomerResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly type: CustomerType;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly balance: number;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly doNotMail: boolean;
  readonly doNotService: boolean;
  readonly nationalAccount: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly paymentTermId?: number | null;
  readonly creditLimit?: number | null;
  readonly creditLimitBalance?: number | null;
  readonly externalData: readonly ExternalDataModel[];
}

export interface CustomFieldModel {
  readonly typeId: number;
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface CustomFieldTypeResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly dataType?: string | null;
  readonly dataTypeOptions?: readonly string[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface CustomFieldUpdateModel {
  readonly typeId: number;
  readonly value: string;
}

export interface NewCustomerContact {
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface NewLocation {
  readonly name: string;
  readonly address: CustomerAddress;
  readonly contacts?: readonly NewCustomerContact[] | null;
  readonly customFields?: readonly CustomFieldUpdateModel[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly coordinatesSource?: GeolocationCoordinatesSource | null;
  readonly coordinatesVerificationStatus?: GeolocationVerificationStatus | null;
}

export interface PhoneSettings {
  readonly phoneNumber: string;
  readonly doNotText: boolean;
}

export interface UpdateCustomerAddress {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface UpdateCustomerContactRequest {
  readonly type?: ContactType;
  readonly value?: string;
  readonly memo?: string;
  readonly preferences?: ContactPreferencesRequest;
}

export interface UpdateCustomerRequest {
  readonly name?: string;
  readonly type?: CustomerType;
  readonly address?: UpdateCustomerAddress;
  readonly customFields?: readonly CustomFieldUpdateModel[];
  readonly externalData?: ExternalDataUpdateRequest;
  readonly doNotMail?: boolean;
  readonly doNotService?: boolean;
  readonly nationalAccount?: boolean;
  readonly active?: boolean;
  readonly tagTypeIds?: readonly number[];
  readonly taxExempt?: boolean;
  readonly paymentTermId?: number;
  readonly creditLimit?: number;
  readonly creditLimitBalance?: number;
}

export type CustomerType = "Residential" | "Commercial";

export interface DismissBookingModel {
  readonly callReasonId?: number | null;
  readonly dismissingMemo?: string | null;
}

export interface DismissLeadRequest {
  readonly dismissingReasonId: number;
}

export interface ExportBookingResponse {
  readonly summary?: string | null;
  readonly id: number;
  readonly source: string;
  readonly createdOn: string;
  readonly name: string;
  readonly address?: AddressModel | null;
  readonly customerType?: CustomerType | null;
  readonly start: string;
  readonly campaignId?: number | null;
  readonly businessUnitId?: number | null;
  readonly isFirstTimeClient?: boolean | null;
  readonly uploadedImages?: readonly string[] | null;
  readonly isSendConfirmationEmail?: boolean | null;
  readonly status: BookingStatus;
  readonly dismissingReasonId?: number | null;
  readonly jobId?: number | null;
  readonly externalId: string;
  readonly priority?: Priority | null;
  readonly jobTypeId?: number | null;
  readonly bookingProviderId: number;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface ExportCustomerContactResponse {
  readonly modifiedOn: string;
  readonly phoneSettings: PhoneSettings;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly customerId: number;
  readonly active: boolean;
}

export interface ExportCustomerResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly type: CustomerType;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly balance: number;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly doNotMail: boolean;
  readonly doNotService: boolean;
  readonly nationalAccount: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly paymentTermId?: number | null;
  readonly creditLimit?: number | null;
  readonly creditLimitBalance?: number | null;
  readonly externalData: readonly ExternalDataModel[];
}

export interface ExportLeadsResponse {
  readonly summary?: string | null;
  readonly callReasonId?: number | null;
  readonly callId?: number | null;
  readonly bookingId?: number | null;
  readonly manualCallId?: number | null;
  readonly leadUrl?: string | null;
  readonly leadCustomerName?: string | null;
  readonly leadPhone?: string | null;
  readonly leadEmail?: string | null;
  readonly leadStreet?: string | null;
  readonly leadUnit?: string | null;
  readonly leadCity?: string | null;
  readonly leadState?: string | null;
  readonly leadZip?: string | null;
  readonly leadCountry?: string | null;
  readonly captureSource?: string | null;
  readonly id: number;
  readonly status: LeadStatus;
  readonly priority: Priority;
  readonly customerId?: number | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly campaignId: number;
  readonly followUpDate?: string | null;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly tagTypeIds?: readonly number[] | null;
  readonly dismissingReasonId?: number | null;
  readonly active: boolean;
}

export interface ExportLocationContactResponse {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly phoneSettings: PhoneSettings;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
  readonly locationId: number;
  readonly active: boolean;
}

export interface ExportLocationsResponse {
  readonly taxZoneId?: number | null;
  readonly id: number;
  readonly customerId: number;
  readonly active: boolean;
  readonly name: string;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly zoneId?: number | null;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly externalData: readonly ExternalDataModel[];
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

export interface FollowUpResponse {
  readonly leadId: number;
  readonly followUpDate: string;
  readonly text?: string | null;
  readonly pinToTop: boolean;
}

export interface GetBookingProviderTagResponse {
  readonly id: number;
  readonly tagName: string;
  readonly description: string;
  readonly type: BookingAgentTagType;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface LeadCreateRequest {
  readonly customerId?: number | null;
  readonly locationId?: number | null;
  readonly campaignId: number;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly summary: string;
  readonly tagTypeIds?: readonly number[] | null;
  readonly priority?: Priority | null;
  readonly callReasonId?: number | null;
  readonly followUpDate?: string | null;
  readonly bookingId?: number | null;
  readonly leadCustomerName?: string | null;
  readonly leadPhone?: string | null;
  readonly leadEmail?: string | null;
  readonly leadStreet?: string | null;
  readonly leadUnit?: string | null;
  readonly leadCity?: string | null;
  readonly leadState?: string | null;
  readonly leadZip?: string | null;
  readonly leadCountry?: string | null;
}

export interface LeadNoteCreateRequest {
  readonly text: string;
  readonly pinToTop?: boolean | null;
}

export interface LeadResponse {
  readonly id: number;
  readonly status: LeadStatus;
  readonly priority: Priority;
  readonly customerId?: number | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly jobTypeId?: number | null;
  readonly campaignId: number;
  readonly followUpDate?: string | null;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly tagTypeIds?: readonly number[] | null;
  readonly dismissingReasonId?: number | null;
  readonly summary?: string | null;
  readonly callReasonId?: number | null;
  readonly callId?: number | null;
  readonly bookingId?: number | null;
  readonly manualCallId?: number | null;
  readonly leadUrl?: string | null;
  readonly leadCustomerName?: string | null;
  readonly leadPhone?: string | null;
  readonly leadEmail?: string | null;
  readonly leadStreet?: string | null;
  readonly leadUnit?: string | null;
  readonly leadCity?: string | null;
  readonly leadState?: string | null;
  readonly leadZip?: string | null;
  readonly leadCountry?: string | null;
  readonly captureSource?: string | null;
}

export type LeadStatus = "Open" | "Dismissed" | "Converted";

export interface LeadUpdateRequest {
  readonly campaignId?: number;
  readonly priority?: Priority;
  readonly businessUnitId?: number;
  readonly jobTypeId?: number;
  readonly summary?: string;
  readonly leadCustomerName?: string;
  readonly leadPhone?: string;
  readonly leadEmail?: string;
  readonly leadStreet?: string;
  readonly leadUnit?: string;
  readonly leadCity?: string;
  readonly leadState?: string;
  readonly leadZip?: string;
  readonly leadCountry?: string;
}

export interface LocationContactCreateRequest {
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface LocationContactResponse {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly phoneSettings: PhoneSettings;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
}

export interface LocationContactUpdateRequest {
  readonly type?: ContactType;
  readonly value?: string;
  readonly memo?: string;
  readonly preferences?: ContactPreferencesRequest;
}

export interface LocationNoteCreateRequest {
  readonly text: string;
  readonly pinToTop?: boolean | null;
  readonly addToCustomer?: boolean | null;
}

export interface LocationsAddressPatchModel {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface CreateLocationRequest {
  readonly name: string;
  readonly address: CustomerAddress;
  readonly contacts?: readonly NewCustomerContact[] | null;
  readonly customFields?: readonly CustomFieldUpdateModel[] | null;
  readonly tagTypeIds?: readonly number[] | null;
  readonly externalData?: ExternalDataCreateRequest | null;
  readonly coordinatesSource?: GeolocationCoordinatesSource | null;
  readonly coordinatesVerificationStatus?: GeolocationVerificationStatus | null;
  readonly customerId: number;
}

export interface CreateLocationResponse {
  readonly taxZoneId?: number | null;
  readonly id: number;
  readonly customerId: number;
  readonly active: boolean;
  readonly name: string;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly zoneId?: number | null;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly externalData: readonly ExternalDataModel[];
  readonly contacts: readonly LocationContact[];
}

export interface CreateLocationTagResponse {
  readonly locationId: number;
  readonly tagTypeIds: readonly number[];
}

export interface LocationsCustomFieldTypeResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly dataType?: string | null;
  readonly dataTypeOptions?: readonly string[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface LocationContact {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface LocationResponse {
  readonly id: number;
  readonly customerId: number;
  readonly active: boolean;
  readonly name: string;
  readonly address: CustomerAddress;
  readonly customFields: readonly CustomFieldModel[];
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly mergedToId?: number | null;
  readonly zoneId?: number | null;
  readonly taxExempt: boolean;
  readonly tagTypeIds: readonly number[];
  readonly externalData: readonly ExternalDataModel[];
  readonly taxZoneId?: number | null;
}

export interface UpdateLocationRequest {
  readonly customerId?: number;
  readonly name?: string;
  readonly address?: LocationsAddressPatchModel;
  readonly active?: boolean;
  readonly taxZoneId?: number;
  readonly customFields?: readonly CustomFieldUpdateModel[];
  readonly tagTypeIds?: readonly number[];
  readonly externalData?: ExternalDataUpdateRequest;
}

export interface LocationsContactResponse {
  readonly id: number;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
  readonly phoneSettings: PhoneSettings;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly preferences?: ContactPreferencesResponse | null;
  readonly locationId: number;
}

export interface NoteResponse {
  readonly id: number;
  readonly text: string;
  readonly isPinned: boolean;
  readonly createdById: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export type Priority = "Low" | "Normal" | "High" | "Urgent";

export interface RemoveBulkTagsRequest {
  readonly customerIds: readonly number[];
  readonly tagTypeIds: readonly number[];
}

export interface ReplaceContactRequest {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly referenceId?: string | null;
  readonly isArchived: boolean;
}

export interface SubmitLeadFormRequest {
  readonly name: string;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly address?: CustomerAddress | null;
  readonly summary?: string | null;
}

export interface SubmitLeadFormResponse {
  readonly leadId: number;
}

export interface UpdateBookingContactRequest {
  readonly type?: ContactType;
  readonly value?: string;
  readonly memo?: string;
}

export interface UpdateBookingProviderTagRequest {
  readonly tagName?: string;
  readonly description?: string;
}

export interface UpdateBookingRequest {
  readonly source?: string;
  readonly name?: string;
  readonly address?: AddressPatchModel;
  readonly customerType?: CustomerType;
  readonly start?: string;
  readonly summary?: string;
  readonly campaignId?: number;
  readonly businessUnitId?: number;
  readonly jobTypeId?: number;
  readonly priority?: Priority;
  readonly isFirstTimeClient?: boolean;
  readonly uploadedImages?: readonly string[];
  readonly externalId?: string;
}

export interface UpdateContactMethodPreferenceRequest {
  readonly value?: string;
}

export interface UpdateContactMethodRequest {
  readonly value?: string;
  readonly memo?: string;
}

export interface UpdateContactRequest {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly referenceId?: string | null;
  readonly isArchived: boolean;
}

export interface UpsertContactMethodRequest {
  readonly referenceId?: string | null;
  readonly type: ContactType;
  readonly value: string;
  readonly memo?: string | null;
}

export interface ExportResponseOfExportBookingResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportBookingResponse[];
}

export interface ExportResponseOfExportCustomerContactResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCustomerContactResponse[];
}

export interface ExportResponseOfExportCustomerResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCustomerResponse[];
}

export interface ExportResponseOfExportLeadsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportLeadsResponse[];
}

export interface ExportResponseOfExportLocationContactResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportLocationContactResponse[];
}

export interface ExportResponseOfExportLocationsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportLocationsResponse[];
}

export type GeolocationCoordinatesSource = "None" | "System" | "User" | "Imported";

export type GeolocationVerificationStatus = "Unverified" | "InProgress" | "Failed" | "Verified";

export interface PaginatedResponseOfBookingContactResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly BookingContactResponse[];
}

export interface PaginatedResponseOfBookingResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly BookingResponse[];
}

export interface PaginatedResponseOfContactMethodResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ContactMethodResponse[];
}

export interface PaginatedResponseOfContactRelationshipResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ContactRelationshipResponse[];
}

export interface PaginatedResponseOfContactResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ContactResponse[];
}

export interface PaginatedResponseOfCustomerContactWithModifiedOnAndCustomerIdResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomerContactWithModifiedOnAndCustomerIdResponse[];
}

export interface PaginatedResponseOfCustomerContactWithModifiedOnResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomerContactWithModifiedOnResponse[];
}

export interface PaginatedResponseOfCustomerResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomerResponse[];
}

export interface PaginatedResponseOfCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CustomFieldTypeResponse[];
}

export interface PaginatedResponseOfGetBookingProviderTagResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GetBookingProviderTagResponse[];
}

export interface PaginatedResponseOfLeadResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LeadResponse[];
}

export interface PaginatedResponseOfLocationContactResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationContactResponse[];
}

export interface PaginatedResponseOfLocationsCustomFieldTypeResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationsCustomFieldTypeResponse[];
}

export interface PaginatedResponseOfLocationResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationResponse[];
}

export interface PaginatedResponseOfLocationsContactResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly LocationsContactResponse[];
}

export interface PaginatedResponseOfNoteResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly NoteResponse[];
}
