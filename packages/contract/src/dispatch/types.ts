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

export interface CreateNonJobAppointmentResult {
  readonly id: number;
  readonly technicianId: number;
  readonly start: string;
  readonly name: string;
  readonly duration: string;
  readonly timesheetCodeId: number;
  readonly summary: string;
  readonly clearDispatchBoard: boolean;
  readonly clearTechnicianView: boolean;
  readonly removeTechnicianFromCapacityPlanning: boolean;
  readonly allDay: boolean;
  readonly showOnTechnicianSchedule: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly createdById: number;
  readonly repeat?: boolean | null;
  readonly countOccurrences?: number | null;
  readonly interval?: number | null;
  readonly frequency?: RepeatFrequencyInt32 | null;
  readonly endType?: RepeatEndTypeInt32 | null;
  readonly endOn?: string | null;
  readonly daysOfWeek: string;
}

export interface DeleteNonJobAppointmentResult {
  readonly message: string;
  readonly id: number;
}

export type RepeatEndType = "Never" | "After" | "On";

export type RepeatEndTypeInt32 = 0 | 1 | 2;

export type RepeatFrequency = "Daily" | "Weekly" | "Monthly" | "Yearly";

export type RepeatFrequencyInt32 = 0 | 1 | 2 | 3;

export interface BulkDeleteTechnicianShiftResult {
  readonly message: string;
  readonly deletedIds: readonly number[];
}

export interface DeleteTechnicianShiftResult {
  readonly message: string;
  readonly id: number;
}

export interface DeleteTechnicianSkillResult {
  readonly id: string;
}

export interface AppointmentAssignmentResponse {
  readonly id: number;
  readonly technicianId: number;
  readonly technicianName: string;
  readonly assignedById: number;
  readonly assignedOn: string;
  readonly status: JobAppointmentAssignmentStatus;
  readonly isPaused: boolean;
  readonly jobId: number;
  readonly appointmentId: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface AppointmentResponse {
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
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export type ArrivalWindowConfiguration = "StartTimeOfArrivalWindow" | "EndTimeOfArrivalWindow";

export interface ArrivalWindowConfigurationResponse {
  readonly configuration: ArrivalWindowConfiguration;
}

export interface ArrivalWindowResponse {
  readonly id: number;
  readonly start: string;
  readonly duration: string;
  readonly businessUnitIds: readonly number[];
  readonly active: boolean;
}

export interface AssignTechniciansRequest {
  readonly jobAppointmentId: number;
  readonly technicianIds: readonly number[];
}

export interface BulkDeleteTechnicianShiftRequest {
  readonly start: string;
  readonly end: string;
}

export interface BusinessHourModel {
  readonly weekdays: readonly TimeRange[];
  readonly saturday: readonly TimeRange[];
  readonly sunday: readonly TimeRange[];
}

export interface CapacityRequestArgs {
  readonly startsOnOrAfter: string;
  readonly endsOnOrBefore: string;
  readonly businessUnitIds?: readonly number[] | null;
  readonly jobTypeId?: number | null;
  readonly skillBasedAvailability: boolean;
}

export interface CapacityResponse {
  readonly timeStamp: string;
  readonly availabilities: readonly CapacityResponseAvailability[];
}

export interface CapacityResponseAvailability {
  readonly start: string;
  readonly end: string;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly businessUnitIds: readonly number[];
  readonly totalAvailability: number;
  readonly openAvailability: number;
  readonly technicians: readonly CapacityResponseTechnician[];
  readonly isAvailable: boolean;
  readonly isExceedingIdealBookingPercentage: boolean;
}

export interface CapacityResponseTechnician {
  readonly id: number;
  readonly name: string;
  readonly status: CapacityResponseTechnicianStatus;
  readonly hasRequiredSkills?: boolean | null;
}

export type CapacityResponseTechnicianStatus = "Available" | "Unavailable";

export interface CreateArrivalWindowRequest {
  readonly start: string;
  readonly duration: string;
  readonly businessUnitIds: readonly number[];
}

export interface CreateBusinessHourRequest {
  readonly weekdays: readonly TimeRange[];
  readonly saturday: readonly TimeRange[];
  readonly sunday: readonly TimeRange[];
}

export interface CreateBusinessHourResponse {
  readonly weekdays: readonly TimeRange[];
  readonly saturday: readonly TimeRange[];
  readonly sunday: readonly TimeRange[];
}

export interface CreateNonJobAppointmentRequest {
  readonly technicianId: number;
  readonly start: string;
  readonly duration: string;
  readonly name: string;
  readonly timesheetCodeId?: number | null;
  readonly summary?: string | null;
  readonly clearDispatchBoard?: boolean | null;
  readonly clearTechnicianView?: boolean | null;
  readonly showOnTechnicianSchedule?: boolean | null;
  readonly removeTechnicianFromCapacityPlanning?: boolean | null;
  readonly allDay?: boolean | null;
  readonly repeat?: boolean | null;
  readonly countOccurrences?: number | null;
  readonly interval?: number | null;
  readonly frequency?: RepeatFrequency | null;
  readonly endType?: RepeatEndType | null;
  readonly endOn?: string | null;
  readonly daysOfWeek?: string | null;
}

export interface CreateOrUpdateZoneRequestArgs {
  readonly name?: string | null;
  readonly zips?: readonly string[] | null;
  readonly cities?: readonly string[] | null;
  readonly territoryNumbers?: readonly string[] | null;
  readonly locnNumbers?: readonly string[] | null;
  readonly serviceDaysEnabled?: boolean | null;
  readonly serviceDaysIds?: readonly number[] | null;
  readonly businessUnits?: readonly number[] | null;
}

export interface CreateOrUpdateZoneResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly zips: readonly string[];
  readonly cities: readonly string[];
  readonly territoryNumbers: readonly string[];
  readonly locnNumbers: readonly string[];
  readonly serviceDaysEnabled: boolean;
  readonly serviceDaysIds: readonly number[];
  readonly businessUnits: readonly number[];
}

export interface CreateTeamRequest {
  readonly active: boolean;
  readonly name?: string | null;
}

export interface CreateTeamResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name?: string | null;
  readonly createdBy?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly created: boolean;
}

