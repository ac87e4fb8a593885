// Written by tools/contract-import.ts from the published payloads. Do not edit.
import type * as T from './types.ts';

/** Every webhook event by its type, with the API that raises it and the schema of its envelope. */
export const webhookEvents = {
  "tn.acc.invoice-batched": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoiceBatchedEventPayload"},
  "tn.acc.invoice-exported": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoiceExportedEventPayload"},
  "tn.acc.invoice-posted": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoicePostedEventPayload"},
  "tn.acc.invoice-task-created": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoiceTaskCreatedEventPayload"},
  "tn.acc.invoice-task-updated": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoiceTaskUpdatedEventPayload"},
  "tn.acc.invoice-updated": {"api":"accounting","schema":"CloudEvent_Of_Accounting.V2.Webhook.InvoiceUpdatedEventPayload"},
  "tn.crm.booking-updated": {"api":"crm","schema":"CloudEvent_Of_Crm.V2.Webhooks.BookingUpdatedWebhookPayload"},
  "tn.crm.lead-created": {"api":"crm","schema":"CloudEvent_Of_Crm.V2.Webhooks.LeadCreatedWebhook"},
  "tn.crm.lead-updated": {"api":"crm","schema":"CloudEvent_Of_Crm.V2.Webhooks.LeadUpdatedWebhook"},
  "tn.dis.technician-dispatched": {"api":"dispatch","schema":"CloudEvent_Of_Dispatch.V2.Webhook.TechnicianDispatchedWebhookEvent"},
  "tn.dis.zone-deleted": {"api":"dispatch","schema":"CloudEvent_Of_Dispatch.V2.Webhook.ZoneDeletedWebhookEvent"},
  "tn.dis.zone-updated": {"api":"dispatch","schema":"CloudEvent_Of_Dispatch.V2.Webhook.ZoneUpdatedWebhookEvent"},
  "tn.jpm.job-appointment-updated": {"api":"jpm","schema":"CloudEvent_Of_Jpm.V2.Webhook.JobAppointmentUpdatedWebhookEvent"},
  "tn.jpm.job-completed": {"api":"jpm","schema":"CloudEvent_Of_Jpm.V2.Webhook.JobCompletedWebhookEvent"},
  "tn.jpm.job-rescheduled": {"api":"jpm","schema":"CloudEvent_Of_Jpm.V2.Webhook.JobRescheduledWebhookEvent"},
  "tn.jpm.job-scheduled": {"api":"jpm","schema":"CloudEvent_Of_Jpm.V2.Webhook.JobScheduledWebhookEvent"},
  "tn.jpm.job-updated": {"api":"jpm","schema":"CloudEvent_Of_Jpm.V2.Webhook.JobUpdatedWebhookEvent"},
  "tn.sp.session-abandoned-qualified": {"api":"schedulingPro","schema":"CloudEvent_Of_SchedulingPro.V2.Webhooks.SessionAbandonedQualifiedWebhookEvent"},
  "tn.sp.session-completed": {"api":"schedulingPro","schema":"CloudEvent_Of_SchedulingPro.V2.Webhooks.SessionCompletedWebhookEvent"},
  "tn.tlc.call-completed": {"api":"telecom","schema":"CloudEvent_Of_Telecom.V3.Webhooks.CallCompletedWebhookEvent"},
  "tn.tlc.call-updated": {"api":"telecom","schema":"CloudEvent_Of_Telecom.V3.Webhooks.CallUpdatedWebhookEvent"},
} as const;

export type WebhookEventType = keyof typeof webhookEvents;

/** The envelope of each event. */
export interface WebhookEvents {
  "tn.acc.invoice-batched": T.CloudEventOfInvoiceBatchedEventPayload;
  "tn.acc.invoice-exported": T.CloudEventOfInvoiceExportedEventPayload;
  "tn.acc.invoice-posted": T.CloudEventOfInvoicePostedEventPayload;
  "tn.acc.invoice-task-created": T.CloudEventOfInvoiceTaskCreatedEventPayload;
  "tn.acc.invoice-task-updated": T.CloudEventOfInvoiceTaskUpdatedEventPayload;
  "tn.acc.invoice-updated": T.CloudEventOfInvoiceUpdatedEventPayload;
  "tn.crm.booking-updated": T.CloudEventOfBookingUpdatedWebhookPayload;
  "tn.crm.lead-created": T.CloudEventOfLeadCreatedWebhook;
  "tn.crm.lead-updated": T.CloudEventOfLeadUpdatedWebhook;
  "tn.dis.technician-dispatched": T.CloudEventOfTechnicianDispatchedWebhookEvent;
  "tn.dis.zone-deleted": T.CloudEventOfZoneDeletedWebhookEvent;
  "tn.dis.zone-updated": T.CloudEventOfZoneUpdatedWebhookEvent;
  "tn.jpm.job-appointment-updated": T.CloudEventOfJobAppointmentUpdatedWebhookEvent;
  "tn.jpm.job-completed": T.CloudEventOfJobCompletedWebhookEvent;
  "tn.jpm.job-rescheduled": T.CloudEventOfJobRescheduledWebhookEvent;
  "tn.jpm.job-scheduled": T.CloudEventOfJobScheduledWebhookEvent;
  "tn.jpm.job-updated": T.CloudEventOfJobUpdatedWebhookEvent;
  "tn.sp.session-abandoned-qualified": T.CloudEventOfSessionAbandonedQualifiedWebhookEvent;
  "tn.sp.session-completed": T.CloudEventOfSessionCompletedWebhookEvent;
  "tn.tlc.call-completed": T.CloudEventOfCallCompletedWebhookEvent;
  "tn.tlc.call-updated": T.CloudEventOfCallUpdatedWebhookEvent;
}

export { webhookSchemas } from './schemas.ts';
