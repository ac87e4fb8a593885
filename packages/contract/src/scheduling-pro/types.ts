// Written by tools/contract-import.ts from the published document. Do not edit.

export interface ApiErrorResponse {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly traceId: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface PaginatedResponseOfRouterSessionResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly RouterSessionResponse[];
}

export interface PaginatedResponseOfSchedulerResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly SchedulerResponse[];
}

export interface PaginatedResponseOfSchedulerSessionResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly SchedulerSessionResponse[];
}

export interface Address {
  readonly street?: string | null;
  readonly unit?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
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

export interface MilestoneFrequencyCount {
  readonly opened: number;
  readonly zipcode: number;
  readonly interacted: number;
  readonly issue: number;
  readonly schedule: number;
  readonly customer: number;
  readonly details: number;
  readonly booked: number;
  readonly abandoned: number;
}

export interface RouterPerformanceResponse {
  readonly id: string;
  readonly openedCount: number;
  readonly interactedCount: number;
  readonly sessionCountBySchedulerId: readonly RouterSchedulerSessionPerformance[];
}

export interface RouterSchedulerSessionPerformance {
  readonly schedulerId?: string | null;
  readonly openedCount: number;
}

export interface RouterSessionResponse {
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
  readonly linearNavigationEnabled?: boolean | null;
  readonly aiModeEnabled?: boolean | null;
  readonly previousSessionId?: string | null;
}

export type SchedulerMode = "Call_Center" | "Standard";

export interface SchedulerPerformanceResponse {
  readonly id: string;
  readonly schedulerName: string;
  readonly brandName: string;
  readonly schedulerCompletionRate: number;
  readonly openedCompletionRate: number;
  readonly totalCustomerContactsCaptured: number;
  readonly totalJobsCreated: number;
  readonly totalBookingsCreated: number;
  readonly totalAbandonedSessionsSentToBookings: number;
  readonly totalAbandonedSessionsSentToLeads: number;
  readonly totalBookingsRecoveredFromAbandonedSessionsRecoveryLink: number;
  readonly totalJobsRecoveredFromAbandonedSessionsRecoveryLink: number;
  readonly totalBookingsRecoveredFromAbandonedSessionsAiAgent: number;
  readonly totalJobsRecoveredFromAbandonedSessionsAiAgent: number;
  readonly totalSmsSentToRecoverAbandonedSessionRecoveryLink: number;
  readonly totalSmsSentToRecoverAbandonedSessionAiAgent: number;
  readonly totalBookingsRecoveredFromAbandonedSessions: number;
  readonly totalJobsRecoveredFromAbandonedSessions: number;
  readonly totalMembershipInterest: number;
  readonly totalSessions: number;
  readonly milestoneFrequencyCount: MilestoneFrequencyCount;
}

export interface SchedulerResponse {
  readonly id: string;
  readonly name: string;
  readonly companyName: string;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly schedulerStatus: string;
  readonly dataApiKey: string;
  readonly isDefault: boolean;
  readonly mode: SchedulerMode;
  readonly quickLaunchLink: string;
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
  readonly linearNavigationEnabled?: boolean | null;
  readonly aiModeEnabled?: boolean | null;
  readonly previousSessionId?: string | null;
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