export interface CreateTechnicianShiftRequest {
  readonly technicianIds: readonly number[];
  readonly shiftType: ShiftType;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly note?: string | null;
  readonly timesheetCodeId?: number | null;
  readonly repeatType: ShiftRepeatType;
  readonly repeatEndDate?: string | null;
  readonly repeatInterval?: number | null;
  readonly shiftDays?: string | null;
}

export interface CreateTechnicianSkillRequest {
  readonly technicianId: number;
  readonly name: string;
  readonly active: boolean;
}

export interface ExportAppointmentAssignmentsResponse {
  readonly id: number;
  readonly technicianId: number;
  readonly technicianName: string;
  readonly assignedById: number;
  readonly assignedOn: string;
  readonly status: JobAppointmentAssignmentStatus;
  readonly isPaused: boolean;
  readonly jobId: number;
  readonly appointmentId: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly active: boolean;
}

export interface GetNonJobAppointmentResponse {
  readonly id: number;
  readonly technicianId: number;
  readonly start: string;
  readonly name: string;
  readonly duration: string;
  readonly timesheetCodeId: number;
  readonly summary: string;
  readonly clearDispatchBoard: boolean;
  readonly clearTechnicianView: boolean;
  readonly removeTechnicianFromCapacityPlanning: boolean;
  readonly allDay: boolean;
  readonly showOnTechnicianSchedule: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly createdById: number;
}

export interface GpsPingCreateRequest {
  readonly unitId: string;
  readonly unitName: string;
  readonly eventTime: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly speed?: number | null;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly message: string;
  readonly externalId: string;
  readonly isNew: boolean;
  readonly statusMessage: string;
}

export interface GpsPingResponse {
  readonly externalId: string;
  readonly status: GpsPingResultStatus;
  readonly message: string;
}

export type GpsPingResultStatus = "Fail" | "Success";

export type JobAppointmentAssignmentStatus = "Scheduled" | "Dispatched" | "Working" | "Done";

export interface NonJobAppointmentResponse {
  readonly id: number;
  readonly technicianId: number;
  readonly start: string;
  readonly name: string;
  readonly duration: string;
  readonly timesheetCodeId: number;
  readonly summary: string;
  readonly clearDispatchBoard: boolean;
  readonly clearTechnicianView: boolean;
  readonly removeTechnicianFromCapacityPlanning: boolean;
  readonly allDay: boolean;
  readonly showOnTechnicianSchedule: boolean;
  readonly active: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly createdById: number;
}

