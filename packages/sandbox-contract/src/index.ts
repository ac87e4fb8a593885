export {
  type AccessForm,
  type ConsoleSession,
  type Dashboard,
  type DemoLogins,
  type PortalSession,
} from './access.ts';
export {
  type AppConnectionRow,
  type AppDetail,
  type AppFormInput,
  type AppFormOptions,
  type AppSummary,
  type Audience,
  type ListedTenant,
  type ScopeGroup,
  type WebhookEventGroup,
} from './app-words.ts';
export { type BookingProviderTag, type BookingProviderTagInput } from './booking-provider-tags.ts';
export {
  type ApplicationAccess,
  type ApplicationDetails,
  type ConnectedApp,
  type ConnectionState,
  type ConsentForm,
  type GrantGroup,
  type OfferedApp,
  type PendingVersion,
  type RestrictionChoices,
  type RestrictionInput,
} from './connection-words.ts';
export { createScreensClient, ScreenRefusal, type ScreensClient } from './client.ts';
export { type ApiGroup } from './docs.ts';
export { type GpsProvider, type GpsProviderList } from './gps.ts';
export { SandboxOverview } from './home.ts';
export { type OperatorApp } from './operator-apps.ts';
export { type BookedJob, type JobBooking, type OfficeChoices } from './office.ts';
export {
  type CallDetail,
  type CallList,
  type CallRow,
  type KnownCustomer,
  type Prefill,
} from './office-calls.ts';
export {
  type CustomerDetail,
  type CustomerInput,
  type CustomerList,
  type CustomerLocation,
  type CustomerRow,
  type LocationInput,
} from './office-customers.ts';
export {
  type CapacityDays,
  type CapacityFrame,
  type CapacitySpan,
  type CapacityTechnician,
} from './office-capacity.ts';
export {
  type AppointmentMove,
  type AppointmentStep,
  type BoardAppointment,
  type BoardSpan,
  type BoardTechnician,
  type DispatchDay,
} from './office-dispatch.ts';
export { type LeadDetail, type LeadList, type LeadRow } from './office-leads.ts';
export {
  type ContactInput,
  type NamedId,
  type OfficeAddress,
  type OfficeContact,
  type OfficeNote,
  type Shown,
} from './office-words.ts';
export { type PersonChange, type PersonForm } from './people.ts';
export {
  type OrganizationView,
  type PersonPermissions,
  type PersonView,
  type PlanName,
} from './person-words.ts';
export {
  type IgnoredPart,
  type LoggedBody,
  type LoggedRequest,
  type RequestDetail,
  type RequestQuery,
} from './requests.ts';
export { type AccessRequestView, type MailView } from './reviews.ts';
export {
  type NeededScope,
  type ScopeComparison,
  type ScopeExplanation,
  type ScopeFeature,
  type ScopeQuestion,
} from './scopes.ts';
export { listOperatorOperations, listScreenOperations, screens, type Screens } from './screens.ts';
export { type Coverage, type GatewaySettings, type SandboxState } from './state.ts';
export { type ClockReading, type PendingMoment } from './clock.ts';
export {
  type FaultEffectInput,
  type FaultInput,
  type FaultTarget,
  type LaidFault,
} from './faults.ts';
export { type WebhookDelivery, type WebhookSettings } from './webhooks.ts';
export { type TryCall, type TryResult } from './try-it.ts';
export { Environment, type Access, type ScreenOperation } from './words.ts';
