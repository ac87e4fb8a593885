import type { ApiKey } from '@truckroll/contract';

/** The answer a collection's records have the shape of: the members come in its order, then hidden ones. */
export interface RecordSchema {
  readonly api: ApiKey;
  /** Full name of the schema within its API. */
  readonly schema: string;
}

const crm = (name: string): RecordSchema => ({ api: 'crm', schema: `Crm.V2.${name}` });
const jpm = (name: string): RecordSchema => ({ api: 'jpm', schema: `Jpm.${name}` });
const dispatch = (name: string): RecordSchema => ({
  api: 'dispatch',
  schema: `Dispatch.V2.${name}`,
});
const settings = (name: string): RecordSchema => {
  return { api: 'settings', schema: `TenantSettings.V2.${name}` };
};
const accounting = (name: string): RecordSchema => {
  return { api: 'accounting', schema: `Accounting.V2.${name}` };
};
const inventory = (name: string): RecordSchema => ({
  api: 'inventory',
  schema: `Inventory.V2.${name}`,
});
const plans = (name: string): RecordSchema => {
  return { api: 'memberships', schema: `Memberships.V2.${name}` };
};
const payroll = (name: string): RecordSchema => ({ api: 'payroll', schema: `Payroll.V2.${name}` });
const pricebook = (name: string): RecordSchema => {
  return { api: 'pricebook', schema: `Pricebook.V2.${name}` };
};