export interface NonJobAppointmentUpdateRequest {
  readonly technicianId: number;
  readonly start: string;
  readonly duration: string;
  readonly name: string;
  readonly timesheetCodeId?: number | null;
  readonly summary?: string | null;
  readonly clearDispatchBoard?: boolean | null;
  readonly clearTechnicianView?: boolean | null;
  readonly showOnTechnicianSchedule?: boolean | null;
  readonly removeTechnicianFromCapacityPlanning?: boolean | null;
  readonly allDay?: boolean | null;
  readonly repeat?: boolean | null;
  readonly countOccurrences?: number | null;
  readonly interval?: number | null;
  readonly frequency?: RepeatFrequency | null;
  readonly endType?: RepeatEndType | null;
  readonly endOn?: string | null;
  readonly daysOfWeek?: string | null;
}

export interface SetArrivalWindowStatusRequest {
  readonly isActive: boolean;
}

export type ShiftRepeatType = "Never" | "Daily" | "Weekly";

export type ShiftType = "Normal" | "OnCall" | "TimeOff";

export interface TeamResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name?: string | null;
  readonly createdBy?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TechnicianShiftCreateResponse {
  readonly created: boolean;
  readonly technicianShifts: readonly TechnicianShiftResponse[];
}

export interface TechnicianShiftResponse {
  readonly id: number;
  readonly shiftType: ShiftType;
  readonly title: string;
  readonly note?: string | null;
  readonly active: boolean;
  readonly technicianId: number;
  readonly start: string;
  readonly end: string;
  readonly timesheetCodeId?: number | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TechnicianShiftUpdateResponse {
  readonly technicianShifts: readonly TechnicianShiftResponse[];
}

export interface TechnicianSkillResponse {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly technicianId: number;
  readonly jobTypeIds?: readonly number[] | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface TechnicianTrackingResponse {
  readonly technicianTrackingUrl: string;
}

export interface TimeRange {
  readonly fromHour: number;
  readonly toHour: number;
}

export interface UnassignTechniciansRequest {
  readonly jobAppointmentId: number;
  readonly technicianIds: readonly number[];
}

export interface UpdateArrivalWindowConfigurationRequest {
  readonly configuration: ArrivalWindowConfiguration;
}

export interface UpdateArrivalWindowRequest {
  readonly start: string;
  readonly duration: string;
  readonly businessUnitIds: readonly number[];
}

export interface UpdateTechnicianShiftRequest {
  readonly shiftType?: ShiftType;
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly note?: string;
  readonly timesheetCodeId?: number | null;
}

export interface UpdateTechnicianSkillsRequest {
  readonly technicianId: number;
  readonly skillIds: readonly number[];
  readonly replaceExistingSkills: boolean;
}

export interface UpdateTechnicianSkillsResponse {
  readonly updated: boolean;
  readonly technicianSkills: readonly TechnicianSkillResponse[];
}

export interface ZoneResponse {
  readonly id: number;
  readonly active: boolean;
  readonly name?: string | null;
  readonly zips?: readonly string[] | null;
  readonly cities?: readonly string[] | null;
  readonly territoryNumbers?: readonly string[] | null;
  readonly locnNumbers?: readonly string[] | null;
  readonly createdBy: number;
  readonly createdOn: string;
  readonly modifiedOn: string;
  readonly serviceDaysEnabled: boolean;
  readonly serviceDays?: readonly string[] | null;
  readonly businessUnits?: readonly number[] | null;
  readonly technicians?: readonly number[] | null;
}

export interface ExportResponseOfExportAppointmentAssignmentsResponse {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly ExportAppointmentAssignmentsResponse[];
}

export interface PaginatedResponseOfAppointmentAssignmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly AppointmentAssignmentResponse[];
}

export interface PaginatedResponseOfArrivalWindowResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ArrivalWindowResponse[];
}

export interface PaginatedResponseOfNonJobAppointmentResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly NonJobAppointmentResponse[];
}

export interface PaginatedResponseOfTeamResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TeamResponse[];
}

export interface PaginatedResponseOfTechnicianShiftResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TechnicianShiftResponse[];
}

export interface PaginatedResponseOfTechnicianSkillResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly TechnicianSkillResponse[];
}

export interface PaginatedResponseOfZoneResponse {
  readonly page: number;
  readonly pageSize: number;
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
  readonly data: readonly ZoneResponse[];
}
