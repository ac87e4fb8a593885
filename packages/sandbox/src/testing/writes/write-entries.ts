import { SAMPLE_GUID } from '../sample-value.ts';
import type { WriteEntry } from './write-scene.ts';

const EXPORTED: WriteEntry = { shows: { syncStatus: 'Exported' } };
const OF_PROVIDER = { booking: { bookingProviderId: 1 } };
const TAGGED = { tagTypeIds: [1] };
const UNTAGGED = { tagTypeIds: [] };
const EXTERNAL: WriteEntry = {
  shows: { externalData: [{ key: 'Written', value: 'Written' }] },
};
const RELATED = { contactId: SAMPLE_GUID, relatedEntityId: 1, typeSlug: 'customer' };
const LEADS = { read: 'marketingAds.attributedLeads.list' } as const;
const SHIFT = { start: '2026-03-06T08:00:00', end: '2026-03-06T16:00:00' };
const ON_MONDAYS: WriteEntry = { body: { daysOfWeek: 'Monday' } };
const CODES = {
  'budget-code-segment': { projectId: null, isRequired: false },
  'budget-code-segment-item': { segmentId: 1, parentId: null, code: 'P' },
};
const JOB = {
  jobNumber: '1',
  jobStatus: 'Scheduled',
  jobTypeId: 1,
  businessUnitId: 1,
  campaignId: 1,
  invoiceId: 1,
  projectId: null,
  firstAppointmentId: 1,
  lastAppointmentId: 1,
  appointmentCount: 1,
  equipmentIds: [] as number[],
  tagTypeIds: [],
  customFields: [],
};
const JOBS = { job: JOB, 'job-type': { tagTypeIds: [] }, 'business-unit': { tagTypeIds: [] } };
const EQUIPPED = { job: { ...JOB, equipmentIds: [1] } };
const WHOLE_STATUS = { 'project-sub-status': { statusId: 1 } };

const accounting: Readonly<Record<string, WriteEntry>> = {
  'accounting.apBills.markAsExported': EXPORTED,
  'accounting.apCredits.markAsExported': EXPORTED,
  'accounting.apPayments.markAsExported': EXPORTED,
  'accounting.bankDeposits.markAsExported': EXPORTED,
  'accounting.inventoryBills.markAsExported': EXPORTED,
  'accounting.creditMemos.addSplits': { shows: { balance: 99, appliedTo: [{ appliedTo: 1 }] } },
  'accounting.payments.updateStatus': { shows: { id: 1, syncStatus: 'Pending' } },
  'accounting.invoices.deleteItem': { shows: { id: 1, items: [] } },
  'accounting.journalEntries.update': {
    body: { customFields: { Gate: '42' } },
    shows: { customFields: [{ name: 'Gate', value: '42' }] },
  },
};

const SUBTASK = {
  read: 'taskManagement.tasks.get',
  query: { includeSubtasks: true },
  shows: { subTasksData: { count: 1, subTasks: [{ name: 'Written' }] } },
  records: { subtask: { parentTaskId: 2 } },
};

