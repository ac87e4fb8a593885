// Written by tools/contract-import.ts from the published document. Do not edit.

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CapacityAwarenessWarning {
  readonly campaignName: string;
  readonly warningType: string;
  readonly businessUnits: readonly string[];
  readonly lookaheadWindow: number;
  readonly thresholdValue: number;
}

export type LeadType = "Call" | "WebBooking" | "WebLeadForm" | "ManualJob";

export type LeadTypeInt32 = 1 | 2 | 3 | 4;

export interface Attribution {
  readonly utmSource: string;
  readonly utmMedium: string;
  readonly utmCampaign: string;
  readonly landingPageUrl: string;
  readonly referrerUrl: string;
  readonly clickId: string;
  readonly gbraid: string;
  readonly wbraid: string;
  readonly stCampaignId?: number | null;
  readonly originalCampaign: string;
  readonly attributionOverwriteType?: EntityType | null;
  readonly attributionOverwriteId?: number | null;
  readonly overwrittenBookingJobId?: number | null;
  readonly adGroupId: string;
  readonly adGroupName: string;
  readonly keywordId: string;
  readonly keywordName: string;
}

export interface Booking {
  readonly id?: number | null;
}

export interface Call {
  readonly duration: string;
  readonly id?: number | null;
  readonly type: string;
  readonly source: string;
  readonly callerNumber: string;
  readonly trackingNumber: string;
  readonly excusedReason: string;
}

export interface Customer {
  readonly id?: number | null;
  readonly name: string;
}

export type EntityType = "Call" | "Booking" | "Lead";

export interface GetAttributedLeadsResponse {
  readonly dateTime: string;
  readonly leadType: LeadTypeInt32;
  readonly attribution: Attribution;
  readonly job: Job;
  readonly customer: Customer;
  readonly call: Call;
  readonly leadForm: LeadForm;
  readonly booking: Booking;
}

export interface Job {
  readonly id?: number | null;
  readonly name: string;
}

export interface LeadForm {
  readonly leadNumber?: number | null;
  readonly leadStatus: string;
  readonly notes: string;
}

export interface CapacityAwarenessWarningQueryResult {
  readonly tenantId: number;
  readonly tenantName: string;
  readonly totalCount: number;
  readonly data: readonly CapacityAwarenessWarning[];
}

export interface AdGroup {
  readonly id: string;
  readonly name: string;
  readonly status?: Status | null;
}

export interface Campaign {
  readonly id?: number | null;
  readonly externalId?: number | null;
  readonly name: string;
  readonly category: string;
  readonly launchDate: string;
  readonly status: Status;
}

export interface DigitalStats {
  readonly impressionShare?: number | null;
  readonly impressions: number;
  readonly clicks: number;
  readonly averageCPC: number;
  readonly conversions: number;
  readonly allConversions?: number | null;
  readonly cost: number;
  readonly clickRate?: number | null;
  readonly costPerConversion?: number | null;
  readonly conversionRate?: number | null;
}

export interface GetPerformanceResponse {
  readonly campaign: Campaign;
  readonly adGroup: AdGroup;
  readonly keyword: Keyword;
  readonly digitalStats: DigitalStats;
  readonly leadStats: LeadStats;
  readonly returnOnInvestment?: number | null;
}

export interface Keyword {
  readonly id: string;
  readonly name: string;
  readonly status?: Status | null;
}

export interface LeadStats {
  readonly leads: number;
  readonly leadCalls: number;
  readonly onlineBooking: number;
  readonly manualBooking: number;
  readonly bookedJobs: number;
  readonly ranJobs: number;
  readonly soldJobs: number;
  readonly revenue: number;
  readonly potentialRevenue: number;
  readonly bookingRate?: number | null;
  readonly avgTicket?: number | null;
}

export type PerformanceSegmentationType = "Campaign" | "AdGroup" | "Keyword";

export type Status = "None" | "Live" | "Stopped";

export interface CreateExternalCallAttributionRequest {
  readonly webSessionData: WebSessionData;
  readonly externalCallData: ExternalCallData;
}

export interface CreateScheduledJobAttributionRequest {
  readonly webSessionData: WebSessionData;
  readonly jobId: number;
}

export interface CreateWebBookingAttributionRequest {
  readonly webSessionData: WebSessionData;
  readonly bookingId: number;
}

export interface CreateWebLeadFormAttributionRequest {
  readonly webSessionData: WebSessionData;
  readonly leadId: number;
}

export interface ExternalCallData {
  readonly customerPhoneNumber: string;
  readonly forwardingPhoneNumber: string;
  readonly trackingPhoneNumber: string;
  readonly callStartedOnUtc: string;
}

export interface WebSessionData {
  readonly landingPageUrl: string;
  readonly referrerUrl: string;
  readonly gclid?: string | null;
  readonly gbraid?: string | null;
  readonly wbraid?: string | null;
  readonly fbclid?: string | null;
  readonly msclkid?: string | null;
  readonly utmSource?: string | null;
  readonly utmMedium?: string | null;
  readonly utmCampaign?: string | null;
  readonly utmAdgroup?: string | null;
  readonly utmTerm?: string | null;
  readonly utmContent?: string | null;
  readonly googleAnalyticsClientId?: string | null;
}

export interface PaginatedResponseOfGetAttributedLeadsResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GetAttributedLeadsResponse[];
}

export interface PaginatedResponseOfGetPerformanceResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly GetPerformanceResponse[];
}