/** Every collection of the demo company. */
export const RECORD_SCHEMAS: Readonly<Record<string, RecordSchema>> = {
  'booking-provider-tag': crm('GetBookingProviderTagResponse'),
  booking: crm('BookingResponse'),
  'booking-contact': crm('BookingContactResponse'),
  customer: crm('Customers.CustomerResponse'),
  'customer-contact': crm('Customers.CustomerContactWithModifiedOnResponse'),
  'customer-note': crm('NoteResponse'),
  location: crm('Locations.LocationResponse'),
  'location-contact': crm('LocationsContactResponse'),
  'location-note': crm('NoteResponse'),
  lead: crm('LeadResponse'),
  job: jpm('V2.JobResponse'),
  'job-note': jpm('V2.ExportJobNotesResponse'),
  'job-history': jpm('Jobs.JobHistoryItemModel'),
  'job-canceled-log': jpm('V2.ExportJobCanceledLogResponse'),
  'job-booked-log': jpm('V2.JobBookedLogResponse'),
  'job-type': jpm('V2.JobTypeResponse'),
  'job-cancel-reason': jpm('V2.JobCancelReasonResponse'),
  'job-hold-reason': jpm('V2.JobHoldReasonResponse'),
  appointment: jpm('V2.AppointmentResponse'),
  'project-status': jpm('V2.ProjectStatusResponse'),
  'project-sub-status': jpm('V2.ProjectSubStatusResponse'),
  'project-type': jpm('V2.ProjectTypeResponse'),
  'appointment-assignment': dispatch('AppointmentAssignmentResponse'),
  'arrival-window': dispatch('ArrivalWindowResponse'),
  'non-job-appointment': dispatch('NonJobAppointmentResponse'),
  'technician-shift': dispatch('TechnicianShiftResponse'),
  'technician-skill': dispatch('TechnicianSkillResponse'),
  team: dispatch('TeamResponse'),
  zone: dispatch('ZoneResponse'),
  'business-unit': settings('BusinessUnitResponse'),
  employee: settings('EmployeeResponse'),
  technician: settings('TechnicianResponse'),
  'user-role': settings('UserRoleResponse'),
  'tag-type': settings('TagTypeResponse'),
  campaign: { api: 'marketing', schema: 'Marketing.V2.CampaignResponse' },
  'campaign-category': { api: 'marketing', schema: 'Marketing.V2.CampaignCategoryResponse' },
  'campaign-cost': { api: 'marketing', schema: 'Marketing.V2.CampaignCostResponse' },
  'call-reason': { api: 'jbce', schema: 'Jbce.V2.CallReasonResponse' },
  invoice: accounting('InvoiceResponse'),
  payment: accounting('DetailedPaymentResponse'),
  'payment-type': accounting('PaymentTypeResponse'),
  'payment-term': accounting('PaymentTermAPIModel'),
  'tax-zone': accounting('TaxZoneResponse'),
  estimate: { api: 'sales', schema: 'Estimates.V2.EstimateResponse' },
  membership: { api: 'memberships', schema: 'Memberships.V2.CustomerMembershipResponse' },
  'membership-type': { api: 'memberships', schema: 'Memberships.V2.MembershipTypeResponse' },
  'timesheet-code': payroll('TimesheetCodes.TimesheetCodeResponse'),
  'activity-code': payroll('PayrollActivityCodes.PayrollActivityCodeResponse'),
  payroll: payroll('Payrolls.PayrollResponse'),
  'gross-pay-item': payroll('GrossPayItems.GrossPayItemResponse'),
  'job-timesheet': payroll('Timesheets.JobTimesheetResponse'),
  call: { api: 'telecom', schema: 'Telecom.V3.CallModelResponse' },
  vendor: inventory('VendorResponse'),
  warehouse: inventory('WarehouseResponse'),
  truck: inventory('TruckResponse'),
  'purchase-order-type': inventory('PurchaseOrderTypeResponse'),
  'purchase-order': inventory('PurchaseOrderResponse'),
  receipt: inventory('InventoryReceiptResponse'),
  'return-type': inventory('ListReturnTypesResponse'),
  return: inventory('InventoryReturnResponse'),
  transfer: inventory('InventoryTransferResponse'),
  adjustment: inventory('InventoryAdjustmentResponse'),
  'gl-account-type': accounting('GlAccountTypeResponse'),
  'gl-account': accounting('GlAccountExtendedResponse'),
  'journal-entry': accounting('JournalEntryResponse'),
  'invoice-template': plans('InvoiceTemplateResponse'),
  'recurring-service-type': plans('RecurringServiceTypeResponse'),
  'recurring-service': plans('LocationRecurringServiceResponse'),
  'recurring-service-event': plans('LocationRecurringServiceEventResponse'),
  project: jpm('V2.ProjectResponse'),
  'project-note': jpm('V2.NoteResponse'),
  contact: crm('ContactResponse'),
  'contact-method': crm('ContactMethodResponse'),
  'contact-relationship': crm('ContactRelationshipResponse'),
  'equipment-type': {
    api: 'equipmentSystems',
    schema: 'EquipmentSystems.V2.EquipmentTypeResponse',
  },
  'installed-equipment': {
    api: 'equipmentSystems',
    schema: 'EquipmentSystems.V2.InstalledEquipmentResponse',
  },
  'service-agreement': {
    api: 'serviceAgreements',
    schema: 'ServiceAgreements.V2.ServiceAgreementResponse',
  },
  form: { api: 'forms', schema: 'Forms.V2.FormResponse' },
  'form-submission': { api: 'forms', schema: 'Forms.V2.FormSubmissionResponse' },
  task: { api: 'taskManagement', schema: 'TaskManagement.V2.TaskGetResponse' },
  scheduler: { api: 'schedulingPro', schema: 'SchedulingPro.V2.SchedulerResponse' },
  'scheduler-session': {
    api: 'schedulingPro',
    schema: 'SchedulingPro.V2.SchedulerSessionResponse',
  },
  'router-session': { api: 'schedulingPro', schema: 'SchedulingPro.V2.SchedulerSessionResponse' },
  'technician-rating': {
    api: 'customerInteractions',
    schema: 'CustomerInteractions.V2.TechnicianAssessmentResponse',
  },
  review: {
    api: 'marketingReputation',
    schema: 'ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewReport',
  },
  category: pricebook('CategoryResponse'),
  service: pricebook('ServiceGetResponse'),
  material: pricebook('MaterialResponse'),
  equipment: pricebook('EquipmentResponse'),
};