const crm: Readonly<Record<string, WriteEntry>> = {
  'crm.bookings.create': { body: { customerType: 'Residential' } },
  'crm.bookings.createContact': { records: OF_PROVIDER, body: { type: 'Phone' } },
  'crm.bookings.deleteContact': { records: OF_PROVIDER },
  'crm.bookings.dismiss': { records: OF_PROVIDER, shows: { id: 1, status: 'Dismissed' } },
  'crm.bookings.update': { records: OF_PROVIDER, body: { customerType: 'Commercial' } },
  'crm.bookings.updateContact': { records: OF_PROVIDER },
  'crm.contactPreferences.update': {
    path: { preferenceName: 'JobReminders' },
    body: { value: 'true' },
    shows: { name: 'JobReminders', value: 'true' },
  },
  'crm.contacts.createRelationship': {
    path: { typeSlug: 'customer' },
    records: { 'contact-relationship': { contactId: 'another' } },
    shows: { relatedEntityId: 1, typeSlug: 'customer' },
  },
  'crm.contacts.deleteRelationship': {
    path: { typeSlug: 'customer' },
    records: { 'contact-relationship': RELATED },
    read: 'crm.contacts.listRelationships',
  },
  'crm.customers.createTag': { records: { customer: UNTAGGED }, shows: TAGGED },
  'crm.customers.deleteTag': { records: { customer: TAGGED }, shows: UNTAGGED },
  'crm.locations.createTag': { records: { location: UNTAGGED }, shows: TAGGED },
  'crm.locations.deleteTag': { records: { location: TAGGED }, shows: UNTAGGED },
  'crm.locations.updatePreferredTechnician': { shows: 1 },
  'crm.tags.add': {
    records: { customer: UNTAGGED },
    read: 'crm.customers.get',
    shows: { id: 1, ...TAGGED },
  },
  'crm.tags.remove': {
    records: { customer: TAGGED },
    read: 'crm.customers.get',
    shows: { id: 1, ...UNTAGGED },
  },
};

const RATED: WriteEntry = { shows: { technicianId: 1, jobId: 1, rating: 1 } };

const dispatch: Readonly<Record<string, WriteEntry>> = {
  'customerInteractions.technicianRatings.updateForJob': RATED,
  'dispatch.appointmentAssignments.assignTechnicians': {
    shows: { appointmentId: 1, technicianId: 1, assignedById: 77 },
  },
  'dispatch.appointmentAssignments.unassignTechnicians': {
    records: { 'appointment-assignment': { appointmentId: 1, technicianId: 1 } },
    shows: { id: 1, active: false },
  },
  'dispatch.arrivalWindows.setActivated': {
    body: { isActive: false },
    shows: { id: 1, active: false },
  },
  'dispatch.arrivalWindows.updateConfiguration': {
    body: { configuration: 'EndTimeOfArrivalWindow' },
    read: 'dispatch.arrivalWindows.getConfiguration',
    shows: { configuration: 'EndTimeOfArrivalWindow' },
  },
  'dispatch.businessHours.create': {
    body: { weekdays: [{ fromHour: 8, toHour: 16 }], saturday: [], sunday: [] },
    shows: { weekdays: [{ fromHour: 8, toHour: 16 }] },
  },
  'dispatch.nonJobAppointments.create': ON_MONDAYS,
  'dispatch.nonJobAppointments.update': ON_MONDAYS,
  'dispatch.technicianShifts.bulkDelete': {
    body: { start: '2026-03-01T00:00:00', end: '2026-03-09T00:00:00' },
    shows: { id: 1, active: false },
  },
  'dispatch.technicianShifts.create': { body: { ...SHIFT, repeatType: 'Never', shiftDays: null } },
  'dispatch.technicianShifts.update': { body: SHIFT },
};

const jobs: Readonly<Record<string, WriteEntry>> = {
  'jpm.appointments.confirm': { shows: { id: 1, isConfirmed: true } },
  'jpm.budgetCodes.create': { records: CODES, shows: { segments: [{ segmentItemId: 1 }] } },
  'jpm.budgetCodes.createBudgetCodePartial': {
    records: CODES,
    shows: { segments: [{ segmentItemId: 1 }] },
  },
  'jpm.budgetCodes.createBudgetCodesBatch': {
    records: CODES,
    body: [{ segmentItemIds: [1] }],
    shows: { segments: [{ segmentItemId: 1 }] },
  },
  'jpm.budgetCodes.createBudgetCodesPartialBatch': {
    records: CODES,
    body: [{ segments: [{ segmentId: 1, segmentItemId: 1 }] }],
    shows: { segments: [{ segmentItemId: 1 }] },
  },
  'jpm.appointments.hold': { records: JOBS, shows: { id: 1, status: 'Hold' } },
  'jpm.appointments.removeConfirmation': {
    records: { appointment: { isConfirmed: true } },
    shows: { id: 1, isConfirmed: false },
  },
  'jpm.appointments.removeHold': {
    records: { ...JOBS, appointment: { status: 'Hold', holdReasonId: 1 } },
    shows: { id: 1, status: 'Scheduled' },
  },
  'jpm.appointments.updateSpecialInstructions': { records: JOBS },
  'jpm.jobEquipment.attach': { records: JOBS, shows: { equipmentIds: [1] } },
  'jpm.jobEquipment.detach': { records: EQUIPPED, shows: { equipmentIds: [] } },
  'jpm.jobEquipment.detachBulk': { records: EQUIPPED, shows: { equipmentIds: [] } },
  'jpm.projects.create': { records: WHOLE_STATUS },
};

