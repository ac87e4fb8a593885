// Written by tools/contract-import.ts from the published document. Do not edit.

export interface CloudEventOfInvoiceBatchedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoiceBatchedEventPayload;
}

export interface InvoiceBatchedEventPayload {
  readonly invoice: InvoiceEventPayloadModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface InvoiceEventPayloadModel {
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

export interface SalesTaxResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly taxRate: number;
}

export interface NamedFieldResponse {
  readonly id: number;
  readonly name?: string | null;
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

export interface JobResponse {
  readonly id: number;
  readonly number?: string | null;
  readonly type?: string | null;
}

export interface RoyaltyResponse {
  readonly status?: string | null;
  readonly date?: string | null;
  readonly sentOn?: string | null;
  readonly memo?: string | null;
}

export interface EmployeeInfoResponse {
  readonly id: number;
  readonly name?: string | null;
  readonly modifiedOn: string;
}

export type InvoiceSentStatus = "NotSent" | "Sent" | "Opened";

export type InvoiceReviewStatus = "NeedsReview" | "OnHold" | "Reviewed" | "PendingApproval" | "Rejected" | "ReadyForBilling" | "Invoiced";

export interface CloudEventOfInvoiceExportedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoiceExportedEventPayload;
}

export interface InvoiceExportedEventPayload {
  readonly invoice: InvoiceEventPayloadModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfInvoicePostedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoicePostedEventPayload;
}

export interface InvoicePostedEventPayload {
  readonly invoice: InvoiceEventPayloadModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfInvoiceTaskCreatedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoiceTaskCreatedEventPayload;
}

export interface InvoiceTaskCreatedEventPayload {
  readonly invoice: InvoiceTaskEventInvoiceModel;
  readonly task: InvoiceTaskEventTaskModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface InvoiceTaskEventInvoiceModel {
  readonly id: number;
}

export interface InvoiceTaskEventTaskModel {
  readonly id: string;
}

export interface CloudEventOfInvoiceTaskUpdatedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoiceTaskUpdatedEventPayload;
}

export interface InvoiceTaskUpdatedEventPayload {
  readonly invoice: InvoiceTaskEventInvoiceModel;
  readonly task: InvoiceTaskEventTaskModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfInvoiceUpdatedEventPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: InvoiceUpdatedEventPayload;
}

export interface InvoiceUpdatedEventPayload {
  readonly invoice: InvoiceEventPayloadModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfBookingUpdatedWebhookPayload {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: BookingUpdatedWebhookPayload;
}

export interface BookingUpdatedWebhookPayload {
  readonly booking: BookingUpdatedEventBase;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface BookingUpdatedEventBase {
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

export interface AddressModel {
  readonly street: string;
  readonly unit?: string | null;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

export type CustomerType = "Residential" | "Commercial";

export type BookingStatus = "New" | "Converted" | "Dismissed" | "Accepted";

export type Priority = "Low" | "Normal" | "High" | "Urgent";

export interface CloudEventOfLeadCreatedWebhook {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: LeadCreatedWebhook;
}

export interface LeadCreatedWebhook {
  readonly lead: LeadV2WebhookModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface LeadV2WebhookModel {
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
  readonly projectId?: number | null;
  readonly estimateId?: number | null;
  readonly customerName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: AddressModel | null;
}

export type LeadStatus = "Open" | "Dismissed" | "Converted";

export interface CloudEventOfLeadUpdatedWebhook {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: LeadUpdatedWebhook;
}

export interface LeadUpdatedWebhook {
  readonly lead: LeadV2WebhookModel;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfTechnicianDispatchedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: TechnicianDispatchedWebhookEvent;
}

export interface TechnicianDispatchedWebhookEvent {
  readonly job: Job;
  readonly appointment: JobAppointment;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface Job {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId: number;
  readonly customerId: number;
  readonly locationId: number;
  readonly jobStatus: string;
  readonly completedOn?: string | null;
  readonly businessUnitId: number;
  readonly jobTypeId: number;
  readonly priority: string;
  readonly campaignId: number;
  readonly appointmentCount?: number | null;
  readonly firstAppointmentId: number;
  readonly lastAppointmentId: number;
  readonly recallForId?: number | null;
  readonly warrantyId?: number | null;
  readonly jobGeneratedLeadSource: JobGeneratedLeadSource;
  readonly noCharge: boolean;
  readonly notificationsEnabled: boolean;
  readonly createdOn?: string | null;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly tagTypeIds?: readonly number[] | null;
  readonly leadCallId?: number | null;
  readonly bookingId?: number | null;
  readonly soldById?: number | null;
  readonly customerPo?: string | null;
  readonly invoiceId?: number | null;
  readonly membershipId?: number | null;
  readonly total: number;
}

export interface JobGeneratedLeadSource {
  readonly jobId?: number | null;
  readonly employeeId?: number | null;
}

export interface JobAppointment {
  readonly id: number;
  readonly appointmentNumber: string;
  readonly scheduledOn?: string | null;
  readonly start: string;
  readonly end: string;
  readonly duration: number;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly externalId?: string | null;
  readonly manageEmployeeEmail?: boolean | null;
  readonly manageFollowUpEmail?: boolean | null;
}

export interface CloudEventOfZoneDeletedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: ZoneDeletedWebhookEvent;
}

export interface ZoneDeletedWebhookEvent {
  readonly zone: Zone;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface Zone {
  readonly id: number;
  readonly name?: string | null;
  readonly color?: string | null;
  readonly zips?: readonly string[] | null;
  readonly cities?: readonly string[] | null;
  readonly territoryNumbers?: readonly string[] | null;
  readonly locnNumbers?: readonly string[] | null;
  readonly businessUnits?: readonly number[] | null;
  readonly serviceDaysEnabled: boolean;
  readonly serviceDaysIds?: readonly number[] | null;
  readonly active: boolean;
  readonly maxDriveTimeAdjustment?: number | null;
}

export interface CloudEventOfZoneUpdatedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: ZoneUpdatedWebhookEvent;
}

export interface ZoneUpdatedWebhookEvent {
  readonly zone: Zone;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfJobAppointmentUpdatedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: JobAppointmentUpdatedWebhookEvent;
}

export interface JobAppointmentUpdatedWebhookEvent {
  readonly appointment: WebhookJobAppointment;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface WebhookJobAppointment {
  readonly id: number;
  readonly jobId: number;
  readonly appointmentNumber?: string | null;
  readonly start: string;
  readonly end: string;
  readonly arrivalWindowStart?: string | null;
  readonly arrivalWindowEnd?: string | null;
  readonly status: AppointmentStatus;
  readonly specialInstructions?: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly customerId: number;
  readonly unused: boolean;
  readonly createdById: number;
  readonly isConfirmed: boolean;
  readonly active: boolean;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface CloudEventOfJobCompletedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: JobCompletedWebhookEvent;
}

export interface JobCompletedWebhookEvent {
  readonly job: WebhookJob;
  readonly manageEmployeeEmail?: boolean | null;
  readonly manageFollowUpEmail?: boolean | null;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface WebhookJob {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId?: number | null;
  readonly customerId: number;
  readonly locationId: number;
  readonly jobStatus: string;
  readonly completedOn?: string | null;
  readonly businessUnitId: number;
  readonly jobTypeId: number;
  readonly priority: string;
  readonly campaignId: number;
  readonly appointmentCount: number;
  readonly firstAppointmentId: number;
  readonly lastAppointmentId: number;
  readonly recallForId?: number | null;
  readonly warrantyId?: number | null;
  readonly jobGeneratedLeadSource?: BaseJobGeneratedLeadSource | null;
  readonly noCharge: boolean;
  readonly notificationsEnabled: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly modifiedOn: string;
  readonly tagTypeIds: readonly number[];
  readonly leadCallId?: number | null;
  readonly partnerLeadCallId?: number | null;
  readonly bookingId?: number | null;
  readonly soldById?: number | null;
  readonly customerPo: string;
  readonly invoiceId: number;
  readonly membershipId?: number | null;
  readonly total?: number | null;
  readonly createdFromEstimateId?: number | null;
  readonly estimateIds: readonly number[];
}

export interface BaseJobGeneratedLeadSource {
  readonly jobId?: number | null;
  readonly employeeId?: number | null;
}

export interface CloudEventOfJobRescheduledWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: JobRescheduledWebhookEvent;
}

export interface JobRescheduledWebhookEvent {
  readonly job: WebhookJob;
  readonly manageEmployeeEmail?: boolean | null;
  readonly manageFollowUpEmail?: boolean | null;
  readonly appointmentId: number;
  readonly appointmentNumber: string;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfJobScheduledWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: JobScheduledWebhookEvent;
}

export interface JobScheduledWebhookEvent {
  readonly job: WebhookJob;
  readonly manageEmployeeEmail?: boolean | null;
  readonly manageFollowUpEmail?: boolean | null;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfJobUpdatedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: JobUpdatedWebhookEvent;
}

export interface JobUpdatedWebhookEvent {
  readonly job: WebhookJob;
  readonly manageEmployeeEmail?: boolean | null;
  readonly manageFollowUpEmail?: boolean | null;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfSessionAbandonedQualifiedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: SessionAbandonedQualifiedWebhookEvent;
}

export interface SessionAbandonedQualifiedWebhookEvent {
  readonly session: SchedulerSessionResponse;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface SchedulerSessionResponse {
  readonly id: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly lastCheckinDate: string;
  readonly sessionOutcome?: string | null;
  readonly schedulerId?: string | null;
  readonly jobId?: number | null;
  readonly bookingId?: number | null;
  readonly leadId?: number | null;
  readonly gbpName?: string | null;
  readonly timeslotStart?: string | null;
  readonly timeslotEnd?: string | null;
  readonly category?: string | null;
  readonly jobTypeId?: number | null;
  readonly businessUnitId?: number | null;
  readonly customer: Customer;
  readonly zoneId?: number | null;
  readonly customerResponses?: readonly string[] | null;
  readonly notes?: string | null;
  readonly sourceTracking: SourceTracking;
  readonly mobileNotificationOptIn?: boolean | null;
  readonly blockerType?: string | null;
  readonly blockerToBookAdditionalData?: string | null;
  readonly lastStep?: string | null;
  readonly dispatchFeeQuoted?: string | null;
  readonly isLocationTakeover?: boolean | null;
  readonly customOptIn?: boolean | null;
  readonly marketingOptIn?: boolean | null;
  readonly membershipInterest?: string | null;
  readonly paymentInfoCaptured?: boolean | null;
  readonly externalId?: string | null;
  readonly recurringServiceId?: number | null;
  readonly campaignName?: string | null;
}

export interface Customer {
  readonly isNewCustomer: boolean;
  readonly id?: number | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly locationId?: number | null;
  readonly isNewLocation: boolean;
  readonly address: Address;
  readonly browserName?: string | null;
  readonly browserVersion?: string | null;
  readonly cpuArchitecture?: string | null;
  readonly deviceModel?: string | null;
  readonly deviceType?: string | null;
  readonly deviceVendor?: string | null;
  readonly engineName?: string | null;
  readonly engineVersion?: string | null;
  readonly ipAddress?: string | null;
  readonly isBot?: boolean | null;
  readonly osName?: string | null;
  readonly osVersion?: string | null;
  readonly userAgent?: string | null;
}

export interface Address {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
}

export interface SourceTracking {
  readonly isRWGSession?: boolean | null;
  readonly campaignId?: string | null;
  readonly landingPageUrl?: string | null;
  readonly gclid?: string | null;
  readonly fbclid?: string | null;
  readonly msclkid?: string | null;
  readonly utmSource?: string | null;
  readonly utmMedium?: string | null;
  readonly utmCampaign?: string | null;
  readonly utmAdgroup?: string | null;
  readonly utmTerm?: string | null;
  readonly utmContent?: string | null;
  readonly googleAnalyticsClientId?: string | null;
  readonly bookedFrom?: string | null;
  readonly sourcedFromMarketingPro?: string | null;
  readonly gbraid?: string | null;
  readonly wbraid?: string | null;
  readonly marketingSource?: string | null;
}

export interface CloudEventOfSessionCompletedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: SessionCompletedWebhookEvent;
}

export interface SessionCompletedWebhookEvent {
  readonly session: SchedulerSessionResponse;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CloudEventOfCallCompletedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: CallCompletedWebhookEvent;
}

export interface CallCompletedWebhookEvent {
  readonly call: CallResponse;
  readonly tenantId: number;
  readonly tenantName: string;
}

export interface CallResponse {
  readonly id: number;
  readonly jobNumber: string;
  readonly projectId: number;
  readonly businessUnit: NamedModel;
  readonly type: JobTypeModel;
  readonly leadCall: CallModelResponse;
}

export interface NamedModel {
  readonly id: number;
  readonly name: string;
}

export interface JobTypeModel {
  readonly id: number;
  readonly name: string;
  readonly modifiedOn: string;
}

export interface CallModelResponse {
  readonly createdOn: string;
  readonly active: boolean;
  readonly id: number;
  readonly receivedOn: string;
  readonly duration: string;
  readonly from: string;
  readonly to: string;
  readonly direction: CallDirection;
  readonly callType?: CallType | null;
  readonly reason: CallReasonModel;
  readonly recordingUrl: string;
  readonly voiceMailUrl: string;
  readonly createdBy: NamedModel;
  readonly customer: NamedModel;
  readonly campaign: NamedModel;
  readonly modifiedOn: string;
  readonly agent: CallAgentModel;
  readonly sid?: string | null;
  readonly tags?: readonly TagResponseModel[] | null;
}

export type CallDirection = "Inbound" | "Outbound";

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface CallReasonModel {
  readonly id: number;
  readonly name: string;
  readonly lead: boolean;
  readonly active: boolean;
}

export interface CallAgentModel {
  readonly id: number;
  readonly name: string;
  readonly externalId?: number | null;
}

export interface TagResponseModel {
  readonly id: number;
  readonly typeName: string;
}

export interface CloudEventOfCallUpdatedWebhookEvent {
  readonly specversion: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly source: string;
  readonly userassignedid: string;
  readonly datacontenttype: string;
  readonly data: CallUpdatedWebhookEvent;
}

export interface CallUpdatedWebhookEvent {
  readonly call: CallResponse;
  readonly tenantId: number;
  readonly tenantName: string;
}
