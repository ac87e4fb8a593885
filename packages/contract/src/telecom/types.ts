// Written by tools/contract-import.ts from the published document. Do not edit.

export type ActiveRequestArg = "True" | "Any" | "False";

export interface AddressInput {
  readonly street: string;
  readonly unit: string;
  readonly country: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface AddressOutput {
  readonly street: string;
  readonly unit: string;
  readonly country: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly streetAddress: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CollectionResultOfBundleCallModel {
  readonly data: readonly BundleCallModel[];
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly hasMore: boolean;
}

export interface ContactInputModel {
  readonly id?: number | null;
  readonly type: string;
  readonly value: string;
  readonly memo: string;
}

export interface ContactOutputModel {
  readonly id?: number | null;
  readonly type: string;
  readonly value: string;
  readonly memo: string;
  readonly active: boolean;
  readonly modifiedOn: string;
}

export interface CustomerModel {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly email: string;
  readonly balance?: number | null;
  readonly doNotMail: boolean;
  readonly address: AddressOutput;
  readonly importId: string;
  readonly doNotService: boolean;
  readonly type: CustomerType;
  readonly contacts: readonly ContactOutputModel[];
  readonly mergedToId?: number | null;
  readonly modifiedOn: string;
  readonly memberships: readonly MembershipModel[];
  readonly hasActiveMembership?: boolean | null;
  readonly customFields: readonly CustomFieldApiModel[];
  readonly createdOn: string;
  readonly createdBy?: number | null;
  readonly phoneSettings: readonly CustomerPhoneModel[];
}

export interface CustomerPhoneModel {
  readonly phoneNumber: string;
  readonly doNotText: boolean;
}

export type CustomerType = "Residential" | "Commercial";

export interface CustomerInModel {
  readonly id: number;
  readonly name: string;
  readonly address: AddressInput;
  readonly contacts: readonly ContactInputModel[];
}

export interface CustomFieldApiModel {
  readonly typeId: number;
  readonly name: string;
  readonly value: string;
}

export interface ExportResponseOfExportCallResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportCallResponse[];
}

export interface JobTypeModel {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn: string;
}

export interface LocationInModel {
  readonly id: number;
  readonly name: string;
  readonly address: AddressInput;
  readonly contacts: readonly ContactInputModel[];
}

export interface CampaignCategoryModel {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

export interface CampaignModel {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn: string;
  readonly createdOn: string;
  readonly active: boolean;
  readonly isDefaultCampaign?: boolean | null;
  readonly category?: CampaignCategoryModel | null;
  readonly source?: string | null;
  readonly otherSource?: string | null;
  readonly businessUnit?: string | null;
  readonly medium?: string | null;
  readonly otherMedium?: string | null;
  readonly dnis?: string | null;
}

export interface MembershipModel {
  readonly id: number;
  readonly active: boolean;
  readonly type: MembershipTypeModel;
  readonly status: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly locationId: number;
}

export interface MembershipTypeModel {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
}

export interface BusinessUnitAddressModel {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

export interface BusinessUnitModel {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly officialName: string;
  readonly email: string;
  readonly currency: string;
  readonly phoneNumber: string;
  readonly invoiceHeader: string;
  readonly invoiceMessage: string;
  readonly defaultTaxRate: number;
  readonly authorizationParagraph: string;
  readonly acknowledgementParagraph: string;
  readonly address: BusinessUnitAddressModel;
  readonly materialSku: string;
  readonly quickbooksClass: string;
  readonly accountCode: string;
  readonly franchiseId: string;
  readonly conceptCode: string;
  readonly corporateContractNumber: string;
  readonly tenant: BusinessUnitTenantModel;
  readonly modifiedOn: string;
}

export interface BusinessUnitTenantModel {
  readonly id: number;
  readonly name: string;
  readonly quickbooksClass: string;
  readonly accountCode: string;
  readonly franchiseId: string;
  readonly conceptCode: string;
  readonly modifiedOn: string;
}

export interface SharedCallAgentModel {
  readonly id: number;
  readonly name: string;
  readonly externalId?: number | null;
}

export interface CallInUpdateModelV2 {
  readonly callId?: number | null;
  readonly callType?: CallType | null;
  readonly excuseMemo: string;
  readonly campaignId?: number | null;
  readonly jobId?: number | null;
  readonly agentId?: number | null;
  readonly reason: ReasonInModel;
  readonly customer: CustomerInModel;
  readonly location: LocationInModel;
  readonly tag: string;
}

export interface SharedCallReasonModel {
  readonly id: number;
  readonly name: string;
  readonly lead: boolean;
  readonly active: boolean;
}

export interface DetailedBundleCallModel {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId: number;
  readonly businessUnit: BusinessUnitModel;
  readonly type: JobTypeModel;
  readonly leadCall: DetailedCallModel;
}

export interface DetailedCallModel {
  readonly id: number;
  readonly receivedOn: string;
  readonly duration: string;
  readonly from: string;
  readonly to: string;
  readonly direction: CallDirection;
  readonly callType?: CallType | null;
  readonly reason: SharedCallReasonModel;
  readonly recordingUrl: string;
  readonly voiceMailUrl: string;
  readonly createdBy: NamedModel;
  readonly customer: CustomerModel;
  readonly campaign: CampaignModel;
  readonly modifiedOn: string;
  readonly agent: SharedCallAgentModel;
  readonly sid: string;
  readonly tags: readonly TagResponseModel[];
}

export interface ReasonInModel {
  readonly name: string;
  readonly lead: boolean;
}

export interface TagResponseModel {
  readonly id: number;
  readonly typeName: string;
}

export interface BundleCallModel {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId: number;
  readonly businessUnit: BusinessUnitModel;
  readonly type: JobTypeModel;
  readonly leadCall: CallModel;
}

export interface CallModel {
  readonly id: number;
  readonly receivedOn: string;
  readonly duration: string;
  readonly from: string;
  readonly to: string;
  readonly direction: CallDirection;
  readonly callType?: CallType | null;
  readonly reason: SharedCallReasonModel;
  readonly recordingUrl: string;
  readonly voiceMailUrl: string;
  readonly createdBy: NamedModel;
  readonly customer: CustomerModel;
  readonly campaign: CampaignModel;
  readonly modifiedOn: string;
  readonly agent: SharedCallAgentModel;
  readonly sid: string;
  readonly tags: readonly TagResponseModel[];
  readonly createdOn: string;
  readonly active: boolean;
}

export interface PaginatedResponseOfCallResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly CallResponse[];
}

export interface NamedModel {
  readonly id: number;
  readonly name: string;
}

export type CallDirection = "Inbound" | "Outbound";

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export type TelecomCallDirection = "Inbound" | "Outbound";

export type CallStatus = "Ringing" | "Answered" | "Completed" | "Initiated";

export type TelecomCallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface ExportCallResponse {
  readonly id: number;
  readonly duration: string;
  readonly from: string;
  readonly to: string;
  readonly direction: TelecomCallDirection;
  readonly status: CallStatus;
  readonly type?: TelecomCallType | null;
  readonly recordingUrl?: string | null;
  readonly voiceMailPath?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly reason?: TelecomNamedModel | null;
  readonly customer?: TelecomNamedModel | null;
  readonly location?: TelecomNamedModel | null;
  readonly campaign?: TelecomNamedModel | null;
  readonly job?: JobModel | null;
  readonly agent?: TelecomNamedModel | null;
  readonly createdBy?: TelecomNamedModel | null;
  readonly excuseMemo: string;
  readonly tag: string;
  readonly active: boolean;
  readonly lead?: LeadModel | null;
}

export interface JobModel {
  readonly id: number;
  readonly number: string;
}

export interface LeadModel {
  readonly id: number;
}

export interface TelecomNamedModel {
  readonly id: number;
  readonly name: string;
}

export interface CallAgentModel {
  readonly id: number;
  readonly name: string;
  readonly externalId?: number | null;
}

export type TelecomV3CallDirection = "Inbound" | "Outbound";

export interface CallModelResponse {
  readonly createdOn: string;
  readonly active: boolean;
  readonly id: number;
  readonly receivedOn: string;
  readonly duration: string;
  readonly from: string;
  readonly to: string;
  readonly direction: TelecomV3CallDirection;
  readonly callType?: TelecomV3CallType | null;
  readonly reason?: CallReasonModel | null;
  readonly recordingUrl?: string | null;
  readonly voiceMailUrl?: string | null;
  readonly createdBy?: TelecomNamedModel | null;
  readonly customer?: TelecomNamedModel | null;
  readonly campaign?: TelecomNamedModel | null;
  readonly modifiedOn: string;
  readonly agent?: CallAgentModel | null;
  readonly sid?: string | null;
  readonly tags?: readonly TagResponseModel[] | null;
}

export interface CallReasonModel {
  readonly id: number;
  readonly name: string;
  readonly lead: boolean;
  readonly active: boolean;
}

export interface CallResponse {
  readonly id: number;
  readonly jobNumber?: string | null;
  readonly projectId: number;
  readonly businessUnit?: TelecomNamedModel | null;
  readonly type?: TelecomJobTypeModel | null;
  readonly leadCall: CallModelResponse;
}

export type TelecomV3CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface TelecomJobTypeModel {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn: string;
}