const ads: Readonly<Record<string, WriteEntry>> = {
  'marketingAds.externalCallAttributions.create': { ...LEADS, shows: { leadType: 1 } },
  'marketingAds.scheduledJobAttributions.create': {
    ...LEADS,
    shows: { leadType: 4, job: { id: 1 } },
  },
  'marketingAds.webBookingAttributions.create': {
    ...LEADS,
    shows: { leadType: 2, booking: { id: 1 } },
  },
  'marketingAds.webLeadFormAttributions.create': {
    ...LEADS,
    shows: { leadType: 3, leadForm: { leadNumber: 1 } },
  },
};

const trade: Readonly<Record<string, WriteEntry>> = {
  'inventory.adjustments.update': EXTERNAL,
  'inventory.purchaseOrders.approveRequest': { shows: { id: 1, requestStatus: 'Approved' } },
  'inventory.purchaseOrders.cancel': { shows: { id: 1, status: 'Canceled' } },
  'inventory.purchaseOrders.rejectRequest': { shows: { id: 1, requestStatus: 'Rejected' } },
  'inventory.receipts.cancel': { shows: { id: 1, active: false } },
  'inventory.returns.cancel': { shows: { id: 1, status: 'Canceled' } },
  'inventory.transfers.update': EXTERNAL,
  'inventory.warehouses.update': EXTERNAL,
  'memberships.memberships.create': { shows: { membershipTypeId: 1, createdById: 77 } },
  'memberships.recurringServiceEvents.markComplete': { shows: { id: 1, jobId: 1, status: 'Won' } },
  'memberships.recurringServiceEvents.markIncomplete': {
    shows: { id: 1, jobId: null, status: 'NotAttempted' },
  },
  'pricebook.bulk.create': { read: 'pricebook.services.list' },
  'pricebook.bulk.update': { read: 'pricebook.services.get' },
  'pricebook.clientSpecificPricing.updateRateSheet': {
    shows: { id: 1, exceptions: [{ skuId: 1, value: 1 }] },
  },
  'sales.estimates.dismiss': { shows: { id: 1, status: { name: 'Dismissed' } } },
  'sales.estimates.sell': { shows: { id: 1, status: { name: 'Sold' }, soldBy: 1 } },
  'sales.estimates.unsell': {
    records: { estimate: { items: [], status: { value: 1, name: 'Sold' }, soldBy: 1 } },
    shows: { id: 1, status: { name: 'Open' }, soldBy: null },
  },
  'pricebook.materialsMarkup.create': { body: { percent: 42 }, shows: { percent: 42 } },
  'settings.businessUnits.update': EXTERNAL,
  'settings.employees.accountActions': {
    body: { action: 'Deactivate' },
    shows: { id: 1, active: false },
  },
  'taskManagement.tasks.createSubtask': SUBTASK,
  'settings.technicians.accountActions': {
    body: { action: 'Deactivate' },
    shows: { id: 1, active: false },
  },
};

/** How the writes are tried for which their sample alone will not do. */
export const WRITE_ENTRIES: Readonly<Record<string, WriteEntry>> = {
  ...accounting,
  ...crm,
  ...dispatch,
  ...jobs,
  ...ads,
  ...trade,
};
